/** What Twofold Authenticator says in notifications. The worker carries them in every language, so they are few. */
export const push = {
  signIn: (application: string): string => `Sign in to ${application}?`,
  linking: (application: string): string => `Link this phone to ${application}?`,
  check: 'Test notification',
  checkBody: 'Notifications reach this phone.',
  somebody: 'Is this you?',
  somebodyBody: 'Somebody is signing in. Open the app to answer.',
  over: 'A request came and is over',
  overBody: 'There is nothing to answer any more.',
  number: 'Open the app and type the number.',
  confirm: 'Confirm',
  deny: 'Deny',
  confirmed: 'Confirmed',
  denied: 'Denied',
  failed: 'Your answer did not get through',
  failedBody: 'Open the app to answer.',
  between: (parts: readonly string[]): string => parts.join(' · '),
} as const;
