import { format } from '#locales/en/format.ts';
import type { GuidePageWords } from '#locales/guide-words.ts';

const page = {
  heading: 'Troubleshooting',
  lead: 'Pick what you see. What you began is not lost: go back in your browser, and go on.',
  sections: {
    'code-refused': {
      heading: 'The code from my app is not accepted',
      text: [
        'Almost always it is one of three things: the code is an old one, it is the code of another account, or the clock of the phone is wrong.',
      ],
      steps: [
        'Type the code that the app shows at this moment. It changes every 30 seconds, and each one works once.',
        'See that it is the code for this service and for this email.',
        'Set the clock of the phone to automatic. On an iPhone: Settings, General, Date & Time. On Android: Settings, System, Date and time.',
        'After several wrong codes you have to wait a few minutes. The page says how long, and another way works then as well.',
      ],
    },
    'no-text': {
      heading: 'No text message arrives',
      text: ['A text can take a minute. The earlier codes still work when you ask for a new one.'],
      steps: [
        'See that the phone has signal and is not in flight mode.',
        'Compare the last digits of the number on the page with your own.',
        'Press “Send a new code”.',
        'If still none comes, press “Try another way”.',
      ],
    },
    'no-question': {
      heading: 'My phone does not ask',
      text: [
        'It works without notifications: open Twofold Authenticator, and it finds the request by itself.',
      ],
      steps: [
        'Open Twofold Authenticator on the phone.',
        'If there is nothing to answer, see that the phone has internet, then press “Send again” on the page.',
        'To see how far notifications get, send a test: on your account page, press “Check” beside the phone.',
        'On an iPhone the app must be on the Home Screen to notify you.',
      ],
    },
    'no-scan': {
      heading: 'The QR code cannot be scanned',
      text: ['There is always a way without the camera.'],
      steps: [
        'Make the page larger and the screen brighter, and wipe the lens.',
        'If you have waited for more than ten minutes, reload the page: the code for Twofold Authenticator is renewed then.',
        "Press “Can't scan the QR code?” below it. There is a link to open on the phone, or a key to type into the app.",
      ],
    },
    'phone-gone': {
      heading: 'My phone is lost, broken or stolen',
      text: ['You get in without it, and then make it useless for whoever has it.'],
      steps: [
        "Sign in with your password, and press “I've lost my phone”.",
        'Use what is still there.',
        'Then the page unlinks the lost phone, signs out every other browser, and helps you link another one.',
      ],
      link: 'If you lose your phone',
    },
    'recovery-refused': {
      heading: 'My recovery code is not accepted',
      text: [
        'A code works once, and a newer one replaces it. If the page says that a character must be wrong, compare it with your note once more: there is no letter O in it, and no letter I or L.',
      ],
      steps: [
        'Look for the newest code you have noted.',
        'Type all 25 characters. Capitals, spaces and dashes do not matter.',
        'If it is not accepted, ask the people who run this service.',
      ],
      link: 'More about the recovery code',
    },
    password: {
      heading: 'I forgot my password',
      text: ['A new password changes nothing about your phone: it still confirms that it is you.'],
      steps: [
        'On the page “Sign in”, press “Forgot your password?”.',
        'Open the link that we mail you. It works once, for 30 minutes.',
        'If no mail comes, ask the people who run this service.',
      ],
      link: 'Set a new password',
    },
    locked: {
      heading: 'Too many attempts, or a way is switched off',
      text: [
        'After five wrong codes you wait: one more attempt is there every three minutes. That keeps out whoever tries your account, and a wait is all it costs you.',
        'After a hundred wrong attempts in a row, one way is switched off. The others still work.',
        'Too many wrong passwords are a lock as well: browsers that are new to your account then wait up to a quarter of an hour. A stranger cannot shut out a browser that you have used before.',
      ],
      steps: [
        'Wait as long as the page says, or come back later.',
        'Sign in with another way, and link the one that is switched off anew on your account page.',
      ],
    },
    stranger: {
      heading: 'Something happened that was not me',
      text: [
        'A question on your phone, or a text that you did not ask for, means that somebody may know your password. Without your phone that is not enough to get in.',
      ],
      steps: [
        "Press “This wasn't me” on the phone, and give no code to anybody.",
        'Change your password. Every other browser is signed out with that.',
        'Read “Activity” on your account page, and tell the people who run this service.',
      ],
      link: 'Change my password',
    },
  },
} satisfies GuidePageWords;

