const notMe =
  'If this was you, there is nothing to do. If it was not, change your password now and look at your account:';

interface Circumstances {
  readonly when: string;
  readonly where: string;
  readonly browser: string;
}

/** Mails. Each says what happened, when and from where, and what to do when it was somebody else. */
export const mail = {
  greeting: (name: string): string => `Hello ${name},`,
  circumstances: ({ when, where, browser }: Circumstances): string =>
    `When: ${when}\nFrom: ${where}\nBrowser: ${browser}`,
  notMe,
  unknownPlace: 'the command line of the service',
  signature: (service: string): string => `${service}`,
  passwordLink: {
    subject: (service: string): string => `Set a new password for ${service}`,
    text: 'Somebody, hopefully you, asked to set a new password for this account. This link works once, for 30 minutes:',
    ignore: 'If you did not ask for it, do nothing. Your password stays as it is.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Your account is now protected',
      text: 'From now on your phone confirms that it is you, in every linked application.',
    },
    'app-linked': {
      subject: 'An authenticator app was linked',
      text: 'An authenticator app was linked to your account.',
    },
    'app-replaced': {
      subject: 'Your authenticator app was replaced',
      text: 'Another authenticator app was linked to your account. The earlier one stopped working.',
    },
    'app-unlinked': {
      subject: 'Your authenticator app was unlinked',
      text: 'The authenticator app was unlinked, so your account is no longer protected by your phone.',
    },
    'phone-linked': {
      subject: 'A phone was linked',
      text: 'A phone with Twofold Authenticator was linked to your account, and can confirm that it is you.',
    },
    'phone-unlinked': {
      subject: 'A phone was unlinked',
      text: 'A phone with Twofold Authenticator was unlinked from your account. It confirms nothing any more.',
    },
    'phone-lost': {
      subject: 'A lost phone was unlinked',
      text: 'A phone was reported as lost and confirms nothing any more. Every other browser was signed out.',
    },
    'not-me': {
      subject: 'Somebody may know your password',
      text: "On your phone you answered “This wasn't me”. That sign-in was ended, and no requests are sent to your phone for an hour. Change your password now: from then on your phone is asked again.",
    },
    'phone-added': {
      subject: 'A backup phone was added',
      text: 'A backup phone was added to your account. Texts can be intercepted more easily than an app, so we use them last.',
    },
    'phone-changed': {
      subject: 'Your backup phone was changed',
      text: 'The backup phone of your account was changed to another number.',
    },
    'phone-removed': {
      subject: 'Your backup phone was removed',
      text: 'The backup phone was removed from your account.',
    },
    'recovery-code-replaced': {
      subject: 'You have a new recovery code',
      text: 'A new recovery code was saved. The earlier one no longer works.',
    },
    'recovery-code-used': {
      subject: 'Your recovery code was used',
      text: 'Somebody signed in with your password and your recovery code, and can now link a new phone. Every browser was signed out.',
    },
    'password-changed': {
      subject: 'Your password was changed',
      text: 'The password of your account was changed. Every other browser was signed out.',
    },
    'new-browser': {
      subject: 'A new browser signed in',
      text: 'Your account was used in a browser that we had not seen before.',
    },
    'wrong-codes': {
      subject: 'Many wrong codes for your account',
      text: 'Somebody who knows your password typed many wrong codes. They were all refused.',
    },
    'authenticator-disabled': {
      subject: 'A way to confirm was switched off',
      text: 'After a hundred wrong attempts, one way to confirm was switched off. Link it again on your account page.',
    },
    'unlinked-by-operator': {
      subject: 'Your phone was unlinked',
      text: 'The people who run this service unlinked the ways to confirm of your account. You set them up again when you sign in.',
    },
  },
} as const;
