import { format } from '#locales/en/format.ts';

/** When the phone is gone, and being ready for that day. */
export const recovery = {
  lostPhone: {
    heading: 'Unlink the lost phone',
    lead: 'You are in. Now we make sure that whoever has your phone cannot get in.',
    which: 'What was on the lost phone?',
    notChosen: 'Choose what was on the lost phone.',
    push: (phone: string): string => `Twofold Authenticator on ${phone}`,
    totp: (linked: Date): string => `The authenticator app you linked on ${format.day(linked)}`,
    consequences: [
      'It stops confirming for you at once.',
      'Everybody who is signed in is signed out, except you in this browser.',
      'Then you link another phone, and get a new recovery code.',
    ],
    alone:
      'Nothing else lets you in yet. Link another phone first: otherwise only the people who run this service can let you in again.',
    unlink: 'Unlink it and sign out everywhere else',
    found: 'I have found it: change nothing',
    goOn: 'Go on where you stopped',
  },
  rehearsal: {
    offer: 'Try signing in without your phone',
    offerLead: 'It takes a minute, and shows that you get in on the day your phone is gone.',
    heading: 'Try signing in without your phone',
    lead: 'Put your phone away and imagine that it is gone. Which way would you take?',
    smsAbout: 'We send a real code. Read it where that number rings.',
    recoveryCodeAbout: 'Fetch the note with your code and type it. It is only checked, not used up.',
    noWay:
      'There is no way in without your phone yet. Add a backup phone or save a recovery code on your account page.',
    toAccount: 'Go to your account',
    textHeading: 'Enter the code we texted you',
    codeHeading: 'Use your recovery code',
    check: 'Check',
    other: 'Try another way',
    passedHeading: 'You would get in',
    passed: {
      sms: 'The text reached you, and its code is right. If your phone is lost, this way works.',
      'recovery-code': 'That is your recovery code. It still works: keep it where it is.',
    },
    next: "When it happens for real: sign in with your password, then choose “I've lost my phone”.",
    done: 'Done',
    again: 'Try the other way as well',
  },
  /** Said once at sign-in, and on the account page for as long as it is so. */
  low: {
    'lost-still-linked':
      'You said that your phone is lost, and stopped half-way: it still confirms for you. Unlink it, and link another one.',
    'lost-no-code':
      'You used your recovery code, and stopped half-way: the phone you had still confirms for you, and you have no recovery code now.',
    'lost-not-replaced':
      'Your lost phone is unlinked, and nothing has taken its place yet. Link another phone or app, and you get a new recovery code.',
    'no-way-back':
      'If your phone is lost, you cannot get in by yourself. Save a recovery code on your account page.',
    'no-backup-phone':
      'You have no backup phone. Add one on your account page, so that a lost phone is a smaller problem.',
    'no-recovery-code': 'You have no recovery code. Get one on your account page and keep it on paper.',
    phoneUnseen: (phone: string): string =>
      `${phone} has not been online for 60 days. Open the app on it and see whether it still works, or unlink it on your account page.`,
    appUnseen:
      'No code of your authenticator app has been used for 60 days. Look whether the app still works, before you need it.',
  },
};
