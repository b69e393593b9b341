import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day, in Norwegian. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Koble fra telefonen du mistet',
    lead: 'Du er inne. Nå sørger vi for at den som har telefonen din, ikke kommer inn.',
    which: 'Hva hadde du på telefonen du har mistet?',
    notChosen: 'Velg hva du hadde på telefonen du har mistet.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    totp: (linked) => `Autentiseringsappen du koblet til ${format.day(linked)}`,
    consequences: [
      'Den slutter å bekrefte for deg med en gang.',
      'Alle som er logget inn, blir logget ut, unntatt du i denne nettleseren.',
      'Så kobler du til en annen telefon og får en ny gjenopprettingskode.',
    ],
    alone:
      'Du har ingen annen vei inn ennå. Koble til en annen telefon først, ellers kan bare de som driver innloggingstjenesten, slippe deg inn igjen.',
    unlink: 'Koble den fra og logg ut alle andre steder',
    found: 'Jeg har funnet den, ikke endre noe',
    goOn: 'Fortsett der du slapp',
  },
  rehearsal: {
    offer: 'Prøv å logge inn uten telefonen',
    offerLead: 'Det tar et minutt, og viser at du kommer inn den dagen telefonen er borte.',
    heading: 'Prøv å logge inn uten telefonen',
    lead: 'Legg bort telefonen og tenk deg at du har mistet den. Hvilken vei ville du brukt?',
    smsAbout: 'Vi sender en ekte kode. Les den på telefonen med det nummeret.',
    recoveryCodeAbout: 'Finn fram lappen med koden, og skriv den inn. Den blir bare sjekket, ikke brukt opp.',
    noWay:
      'Det finnes ingen vei inn uten telefonen ennå. Legg til en reservetelefon eller lagre en gjenopprettingskode på kontosiden din.',
    toAccount: 'Gå til kontoen din',
    textHeading: 'Skriv inn koden fra SMS-en',
    codeHeading: 'Bruk gjenopprettingskoden',
    check: 'Sjekk',
    other: 'Prøv en annen måte',
    passedHeading: 'Du ville kommet inn',
    passed: {
      sms: 'SMS-en kom fram til deg, og koden er riktig. Mister du telefonen, virker denne veien.',
      'recovery-code': 'Det er gjenopprettingskoden din. Den virker fortsatt: La den ligge der den er.',
    },
    next: 'Når det skjer på ordentlig: Logg inn med passordet, og velg «Jeg har mistet telefonen».',
    done: 'Ferdig',
    again: 'Prøv den andre måten også',
  },
  low: {
    'lost-still-linked':
      'Du har sagt at du har mistet telefonen, og stoppet halvveis: Den bekrefter fortsatt for deg. Koble den fra, og koble til en annen.',
    'lost-no-code':
      'Du brukte gjenopprettingskoden og stoppet halvveis: Telefonen du hadde, bekrefter fortsatt for deg, og nå har du ingen gjenopprettingskode.',
    'lost-not-replaced':
      'Telefonen du mistet, er koblet fra, men ingenting har tatt over for den ennå. Koble til en annen telefon eller app, så får du også en ny gjenopprettingskode.',
    'no-way-back':
      'Mister du telefonen, kommer du ikke inn på egen hånd. Lagre en gjenopprettingskode på kontosiden din.',
    'no-backup-phone':
      'Du har ingen reservetelefon. Legg til en på kontosiden din, så er det ikke så farlig om du mister telefonen.',
    'no-recovery-code':
      'Du har ingen gjenopprettingskode. Hent en på kontosiden din, og ta vare på den på papir.',
    phoneUnseen: (phone) =>
      `${phone} har ikke vært på nett på 60 dager. Åpne appen på den og se om den fortsatt virker, eller koble den fra på kontosiden din.`,
    appUnseen:
      'Ingen kode fra autentiseringsappen din er brukt på 60 dager. Se om appen fortsatt virker, før du trenger den.',
  },
};
