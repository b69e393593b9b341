import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof, in Danish. */
export const confirm: Words['confirm'] = {
  code: 'Sekscifret kode',
  continue: 'Fortsæt',
  anotherWay: 'Prøv en anden måde',
  lostPhone: 'Jeg har mistet min telefon',
  totp: {
    heading: 'Indtast koden fra din app',
    hint: 'Åbn godkendelsesappen på din telefon, og find koden til denne konto.',
  },
  sms: {
    heading: 'Indtast koden fra sms’en',
    sentTo: (masked) => `Vi sendte den til ${masked}. Den virker i ti minutter.`,
    sendAgain: 'Send en ny kode',
    sentAgain: 'Vi har sendt en ny kode. De tidligere virker stadig.',
    notSent: 'Der er ikke sendt nogen kode endnu.',
    send: 'Send en kode',
    throttled: (seconds) =>
      `Vi har sendt så mange sms’er, som vi må for nu. Du kan bede om en ny om ${format.wait(seconds)} eller bruge en anden måde.`,
  },
  recoveryCode: {
    heading: 'Brug din gendannelseskode',
    label: 'Gendannelseskode',
    hint: 'De 25 tegn, du skrev ned. Store bogstaver, mellemrum og bindestreger betyder ikke noget.',
    consequence:
      'Koden virker én gang. Bagefter kobler du en telefon til igen og får en ny kode, og alle andre browsere bliver logget ud.',
    slip: 'Det er ikke en hel gendannelseskode, så et tegn må være forkert eller mangle. Sammenlign en gang til med det, du skrev ned.',
    wrong: 'Det er ikke gendannelseskoden til denne konto. En nyere kode erstatter en ældre.',
  },
  choose: {
    heading: 'Vælg en anden måde',
    lead: 'Disse måder kan du bruge til denne konto.',
    push: 'Twofold Authenticator',
    totp: 'Godkendelsesapp',
    sms: (masked) => `Sms til ${masked}`,
    'recovery-code': 'Gendannelseskode',
    nothing: 'Noget andet?',
    lookUp: 'Find ud af, hvad der er galt',
    helpDesk:
      'Hvis ingen af dem virker, kontakter du dem, der driver logintjenesten. De kan lade dig koble en telefon til igen.',
  },
  lost: {
    heading: 'Du har mistet din telefon',
    lead: 'Det sker. Her er det, der måske stadig virker, det letteste først.',
    sms: 'Hvis nummeret er på en anden telefon, eller du har fået et nyt SIM-kort.',
    recoveryCode:
      'Den kode, du skrev ned, da du satte det her op. Med den kobler du din nye telefon til med det samme, og den mistede holder op med at virke for denne konto.',
    nothing:
      'Denne konto har ingen anden vej ind. Kontakt dem, der driver logintjenesten. De kan lade dig koble en telefon til igen.',
    back: 'Jeg fandt den',
  },
  refusals: {
    malformed: 'Indtast kodens seks cifre.',
    'wrong-code': 'Koden er ikke rigtig. Koderne skifter hvert 30. sekund, så brug den nyeste.',
    wrongText: 'Koden er ikke rigtig. Find den nyeste sms, og indtast de seks cifre.',
    endedApp: ({ linkedAt, endedAt }) =>
      `Koden er fra den godkendelsesapp, du koblede til ${format.day(linkedAt)}. Den blev udskiftet eller koblet fra ${format.day(endedAt)}. Indtast koden fra den nyere konto i din app.`,
    earlierApp: (linkedAt) =>
      `Koden er fra den godkendelsesapp, du koblede til ${format.day(linkedAt)}. Scan koden på denne side, og indtast det, som den nye konto i appen viser.`,
    replayed: 'Koden er allerede brugt. Vent på den næste.',
    'typed-early': 'Koden blev indtastet før sin tid, så den godtages ikke længere. Vent på den næste.',
    older: 'Koden er ældre end den sidste, der blev brugt. Vent på den næste.',
    olderOrSlow: (off) =>
      `Koden er ældre end den sidste, der blev brugt, så indtast en nyere. Viser appen ikke nogen nyere, er telefonens ur ${off} bagud.`,
    replayedText: 'Koden er allerede brugt. Bed om en ny.',
    expired: 'Koden er for gammel. Bed om en ny.',
    disabled: {
      'wrong-codes': 'Denne måde er slået fra efter for mange forkerte forsøg. Brug en anden.',
      lost: 'Denne måde er koblet fra, fordi telefonen er mistet. Brug en anden.',
      'by-phone': 'Denne telefon blev koblet fra i appen. Brug en anden måde.',
    },
    'not-linked': 'Denne konto har ikke den måde. Vælg en anden.',
    unanswered: 'Din telefon har ikke bekræftet dette login.',
    throttled: ({ waitSeconds }) =>
      `For mange forsøg. Prøv igen om ${format.wait(waitSeconds)}, eller brug en anden måde til den tid.`,
  },
  nextCode: {
    in: (wait) => `Den næste kommer om ${wait}.`,
    now: 'Appen viser en ny kode nu.',
  },
  superseded: 'Noget blev ændret i et andet vindue. Her er du nu.',
};
