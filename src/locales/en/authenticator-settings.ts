const attempts = (count: number): string => (count === 1 ? 'one attempt' : `${count} attempts`);

/** The third tab of Twofold Authenticator. */
export const settings = {
  heading: 'Settings',
  accounts: 'Accounts on this phone',
  noAccounts: 'None yet.',
  addAccount: 'Link another account',
  accountOf: (service: string, name: string): string => `${service} · ${name}`,
  manage: (email: string): string => `Rename or unlink ${email}`,
  notifications: 'Notifications',
  notificationStates: {
    on: 'On',
    off: 'Off',
    blocked: 'Blocked',
    impossible: 'Not possible in this browser',
  },
  lock: 'App lock',
  lockStates: { on: 'On', off: 'Off' },
  storage: 'Storage',
  storageStates: {
    kept: 'Kept until you delete it',
    evictable: 'May be cleared by the system',
    unknown: 'This browser does not say',
  },
  language: 'Language',
  install: 'Put the app on your Home Screen',
  installed: 'The app is installed',
  phone: {
    heading: 'This phone',
    name: 'Name of this phone',
    save: 'Save',
    saved: 'Saved.',
    unlink: 'Unlink this phone',
    unlinkHeading: (email: string): string => `Unlink ${email}?`,
    unlinkLead: [
      'This phone does not confirm sign-ins for the account any more.',
      'The account stays protected. If this was its only way, it asks for the backup phone or the recovery code.',
      'Your codes for other sites stay.',
    ],
    unlinkSure: 'Unlink',
    forgetAnyway: 'Forget the account here all the same',
    forgetLead:
      'There is no connection, so the service still counts this phone. Unlink it there too: open your account in a browser.',
  },
  check: {
    heading: 'Notifications',
    lead: 'Send one to this phone and see how far it gets.',
    send: 'Send a test notification',
    sendAgain: 'Send another one',
    stations: {
      asked: 'Asked for one',
      sent: 'The service has sent it',
      arrived: 'It arrived at this phone',
      shown: 'It was shown',
    },
    wait: 'This takes a few seconds.',
    notArrived:
      'It has not arrived. Check that the phone is online and not in a battery-saving or focus mode, then send another one.',
    notShown: 'It arrived, but the system did not show it. Look at the notification settings of your phone.',
    works: 'Notifications work on this phone.',
    which: 'For which account',
    offLead: 'Notifications have to be allowed first.',
    impossibleLead:
      'This browser cannot notify you. Open the app when you sign in, and the question is there.',
    blockedHeading: 'How to allow them',
  },
  allow: {
    ios: [
      'Open Settings on this phone, then Notifications.',
      'Choose this app in the list.',
      'Turn on "Allow Notifications".',
      'Come back and open the app again.',
    ],
    chromeAndroid: [
      'Press the icon before the address, or hold the app on the Home Screen and choose "App info".',
      'Choose "Permissions", then "Notifications".',
      'Allow them, then come back and open the app again.',
    ],
    samsungAndroid: [
      'Hold the app on the Home Screen and choose "App info".',
      'Choose "Notifications" and allow them.',
      'Come back and open the app again.',
    ],
    firefoxAndroid: [
      'Press the lock before the address.',
      'Choose "Notifications" and allow them.',
      'Come back and load the page again.',
    ],
    desktop: [
      'Press the icon before the address.',
      'Find "Notifications" and allow them.',
      'Come back and load the page again.',
    ],
  },
  installing: {
    heading: 'Put the app on your Home Screen',
    lead: 'Then it opens like any other app, can notify you, and keeps its data.',
    press: 'Install the app',
    android: ['Open the menu of the browser.', 'Choose "Install app" or "Add to Home screen".'],
    desktop: [
      'Look for the install icon at the end of the address bar, or for "Install" in the menu of the browser.',
    ],
    done: 'The app is installed on this phone.',
    evictable:
      'Until then, the system may clear what the app keeps when space is short. Save your codes in a file to be safe.',
  },
} as const;

/** Locking the app, and opening it again. */
export const lock = {
  heading: 'App lock',
  lead: 'With a lock, nobody who holds your unlocked phone can confirm a sign-in or see your codes. The PIN never leaves this phone.',
  warning:
    'After ten wrong PINs the keys are erased, and the codes for other sites with them. Save the codes in a file first.',
  notificationsNote:
    'Notifications then say only that somebody signs in. What it is about is shown after the PIN.',
  pin: 'New PIN',
  pinHint: 'Six digits or more, and not your birthday.',
  again: 'The same PIN again',
  turnOn: 'Turn on the lock',
  turnOff: 'Turn off the lock',
  short: 'Take six digits or more.',
  easy: 'That PIN is the first that anybody tries. Take another one.',
  differs: 'That is not the same PIN.',
  isOn: 'The lock is on.',
  isOnLead: 'The app locks when nobody has looked at it for a minute.',
  lockNow: 'Lock now',
  unfinished: (count: number): string =>
    count === 1
      ? 'One account is not behind the lock yet: the service has to learn its new key. That happens with the next connection.'
      : `${count} accounts are not behind the lock yet: the service has to learn their new keys. That happens with the next connection.`,
  biometrics: 'Unlock by fingerprint or face',
  biometricsLead: 'Besides the PIN. The PIN still works.',
  biometricsOn: 'Fingerprint or face unlocks the app as well.',
  biometricsAdd: 'Set it up',
  biometricsRemove: 'Use only the PIN',
  biometricsPin: 'Your PIN, once more',
  biometricsRefused: 'This phone or browser cannot do that, or it was cancelled. The PIN works as before.',
  unlockHeading: 'Locked',
  unlockLead: 'Type your PIN to open the app.',
  waiting: 'Somebody may be signing in. Unlock the app to see.',
  unlockPin: 'PIN',
  unlock: 'Unlock',
  useBiometrics: 'Use fingerprint or face',
  biometricsFailed: 'That did not unlock the app. Try again, or type your PIN.',
  wrong: (left: number): string =>
    left > 3
      ? `That is not the PIN. ${left} attempts are left.`
      : `That is not the PIN. After ${attempts(left)} more, the keys are erased.`,
  erasedHeading: 'The keys are erased',
  erased:
    'Ten wrong PINs were typed, so this phone has forgotten its keys. To link it again, sign in with another way and open your account. Codes for other sites come back from a file, if you saved one.',
} as const;
