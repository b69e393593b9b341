import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day, in Swedish. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Koppla bort den borttappade telefonen',
    lead: 'Du är inne. Nu ser vi till att den som har din telefon inte kan komma in.',
    which: 'Vad hade du på den borttappade telefonen?',
    notChosen: 'Välj vad du hade på den borttappade telefonen.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    totp: (linked) => `Autentiseringsappen som du kopplade ${format.day(linked)}`,
    consequences: [
      'Den slutar genast att bekräfta för dig.',
      'Alla som är inloggade loggas ut, utom du i den här webbläsaren.',
      'Sedan kopplar du en annan telefon och får en ny återställningskod.',
    ],
    alone:
      'Du har ingen annan väg in än. Koppla en annan telefon först, annars kan bara de som driver inloggningstjänsten släppa in dig igen.',
    unlink: 'Koppla bort den och logga ut överallt annars',
    found: 'Jag har hittat den, ändra inget',
    goOn: 'Fortsätt där du slutade',
  },
  rehearsal: {
    offer: 'Prova att logga in utan telefonen',
    offerLead: 'Det tar en minut, och visar att du kommer in den dag telefonen är borta.',
    heading: 'Prova att logga in utan telefonen',
    lead: 'Lägg undan telefonen och tänk dig att den är borta. Vilken väg skulle du ta?',
    smsAbout: 'Vi skickar en riktig kod. Läs den på telefonen med det numret.',
    recoveryCodeAbout: 'Hämta lappen med din kod och skriv den. Den kontrolleras bara, den förbrukas inte.',
    noWay:
      'Det finns ingen väg in utan telefonen än. Lägg till en reservtelefon eller spara en återställningskod på din kontosida.',
    toAccount: 'Gå till ditt konto',
    textHeading: 'Skriv koden från sms:et',
    codeHeading: 'Använd din återställningskod',
    check: 'Kontrollera',
    other: 'Prova ett annat sätt',
    passedHeading: 'Du skulle komma in',
    passed: {
      sms: 'Sms:et nådde dig, och koden är rätt. Om du tappar bort telefonen fungerar den här vägen.',
      'recovery-code': 'Det är din återställningskod. Den fungerar fortfarande, så låt den ligga där den är.',
    },
    next: 'När det händer på riktigt: logga in med ditt lösenord och välj ”Jag har tappat bort telefonen”.',
    done: 'Klar',
    again: 'Prova det andra sättet också',
  },
  low: {
    'lost-still-linked':
      'Du har sagt att telefonen är borttappad, och slutade halvvägs: den bekräftar fortfarande åt dig. Koppla bort den, och koppla en annan.',
    'lost-no-code':
      'Du använde din återställningskod och slutade halvvägs: telefonen du hade bekräftar fortfarande åt dig, och nu har du ingen återställningskod.',
    'lost-not-replaced':
      'Den borttappade telefonen är bortkopplad, men inget har ersatt den än. Koppla en annan telefon eller app, så får du också en ny återställningskod.',
    'no-way-back':
      'Om du tappar bort telefonen kan du inte komma in på egen hand. Spara en återställningskod på din kontosida.',
    'no-backup-phone':
      'Du har ingen reservtelefon. Lägg till en på din kontosida, så är det inte lika illa att tappa bort telefonen.',
    'no-recovery-code':
      'Du har ingen återställningskod. Skaffa en på din kontosida och förvara den på papper.',
    phoneUnseen: (phone) =>
      `${phone} har inte varit uppkopplad på 60 dagar. Öppna appen på den och se efter om den fortfarande fungerar, eller koppla bort den på din kontosida.`,
    appUnseen:
      'Ingen kod från din autentiseringsapp har använts på 60 dagar. Se efter om appen fortfarande fungerar innan du behöver den.',
  },
};