/** What this page knows of the account of whoever is signed in. */
const seen = {
  heading: 'What we see for your account',
  whose: (email: string): string => `You are signed in as ${email}, so we looked.`,
  anonymous: 'Sign in, and this page looks at what is known about your own account.',
  signIn: 'Sign in and look',
  settingUp:
    'You are in the middle of protecting your account, so there is nothing to look at yet. What you began is kept.',
  back: 'Back to what you began',
  stillHere: 'Something else?',
  app: {
    none: 'There is no authenticator app on your account.',
    unused: (linked: Date): string =>
      `Your authenticator app was linked ${format.day(linked)}, and has not been used yet.`,
    used: (at: Date): string => `A code of your authenticator app was last accepted ${format.moment(at)}.`,
    disabled:
      'Your authenticator app is switched off, after too many wrong codes. Replace it, and it works again.',
    lost: 'Your authenticator app was unlinked, because its phone was lost. Link another phone or app to take its place.',
    onLost: (linked: Date): string =>
      `The authenticator app you linked ${format.day(linked)} confirms for you. If it was on the lost phone, unlink it.`,
    replace: 'Replace the app',
  },
  refused: {
    clock: (at: Date): string =>
      `${format.moment(at)}: a code was refused, because the clock of your phone is wrong. Set it to automatic.`,
    replayed: (at: Date): string =>
      `${format.moment(at)}: a code was refused, because it had been used before. Wait for the next one.`,
    'other-app': (at: Date): string =>
      `${format.moment(at)}: a code was refused, because it came from an app that is not linked any more. Use the newest entry in your app.`,
    expired: (at: Date): string => `${format.moment(at)}: a code was refused, because it was too old.`,
    wrong: (at: Date): string => `${format.moment(at)}: a wrong code was refused.`,
    throttled: (at: Date): string =>
      `${format.moment(at)}: an attempt was refused, because there had been too many.`,
    recovery: (at: Date): string => `${format.moment(at)}: a recovery code was refused.`,
    password: (at: Date): string => `${format.moment(at)}: a wrong password was refused.`,
    settled: (at: Date, since: Date): string =>
      `${format.moment(at)}: a code was refused. Since then one was accepted, ${format.moment(since)}, so it works again.`,
    none: 'Nothing of yours was refused in the last seven days.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until: Date): string =>
      `Too many wrong passwords were typed in browsers that are new to your account. They take none before ${format.moment(until)}. That shuts no browser that you have used before.`,
    here: (until: Date): string =>
      `Too many wrong passwords were typed in this browser or on this internet connection. It takes none before ${format.moment(until)}.`,
    codes: (until: Date): string =>
      `Too many wrong codes were typed. None is taken before ${format.moment(until)}.`,
  },
  phones: {
    none: 'No phone with Twofold Authenticator is linked to your account.',
    link: 'Link a phone',
    check: 'Check notifications',
    lastOnline: (phone: string, seenAt: Date): string => `${phone} was last online ${format.moment(seenAt)}.`,
    on: (phone: string, seenAt: Date): string =>
      `Notifications are on for ${phone}. It was last online ${format.moment(seenAt)}.`,
    off: (phone: string, seenAt: Date): string =>
      `Notifications are not on for ${phone}. Open the app there when you sign in. It was last online ${format.moment(seenAt)}.`,
    blocked: (phone: string, seenAt: Date): string =>
      `Notifications are blocked on ${phone}. Allow them in its settings. It was last online ${format.moment(seenAt)}.`,
    impossible: (phone: string, seenAt: Date): string =>
      `${phone} cannot be notified. Open the app there when you sign in. It was last online ${format.moment(seenAt)}.`,
    gone: (phone: string, seenAt: Date): string =>
      `${phone} stopped receiving notifications. Open the app there, and it starts again. It was last online ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone: string): string =>
        `${phone} is switched off, after too many wrong attempts. Link it again to use it.`,
      lost: (phone: string): string =>
        `${phone} was unlinked, because it was lost. Link another phone or app to take its place.`,
      'by-phone': (phone: string): string => `${phone} was unlinked in its app. Link it again to use it.`,
    },
    tooMany: (at: Date): string =>
      `${format.moment(at)}: your phone was not asked, because three requests had not been confirmed.`,
    paused: (at: Date): string =>
      `${format.moment(at)}: your phone was not asked, because “This wasn't me” had been pressed less than an hour before.`,
    denied: (at: Date): string => `${format.moment(at)}: a request was denied on your phone.`,
    notMe: (at: Date): string => `${format.moment(at)}: “This wasn't me” was pressed on your phone.`,
  },
  backupPhone: {
    none: 'There is no backup phone on your account.',
    add: 'Add a backup phone',
    works: (masked: string): string => `Your backup phone is ${masked}.`,
    disabled: (masked: string): string =>
      `Your backup phone ${masked} is switched off, after too many wrong attempts. Check the number again to use it.`,
    notOffered: 'This service does not send texts.',
  },
  text: {
    none: 'No text was asked for in the last hour.',
    queued: (at: Date): string => `A text was asked for at ${format.second(at)}, and is about to be sent.`,
    'handed-over': (at: Date): string =>
      `The last text was handed to the network at ${format.second(at)}. It has not been reported as delivered.`,
    delivered: (at: Date): string => `The last text was delivered at ${format.second(at)}.`,
    failed: (at: Date): string =>
      `The last text could not be delivered, as we heard at ${format.second(at)}.`,
    tooMany: (at: Date): string =>
      `${format.moment(at)}: no text was sent, because too many had been asked for. You can ask again an hour later.`,
  },
  recoveryCode: {
    none: 'There is no recovery code on your account.',
    works: (saved: Date): string =>
      `Your recovery code was saved ${format.day(saved)}, and has not been used.`,
    disabled: 'Your recovery code is switched off, after too many wrong attempts. Get a new one.',
    replace: 'Get a new code',
  },
  protect: {
    open: 'Only your password protects this account.',
    link: 'Protect your account',
  },
  activityAbout: 'Your account page lists what happened in your account, when and from where.',
  activity: 'Read what happened in your account',
};

export const troubleshooting = { page, seen };
