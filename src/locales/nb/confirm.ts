import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof, in Norwegian. */
export const confirm: Words['confirm'] = {
  code: 'Sekssifret kode',
  continue: 'Fortsett',
  anotherWay: 'Prøv en annen måte',
  lostPhone: 'Jeg har mistet telefonen',
  totp: {
    heading: 'Skriv inn koden fra appen',
    hint: 'Åpne autentiseringsappen på telefonen, og finn koden for denne kontoen.',
  },
  sms: {
    heading: 'Skriv inn koden fra SMS-en',
    sentTo: (masked) => `Vi sendte den til ${masked}. Den virker i ti minutter.`,
    sendAgain: 'Send en ny kode',
    sentAgain: 'Vi har sendt en ny kode. De forrige virker fortsatt.',
    notSent: 'Ingen kode er sendt ennå.',
    send: 'Send en kode',
    throttled: (seconds) =>
      `Vi har sendt så mange SMS-er som vi har lov til for øyeblikket. Du kan be om en ny om ${format.wait(seconds)}, eller bruke en annen måte.`,
  },
  recoveryCode: {
    heading: 'Bruk gjenopprettingskoden',
    label: 'Gjenopprettingskode',
    hint: 'De 25 tegnene du skrev ned. Store bokstaver, mellomrom og bindestreker spiller ingen rolle.',
    consequence:
      'Koden virker én gang. Etterpå kobler du til en telefon på nytt og får en ny kode, og alle andre nettlesere blir logget ut.',
    slip: 'Det er ikke en fullstendig gjenopprettingskode, så et tegn må være feil eller mangle. Sammenlign en gang til med det du skrev ned.',
    wrong: 'Det er ikke gjenopprettingskoden for denne kontoen. En nyere kode erstatter en eldre.',
  },
  choose: {
    heading: 'Velg en annen måte',
    lead: 'Disse kan du bruke med denne kontoen.',
    push: 'Twofold Authenticator',
    totp: 'Autentiseringsapp',
    sms: (masked) => `SMS til ${masked}`,
    'recovery-code': 'Gjenopprettingskode',
    nothing: 'Noe annet?',
    lookUp: 'Finn ut hva som er galt',
    helpDesk:
      'Virker ingen av disse, kontakter du dem som driver innloggingstjenesten. De kan la deg koble til en telefon på nytt.',
  },
  lost: {
    heading: 'Du har mistet telefonen',
    lead: 'Sånt skjer. Her er det som kanskje fortsatt virker, det enkleste først.',
    sms: 'Hvis nummeret er på en annen telefon, eller du har fått nytt SIM-kort.',
    recoveryCode:
      'Koden du skrev ned da du satte opp dette. Med den kobler du til den nye telefonen med en gang, og den mistede slutter å virke for denne kontoen.',
    nothing:
      'Denne kontoen har ingen annen vei inn. Kontakt dem som driver innloggingstjenesten: De kan la deg koble til en telefon på nytt.',
    back: 'Jeg fant den',
  },
  refusals: {
    malformed: 'Skriv inn de seks sifrene i koden.',
    'wrong-code': 'Koden er ikke riktig. Kodene skifter hvert 30. sekund, så bruk den nyeste.',
    wrongText: 'Koden er ikke riktig. Finn den nyeste SMS-en, og skriv inn de seks sifrene.',
    endedApp: ({ linkedAt, endedAt }) =>
      `Koden er fra autentiseringsappen du koblet til ${format.day(linkedAt)}. Den ble byttet ut eller koblet fra ${format.day(endedAt)}. Skriv inn koden fra den nyere oppføringen i appen.`,
    earlierApp: (linkedAt) =>
      `Koden er fra autentiseringsappen du koblet til ${format.day(linkedAt)}. Skann koden på denne siden, og skriv inn det som den nye oppføringen viser.`,
    replayed: 'Koden er allerede brukt. Vent på den neste.',
    'typed-early': 'Koden ble skrevet inn før tiden, så den godtas ikke lenger. Vent på den neste.',
    older: 'Koden er eldre enn den siste som ble brukt. Vent på den neste.',
    olderOrSlow: (off) =>
      `Koden er eldre enn den siste som ble brukt, så skriv inn en nyere. Viser ikke appen noen nyere, går klokken på telefonen ${off} for sent.`,
    replayedText: 'Koden er allerede brukt. Be om en ny.',
    expired: 'Koden er for gammel. Be om en ny.',
    disabled: {
      'wrong-codes': 'Denne måten er slått av etter for mange feil forsøk. Bruk en annen måte.',
      lost: 'Denne måten er koblet fra, fordi telefonen er mistet. Bruk en annen måte.',
      'by-phone': 'Denne telefonen ble koblet fra i appen. Bruk en annen måte.',
    },
    'not-linked': 'Denne kontoen har ikke den måten. Velg en annen.',
    unanswered: 'Telefonen din har ikke bekreftet denne innloggingen.',
    throttled: ({ waitSeconds }) =>
      `For mange forsøk. Prøv igjen om ${format.wait(waitSeconds)}, eller bruk en annen måte da.`,
  },
  nextCode: {
    in: (wait) => `Den neste kommer om ${wait}.`,
    now: 'Appen viser en ny nå.',
  },
  superseded: 'Noe ble endret i et annet vindu. Her er du nå.',
};
