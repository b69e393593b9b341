import { format } from '#locales/en/format.ts';

export const signIn = {
  heading: 'Sign in',
  toContinueTo: 'to continue to',
  toAccount: 'to see your account',
  stillYou: "You have been signed in for a while. Show that it's still you.",
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'Forgot your password?',
  opens: (applications: readonly string[]): string => `One sign-in opens ${format.names(applications)}.`,
  wrong: "That email and password don't match. Check both and try again.",
  wrongField: 'Check the email and the password.',
  emailMissing: 'Enter your email.',
  passwordMissing: 'Enter your password.',
  disabled: 'This account is closed. Ask the people who run this service.',
  otherAccount: 'The application asks for another account. Sign in with that one.',
  throttled: (seconds: number): string => `Too many attempts. Try again in ${format.wait(seconds)}.`,
  signedOut: 'You are signed out.',
  passwordSet: 'Your new password is saved. Sign in with it.',
  stopped:
    'This sign-in was stopped from the phone. If this is your account, set a new password now: somebody may know the old one.',
  newPassword: 'Set a new password by mail',
  leave: 'Sign in as somebody else',
  backTo: (application: string): string => `Back to ${application} without signing in`,
  nothingThere: 'You were not signed in any more, so there is nothing to continue. Sign in again.',
};
