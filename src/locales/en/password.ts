import { format } from '#locales/en/format.ts';

/** Forgotten, set and changed passwords. */
export const password = {
  forgotten: {
    heading: 'Forgot your password?',
    lead: "Tell us your email. If there is an account with it, we'll send a link to set a new password.",
    email: 'Email',
    submit: 'Send the link',
    emailMissing: 'Enter your email.',
    emailMalformed: 'Enter an email like name@example.com.',
    sentHeading: 'Look in your mail',
    sent: 'If there is an account with that email, a link is on its way. It works once, for 30 minutes.',
    secondStays: 'Your phone still confirms that it is you: a new password does not change that.',
    back: 'Back to signing in',
    throttled: (seconds: number): string =>
      `Too many links were asked for. Try again in ${format.wait(seconds)}.`,
  },
  set: {
    heading: 'Set a new password',
    lead: (least: number): string =>
      `At least ${least} characters. A few words you can remember are better than one odd word.`,
    password: 'New password',
    submit: 'Save password',
    deadHeading: 'This link no longer works',
    dead: 'Links work once, for a short time, and stop when the password is changed. Ask for a new one.',
    again: 'Send a new link',
  },
  change: {
    heading: 'Change your password',
    current: 'Current password',
    wrongCurrent: 'That is not your current password.',
    others: 'Everywhere else you will be signed out.',
  },
  refusals: {
    'too-short': (least: number): string => `That is too short. Use at least ${least} characters.`,
    'too-long': 'That is too long. Use at most 256 characters.',
    common: 'That password is on the lists that attackers try first. Choose another one.',
    'about-you':
      'That is mostly your name, your email or the name of this service, so it is easy to guess. Choose another one.',
    unreadable: 'That has characters in it that no keyboard gives. Choose another one.',
  },
};
