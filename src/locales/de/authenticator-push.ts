import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications, in German. */
export const push: NotificationWords = {
  signIn: (application) => `Bei ${application} anmelden?`,
  linking: (application) => `Dieses Handy mit ${application} verbinden?`,
  check: 'Test-Benachrichtigung',
  checkBody: 'Benachrichtigungen kommen auf diesem Handy an.',
  somebody: 'Sind Sie das?',
  somebodyBody: 'Jemand meldet sich an. Öffnen Sie die App, um zu antworten.',
  over: 'Eine Anfrage kam und ist beendet',
  overBody: 'Es gibt nichts mehr zu beantworten.',
  number: 'Öffnen Sie die App und geben Sie die Zahl ein.',
  confirm: 'Bestätigen',
  deny: 'Ablehnen',
  confirmed: 'Bestätigt',
  denied: 'Abgelehnt',
  failed: 'Ihre Antwort kam nicht durch',
  failedBody: 'Öffnen Sie die App, um zu antworten.',
  between: (parts) => parts.join(' · '),
};
