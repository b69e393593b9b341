import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords, in Norwegian. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Har du glemt passordet?',
    lead: 'Fortell oss e-postadressen din. Finnes det en konto med den, sender vi en lenke der du kan lage et nytt passord.',
    email: 'E-post',
    submit: 'Send lenken',
    emailMissing: 'Skriv inn e-postadressen din.',
    emailMalformed: 'Skriv inn en e-postadresse som navn@example.com.',
    sentHeading: 'Se i e-posten din',
    sent: 'Finnes det en konto med den e-postadressen, er en lenke på vei. Den virker én gang, innen 30 minutter.',
    secondStays: 'Telefonen bekrefter fortsatt at det er deg: Det endrer ikke et nytt passord på.',
    back: 'Tilbake til innloggingen',
    throttled: (seconds) => `Det er bedt om for mange lenker. Prøv igjen om ${format.wait(seconds)}.`,
  },
  set: {
    heading: 'Lag et nytt passord',
    lead: (least) =>
      `Minst ${least} tegn. Noen ord du klarer å huske, er bedre enn ett ord som er vanskelig.`,
    password: 'Nytt passord',
    submit: 'Lagre passordet',
    deadHeading: 'Denne lenken virker ikke lenger',
    dead: 'Lenker virker én gang, i kort tid, og ikke etter at passordet er byttet. Be om en ny.',
    again: 'Send en ny lenke',
  },
  change: {
    heading: 'Bytt passordet ditt',
    current: 'Nåværende passord',
    wrongCurrent: 'Det er ikke det nåværende passordet ditt.',
    others: 'Alle andre steder blir du logget ut.',
  },
  refusals: {
    'too-short': (least) => `Det er for kort. Bruk minst ${least} tegn.`,
    'too-long': 'Det er for langt. Bruk høyst 256 tegn.',
    common: 'Det passordet står på listene som angripere prøver først. Velg et annet.',
    'about-you':
      'Det er for det meste navnet ditt, e-postadressen din eller navnet på denne tjenesten, så det er lett å gjette. Velg et annet.',
    unreadable: 'Det har tegn i seg som ingen tastaturer gir. Velg et annet.',
  },
};
