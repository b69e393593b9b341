import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications, in Dutch. */
export const push: NotificationWords = {
  signIn: (application) => `Inloggen bij ${application}?`,
  linking: (application) => `Deze telefoon koppelen aan ${application}?`,
  check: 'Testmelding',
  checkBody: 'Meldingen komen op deze telefoon aan.',
  somebody: 'Ben jij dit?',
  somebodyBody: 'Iemand logt in. Open de app om te antwoorden.',
  over: 'Er kwam een verzoek en het is voorbij',
  overBody: 'Er is niets meer te beantwoorden.',
  number: 'Open de app en vul het getal in.',
  confirm: 'Bevestigen',
  deny: 'Weigeren',
  confirmed: 'Bevestigd',
  denied: 'Geweigerd',
  failed: 'Je antwoord kwam niet door',
  failedBody: 'Open de app om te antwoorden.',
  between: (parts) => parts.join(' · '),
};
