import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications. */
export const push: NotificationWords = {
  signIn: (application: string): string => `Se connecter à ${application} ?`,
  linking: (application: string): string => `Associer ce téléphone à ${application} ?`,
  check: 'Notification de test',
  checkBody: 'Les notifications arrivent sur ce téléphone.',
  somebody: 'Est-ce vous ?',
  somebodyBody: 'Quelqu’un se connecte. Ouvrez l’appli pour répondre.',
  over: 'Une demande est arrivée et s’est terminée',
  overBody: 'Il n’y a plus rien à répondre.',
  number: 'Ouvrez l’appli et saisissez le nombre.',
  confirm: 'Confirmer',
  deny: 'Refuser',
  confirmed: 'C’est confirmé',
  denied: 'C’est refusé',
  failed: 'Votre réponse n’est pas passée',
  failedBody: 'Ouvrez l’appli pour répondre.',
  between: (parts: readonly string[]): string => parts.join(' · '),
};
