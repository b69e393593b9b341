/** When a phone's clock is wrong, and its codes with it. */
export const clock = {
  slow: (off: string): string => `Your phone's clock is ${off} slow`,
  fast: (off: string): string => `Your phone's clock is ${off} fast`,
  mend: (said: string): string =>
    `${said}, so its codes don't match. Set the clock to automatic, then type the next code.`,
  heading: 'How to set the clock to automatic',
  systems: {
    ios: {
      name: 'On an iPhone',
      steps: [
        'Open Settings, then General, then Date & Time.',
        'Turn on “Set Automatically”. If it is on already, turn it off and on again.',
        'Open the app again, and type the code that it shows now.',
      ],
    },
    android: {
      name: 'On an Android phone',
      steps: [
        'Open Settings, then System, then Date and time. On a Samsung phone it is under General management.',
        'Turn on “Set time automatically”. If it is on already, turn it off and on again.',
        'Open the app again, and type the code that it shows now.',
      ],
    },
  },
  exact: 'A code tells us the time to about 20 seconds, and no better.',
  older:
    'If you typed a code that the app had shown a while ago, your clock may be right: type the newest one.',
  now: 'The right time is now',
  compare: 'Compare your clock with ours (opens a new tab)',
  far: {
    summary: 'The newest code is refused as well?',
    entry: (service: string, account: string): string =>
      `See that it is the code for ${service} and ${account}: an app can hold several.`,
    clock: "If it is, the phone's clock may be further off than a code can tell us.",
  },
  page: {
    heading: 'The right time',
    lead: 'Put your phone beside it: the minute must change on both at the same moment.',
    utc: 'In your own time zone the hour may be another. The minutes and seconds are the same.',
    again: 'Load the page again to see the time now',
    right: 'The clock of this device is right.',
    slow: (off: string): string => `The clock of this device is ${off} slow.`,
    fast: (off: string): string => `The clock of this device is ${off} fast.`,
    onPhone: (address: string): string =>
      `Open ${address} on the phone that shows the codes: there this page says by how much its clock is off.`,
  },
};
