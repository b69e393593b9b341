/** The page of help, for whoever is stuck: what happened, and what to do. */
export const help = {
  heading: 'Help',
  lead: 'Look for what happened to you. What you began is not lost: go back in your browser, and go on.',
  code: {
    heading: 'The code from my app is not accepted',
    newest: (service: string): string =>
      `Type the code that the app shows for ${service} at this moment. It changes every 30 seconds, and each one works once.`,
    clock: "If the next one is refused too, your phone's clock is probably wrong. Set it to automatic.",
    compare: 'Compare your clock with ours',
  },
  text: {
    heading: 'No text arrives',
    signal:
      'See that the phone has signal and is not in flight mode. A text can take a minute. Then press “Send a new code”.',
    other: 'If still none comes, press “Try another way”.',
  },
  phone: {
    heading: 'My phone is lost, broken or new',
    lost: "Sign in with your password as usual, then choose “I've lost my phone”. The page shows what still works.",
    new: 'If you still have the old phone, replace the app on your account page before you give the phone away.',
    account: 'Go to your account',
  },
  password: {
    heading: 'I forgot my password',
    link: 'We can mail you a link to set a new one. Your phone still confirms that it is you.',
    forgotten: 'Send me a link',
    ask: 'Ask the people who run this service for a link to set a new one.',
  },
  stranger: {
    heading: 'Something happened that was not me',
    change:
      'Somebody may know your password. Change it now: every other browser is signed out. Then read “Activity” on your account page.',
    password: 'Change my password',
    never: 'Nobody who helps you needs your password, a code or your recovery code. Tell them to no one.',
  },
  guide: {
    heading: 'To look it up',
    troubleshooting: 'Pick what you see, and find out what is wrong',
    read: 'Read the guide',
  },
  desk: {
    heading: 'None of that helped?',
    ask: 'Ask the people who run this service. They can let you link a phone again.',
    mail: (address: string): string => `Write to ${address}`,
    telephone: (number: string): string => `Call ${number}`,
    page: 'Go to the help desk',
  },
};
