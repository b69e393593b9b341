import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day, in Dutch. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Ontkoppel de verloren telefoon',
    lead: 'Je bent binnen. Nu zorgen we dat wie je telefoon heeft, er niet in komt.',
    which: 'Wat stond er op de verloren telefoon?',
    notChosen: 'Kies wat er op de verloren telefoon stond.',
    push: (phone) => `Twofold Authenticator op ‘${phone}’`,
    totp: (linked) => `De authenticator-app die je op ${format.day(linked)} hebt gekoppeld`,
    consequences: [
      'Die bevestigt meteen niets meer voor je.',
      'Iedereen die is ingelogd, wordt uitgelogd, behalve jij in deze browser.',
      'Daarna koppel je een andere telefoon en krijg je een nieuwe herstelcode.',
    ],
    alone:
      'Je hebt nog geen andere weg naar binnen. Koppel eerst een andere telefoon, anders kan alleen de beheerder van deze dienst je weer binnenlaten.',
    unlink: 'Ontkoppelen en overal elders uitloggen',
    found: 'Ik heb hem gevonden: niets wijzigen',
    goOn: 'Verdergaan waar je gebleven was',
  },
  rehearsal: {
    offer: 'Inloggen zonder telefoon oefenen',
    offerLead: 'Het duurt een minuut en laat zien dat je binnenkomt op de dag dat je telefoon weg is.',
    heading: 'Oefen inloggen zonder je telefoon',
    lead: 'Leg je telefoon weg en stel je voor dat je hem kwijt bent. Welke manier zou je kiezen?',
    smsAbout: 'We sturen een echte code. Lees die op de telefoon met dat nummer.',
    recoveryCodeAbout:
      'Pak het papier met je code en vul die in. De code wordt alleen gecontroleerd, niet opgebruikt.',
    noWay:
      'Er is nog geen weg naar binnen zonder je telefoon. Voeg een reservenummer toe of bewaar een herstelcode op je accountpagina.',
    toAccount: 'Naar je account',
    textHeading: 'Vul de code uit de sms in',
    codeHeading: 'Gebruik je herstelcode',
    check: 'Controleren',
    other: 'Andere manier kiezen',
    passedHeading: 'Je zou binnenkomen',
    passed: {
      sms: 'De sms is aangekomen en de code klopt. Ben je je telefoon kwijt, dan werkt deze manier.',
      'recovery-code': 'Dit is je herstelcode. Die werkt nog steeds: laat hem waar hij is.',
    },
    next: 'Gebeurt het echt? Log in met je wachtwoord en kies dan ‘Ik ben mijn telefoon kwijt’.',
    done: 'Klaar',
    again: 'De andere manier ook oefenen',
  },
  low: {
    'lost-still-linked':
      'Je hebt gezegd dat je telefoon kwijt is, maar bent halverwege gestopt: hij bevestigt nog steeds voor je. Ontkoppel hem en koppel een andere.',
    'lost-no-code':
      'Je hebt je herstelcode gebruikt, maar bent halverwege gestopt: de telefoon die je had, bevestigt nog steeds voor je, en je hebt nu geen herstelcode.',
    'lost-not-replaced':
      'Je verloren telefoon is ontkoppeld, maar er is nog niets voor in de plaats gekomen. Koppel een andere telefoon of app, dan krijg je ook een nieuwe herstelcode.',
    'no-way-back':
      'Ben je je telefoon kwijt, dan kom je zelf niet binnen. Bewaar een herstelcode op je accountpagina.',
    'no-backup-phone':
      'Je hebt geen reservenummer. Voeg er een toe op je accountpagina, dan is een verloren telefoon een kleiner probleem.',
    'no-recovery-code':
      'Je hebt geen herstelcode. Vraag er een aan op je accountpagina en bewaar die op papier.',
    phoneUnseen: (phone) =>
      `‘${phone}’ is al 60 dagen niet online geweest. Open de app erop en kijk of die nog werkt, of ontkoppel de telefoon op je accountpagina.`,
    appUnseen:
      'Er is al 60 dagen geen code van je authenticator-app gebruikt. Kijk of de app nog werkt, voordat je die nodig hebt.',
  },
};
