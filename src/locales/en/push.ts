import { format } from '#locales/en/format.ts';

/** Asking a phone, where it shows: while signing in, and while it is being linked. */
export const push = {
  heading: 'Confirm on your phone',
  inNotification: {
    typeNumber: (phone: string): string => `Open the notification on ${phone} and type this number there.`,
    tap: (phone: string): string => `Open the notification on ${phone} and press Confirm.`,
  },
  inApp: {
    typeNumber: (phone: string): string =>
      `Open Twofold Authenticator on ${phone} and type this number there.`,
    tap: (phone: string): string => `Open Twofold Authenticator on ${phone} and press Confirm.`,
  },
  number: 'Number to type on your phone',
  ask: 'Send a request to your phone',
  notAsked: (phone: string): string => `We'll ask ${phone} whether this is you.`,
  sendAgain: 'Send again',
  sendTo: (phone: string): string => `Send to ${phone}`,
  anotherPhone: 'Ask another phone',
  continue: 'Continue',
  nothing: 'Nothing on your phone?',
  nothingHelp:
    'Open Twofold Authenticator on the phone: it finds the request by itself. If the phone is not at hand or has no internet, use another way. If the app there asks you to link the phone, it has lost its key: use another way, and link it again on your account page.',
  sent: (phone: string): string => `Sent to ${phone}`,
  reached: (phone: string): string => `Reached ${phone}`,
  opened: (phone: string): string => `Opened on ${phone}`,
  waiting: 'Waiting for your answer',
  until: (at: Date): string => `until ${format.second(at)}`,
  openApp: (phone: string): string => `Open the app on ${phone}: it finds the request by itself.`,
  unheard: (phone: string, seen: Date, isLongAgo: boolean): string =>
    `${phone} has not received it. We last heard from it ${isLongAgo ? `on ${format.moment(seen)}` : `at ${format.second(seen)}`}: it may have no connection, or be saving its battery. Open the app there.`,
  silent: (phone: string): string =>
    `It is on ${phone} and has not been opened. Do Not Disturb may keep it silent: look at the phone, or open the app there.`,
  allowHow: 'How to allow notifications on the phone',
  allow: {
    ios: [
      'Open Twofold Authenticator from the Home Screen: in the browser alone, an iPhone cannot notify you. To put it there, press Share in Safari, then “Add to Home Screen”.',
      'Open Settings, then Notifications, and choose the app in the list.',
      'Turn on “Allow Notifications”, and open the app once.',
    ],
    android: [
      'Hold the icon of the app, or of your browser, and choose “App info”.',
      'Choose “Notifications” and allow them.',
      'Open the app once.',
    ],
    other: [
      'Open the app in its browser and press the icon before the address.',
      'Find “Notifications” and allow them.',
      'Load the page again.',
    ],
  },
  check: {
    heading: (phone: string): string => `Check notifications on ${phone}`,
    lead: 'We send a test notification, and you see here how far it gets. There is nothing to answer.',
    send: 'Send a test notification',
    sendAgain: 'Send another one',
    waiting: 'Waiting for a sign of the phone',
    arrived: (phone: string): string =>
      `Notifications reach ${phone}. If none was to be seen, look at its Do Not Disturb.`,
    over: (phone: string): string => `${phone} gave no sign within two minutes.`,
    superseded: 'A newer request was sent to your phone meanwhile. Send another test when you like.',
    throttled: (seconds: number): string =>
      `Too many tests. You can send another one in ${format.wait(seconds)}.`,
    back: 'Go to your account',
  },
  notDelivered: (phone: string): string =>
    `The notification could not be delivered. Open the app on ${phone}.`,
  reach: {
    off: (phone: string): string => `Notifications are not on for ${phone}. Open the app there.`,
    blocked: (phone: string): string => `Notifications are blocked on ${phone}. Open the app there.`,
    impossible: (phone: string): string => `${phone} cannot be notified. Open the app there.`,
    gone: (phone: string): string =>
      `${phone} stopped receiving notifications. Open the app there, and it starts again.`,
  },
  unlinked: 'The phone that was asked is unlinked, so it cannot answer any more.',
  outcomes: {
    confirmed: 'Confirmed',
    denied: 'You denied this on your phone.',
    'not-me': 'On your phone you said that this was not you. Somebody may know your password: change it.',
    expired: 'Nobody answered within two minutes, or this page came back too late.',
    superseded: 'A newer request was sent to your phone, so this one is over.',
    'wrong-number': 'Three wrong numbers were typed on the phone, so this request is over.',
  },
  refusals: {
    'too-many': (seconds: number, most: number): string =>
      `${most === 1 ? 'One request was' : `${most} requests were`} not confirmed. You can send another one in ${format.wait(seconds)}, or use another way.`,
    paused: (seconds: number): string =>
      `Requests to your phone are paused, because one was answered with “This wasn't me”. They go on in ${format.wait(seconds)}, or as soon as you have a new password. Until then use another way.`,
  },
  link: {
    heading: 'Link your phone',
    scan: 'Twofold Authenticator opens on your phone by itself. It needs no app store.',
    camera: 'Point the camera of your phone at this code, and open the link that it shows.',
    qr: 'QR code',
    cannotScan: "Can't scan the QR code?",
    copyHint: 'Send this link to your phone, or open it there. It works for ten minutes, for one phone.',
    copy: 'Copy link',
    here: 'Link this phone',
    hereHint:
      'On the phone itself: this opens Twofold Authenticator in a new tab and links it. The number to type stays here.',
    waitingForScan: 'Waiting for your phone',
    waitingForPhone: 'Waiting for you to press “Link this phone” there',
    onPhone: (phone: string): string => `${phone} is linked. Go on there: it asks whether it may notify you.`,
    already: 'Your phone is linked. You can go on.',
    linkOpened: 'Opened on your phone',
    linked: (phone: string): string => `${phone} is here`,
    waitingForNotifications: 'Waiting for you to allow notifications',
    notifications: {
      on: 'Notifications are on',
      off: 'Notifications are not on. It works with the app open.',
      blocked: 'Notifications are blocked there. It works with the app open.',
      impossible: 'That browser cannot show notifications. It works with the app open.',
      gone: 'Notifications stopped. It works with the app open.',
    },
    type: (phone: string): string => `Now try it: type this number on ${phone}.`,
    over: (phone: string): string =>
      `The trial was not confirmed. Send it again, and type the number on ${phone}.`,
    check: 'Check notifications',
    checkHint:
      'This sends another notification, with a new number, and shows above how far it gets. You can also open the app on your phone: it finds the request by itself.',
    done: (phone: string): string => `${phone} works. You can go on.`,
  },
};
