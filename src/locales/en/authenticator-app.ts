import { codes } from '#locales/en/authenticator-codes.ts';
import { lock, settings } from '#locales/en/authenticator-settings.ts';

/** Twofold Authenticator, the app on the phone. These words are built into it, for it must speak without a network. */

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

const times = (count: number): string => (count === 1 ? 'once more' : `${count} more times`);

export const authenticatorApp = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Requests', codes: 'Codes', settings: 'Settings' },
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  next: 'Next',
  remove: 'Remove',
  tryAgain: 'Try again',
  problem: 'There is a problem',
  skip: 'Skip to the page',
  broken: {
    heading: 'This browser keeps nothing',
    lead: 'The app needs the storage of this browser, and cannot use it. It is often off in private windows. Open the app in an ordinary window.',
  },
  requests: {
    heading: 'Requests',
    nothing: 'Nothing to answer',
    nothingLead: 'When you sign in somewhere, the question comes here.',
    offline: 'No connection. The app tries again by itself.',
    earlier: 'Earlier',
    noEarlier: 'What you answer is listed here for 30 days.',
    earlierOffline: 'The list comes with the connection.',
    notifications: {
      off: 'Notifications are off. You are asked only while the app is open.',
      blocked: 'Notifications are blocked. You are asked only while the app is open.',
      impossible: 'This browser cannot notify you. Open the app when you sign in.',
      renewed: 'This phone had stopped receiving notifications. It receives them again.',
      lost: 'This phone has stopped receiving notifications, and the app could not turn them on again. Open it when you sign in.',
      turnOn: 'Turn on notifications',
      how: 'How to turn them on',
    },
    waiting: (name: string): string => `Sign in to ${name}? Answer now`,
    unlinked: (email: string): string => `This phone is no longer linked to ${email}`,
    unlinkedLead:
      'It was unlinked, so it confirms nothing any more. To link it again, open your account in a browser and choose to link a phone.',
    erased: (email: string): string => `The key for ${email} is gone`,
    erasedLead:
      'It was erased after ten wrong PINs. Link this phone again: sign in with another way, open your account, and choose to link a phone.',
  },
  question: {
    heading: {
      'sign-in': (name: string): string => `Sign in to ${name}?`,
      linking: (name: string): string => `Link this phone to ${name}?`,
      check: (): string => 'Did this reach you?',
    },
    place: 'Place',
    about: (place: string): string => place.replace(/^a/, 'A'),
    unknownPlace: (address: string): string => `From the address ${address}`,
    browser: 'Browser',
    isFirst: 'A browser that is new to you',
    time: 'Time',
    asked: (ago: number, clock: string): string =>
      ago < 60 ? `Just now, ${clock}` : `${minutes(ago)} ago, ${clock}`,
    account: 'Account',
    left: (seconds: number): string => `${minutes(seconds)} left`,
    newer: 'A newer request took the place of the one you were looking at.',
    number: 'Type the number on your screen',
    deleteDigit: 'Delete the last digit',
    confirm: 'Confirm',
    deny: 'Deny',
    notMe: "This wasn't me",
    sending: 'Sending …',
    problems: {
      'number-missing': 'Type all six digits of the number on your screen.',
      'number-wrong': (left: number): string =>
        `That is not the number. Look at the screen again. You can try ${times(left)}.`,
      'no-network': 'No connection. Your answer is sent as soon as there is one.',
      busy: 'The service is busy. Your answer has not been taken yet. Press again in a moment.',
      'too-many': (seconds: number): string =>
        `Too many wrong attempts for this account. Nothing was looked at. Try again in ${minutes(seconds)} minutes.`,
      refused: 'The service did not take the answer. Start the sign-in again on the other screen.',
    },
  },
  notMe: {
    heading: "It wasn't you?",
    lead: 'Then somebody else may know your password. If you say so:',
    consequences: [
      'the sign-in ends at once',
      'no requests reach you for an hour',
      'every browser needs the number again',
      'the people who run the service are told',
    ],
    sure: "It wasn't me",
    back: 'Go back',
  },
  ended: {
    confirmed: {
      'sign-in': 'Confirmed',
      linking: 'Your phone answered',
      check: 'It works',
    },
    confirmedLead: {
      'sign-in': (name: string): string => `You are being signed in to ${name} on the other screen.`,
      linking: (): string => 'Go on in the browser: the last step is there.',
      check: (): string => 'Notifications reach this phone.',
    },
    headings: {
      denied: 'Denied',
      'not-me': 'We stopped it',
      expired: 'The time ran out',
      superseded: 'There is a newer request',
      left: 'Not needed any more',
      'wrong-number': 'Too many wrong numbers',
    },
    leads: {
      denied: 'Nobody was signed in. Nothing else changed.',
      'not-me':
        'The sign-in has ended, and no requests come for an hour, or until you have a new password. Change your password now: somebody may know it. Confirm that in another way, or with a link in your mail.',
      expired: 'Nobody was signed in. If it was you, start again on the other screen.',
      superseded: 'Only the newest one can be answered.',
      left: 'The sign-in was left, or confirmed in another way.',
      'wrong-number': 'Nobody was signed in. If it was you, start again on the other screen.',
    },
    elsewhere: 'It was answered on this phone already, outside this window.',
    changePassword: 'Change your password',
  },
  outcomes: {
    confirmed: 'Confirmed',
    denied: 'Denied',
    'not-me': "It wasn't you",
    expired: 'Not answered',
    superseded: 'Replaced by a newer one',
    left: 'Not needed',
    'wrong-number': 'Wrong number',
  },
  kinds: {
    'sign-in': (application: string): string => application,
    linking: (): string => 'Linking this phone',
    check: (): string => 'Test notification',
  },
  linking: {
    welcome: 'Confirm your sign-ins here',
    welcomeLead:
      'Link this phone to your account, and it asks you when somebody signs in. You need a browser on another screen.',
    steps: 'Where it says "Link your phone", there is a QR code to scan.',
    forgotten:
      'Was this phone linked before? Then this browser has deleted what the app kept. Sign in another way, open your account, and link the phone again.',
    scan: 'Scan the QR code',
    paste: 'Paste a link instead',
    pasteLabel: 'Link from the other screen',
    pasteHint: 'It begins with https:// and ends with a long code.',
    use: 'Use this link',
    notALink: 'That is not a link for this app. Copy it again from "Link your phone".',
    elsewhere: (host: string): string => `That link belongs to ${host}, which has an app of its own.`,
    elsewhereOpen: (host: string): string => `Open the app of ${host}`,
    heading: (service: string): string => `Link this phone to ${service}?`,
    opening: 'Looking at the link …',
    account: 'Account',
    name: 'Name of this phone',
    nameHint: 'So that you know it again in a list.',
    nameMissing: 'Give this phone a name of 1 to 40 characters.',
    link: 'Link this phone',
    notMine: "That's not my account",
    locked: 'Unlock the app to link this phone.',
    refusals: {
      'link-unknown': 'Nobody knows this link. Scan the QR code again.',
      'link-expired': 'This link is too old. Ask for a new QR code on the other screen, and scan that one.',
      'link-used': 'A phone was linked with this code already. Ask for a new QR code on the other screen.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android phone', tablet: 'Android tablet' },
    other: 'This computer',
  },
  home: {
    heading: 'First, put the app on your Home Screen',
    lead: 'In Safari, an app that is not on the Home Screen cannot notify you, and your phone may delete what it keeps after a few weeks.',
    steps: [
      'Press Share at the edge of the screen.',
      'Choose "Add to Home Screen", then "Add".',
      'Open the new app, and scan the QR code or paste the link there.',
    ],
    copy: 'Copy the link for later',
    copied: 'Copied',
    anyway: 'Link in this browser anyway',
  },
  notifications: {
    heading: 'Shall we notify you?',
    lead: 'Then the question appears on this phone by itself, even while the app is closed. It says where somebody signs in, and nothing else.',
    allow: 'Allow notifications',
    later: 'Not now',
    results: {
      on: 'Notifications are on.',
      off: 'Notifications are off. Open the app when you sign in.',
      blocked: 'Notifications are blocked. Open the app when you sign in.',
      impossible:
        'This browser cannot notify you. That is fine: open the app when you sign in, and the question is there.',
    },
  },
  scanner: {
    heading: 'Scan a QR code',
    lead: 'The app needs the camera for this. The picture stays on this phone.',
    start: 'Use the camera',
    looking: 'Hold the QR code in front of the camera.',
    video: 'What the camera sees',
    image: 'Choose a picture instead',
    refusals: {
      refused:
        'The camera is blocked for this app. Allow it in the settings of your browser, or use another way below.',
      none: 'There is no camera that can be used here. Use another way below.',
      'no-code': 'There is no QR code in that picture, or it is too small. Choose another one.',
      'not-an-image': 'That file is not a picture that this phone can read.',
    },
  },
  network: {
    'no-network': 'No connection. Check your network, then try again.',
    'too-many': (seconds: number | null): string =>
      `Too many attempts. Try again in ${seconds === null ? 'a few minutes' : `${minutes(seconds)} minutes`}.`,
    unavailable: 'The service is not there for a moment. Nothing was lost. Try again.',
    'phone-unlinked': 'The service does not know this phone any more. Link it again.',
    'clock-differs': "This phone's clock is wrong. Set it to be set by itself, then try again.",
    unexpected:
      'The service did not take that. Try again, and if it stays so, close the app and open it again.',
  },
} as const;
