import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications, in Norwegian. */
export const push: NotificationWords = {
  signIn: (application) => `Logge inn i ${application}?`,
  linking: (application) => `Koble denne telefonen til ${application}?`,
  check: 'Testvarsel',
  checkBody: 'Varsler kommer fram til denne telefonen.',
  somebody: 'Er dette deg?',
  somebodyBody: 'Noen logger inn. Åpne appen for å svare.',
  over: 'En forespørsel gjelder ikke lenger',
  overBody: 'Det er ingenting å svare på lenger.',
  number: 'Åpne appen og skriv inn tallet.',
  confirm: 'Bekreft',
  deny: 'Avvis',
  confirmed: 'Bekreftet',
  denied: 'Avvist',
  failed: 'Svaret ditt kom ikke fram',
  failedBody: 'Åpne appen for å svare.',
  between: (parts) => parts.join(' · '),
};
