import { format } from '#locales/en/format.ts';

/** Giving the second proof. */
export const confirm = {
  code: '6-digit code',
  continue: 'Continue',
  anotherWay: 'Try another way',
  lostPhone: "I've lost my phone",
  totp: {
    heading: 'Enter the code from your app',
    hint: 'Open the authenticator app on your phone and find the code for this account.',
  },
  sms: {
    heading: 'Enter the code we texted you',
    sentTo: (masked: string): string => `We sent it to ${masked}. It works for ten minutes.`,
    sendAgain: 'Send a new code',
    sentAgain: 'We sent a new code. The earlier ones still work.',
    notSent: 'No code has been sent yet.',
    send: 'Send a code',
    throttled: (seconds: number): string =>
      `We have sent as many texts as we may for now. You can ask for a new one in ${format.wait(seconds)}, or use another way.`,
  },
  recoveryCode: {
    heading: 'Use your recovery code',
    label: 'Recovery code',
    hint: 'The 25 characters you wrote down. Capitals, spaces and dashes do not matter.',
    consequence:
      'The code works once. Afterwards you link a phone again and get a new code, and every other browser is signed out.',
    slip: 'That is not a complete recovery code, so one character must be wrong or missing. Compare it with your note once more.',
    wrong: 'That is not the recovery code of this account. A newer code replaces an older one.',
  },
  choose: {
    heading: 'Choose another way',
    lead: 'These are the ways this account has.',
    push: 'Twofold Authenticator',
    totp: 'Authenticator app',
    sms: (masked: string): string => `Text message to ${masked}`,
    'recovery-code': 'Recovery code',
    nothing: 'Something else?',
    lookUp: 'Find out what is wrong',
    helpDesk:
      'If none of these works, ask the people who run this service. They can let you link a phone again.',
  },
  lost: {
    heading: "You've lost your phone",
    lead: 'That happens. Here is what may still work, easiest first.',
    sms: 'If the number is on another phone, or you have a new card for it.',
    recoveryCode:
      'The code you wrote down when you set this up. With it you link your new phone at once, and the lost one stops working for this account.',
    nothing:
      'This account has no other way in. Ask the people who run this service: they can let you link a phone again.',
    back: 'I found it',
  },
  refusals: {
    malformed: 'Type the six digits of the code.',
    'wrong-code': 'That code is not right. Codes change every 30 seconds, so use the newest one.',
    wrongText: 'That code is not right. Look for the newest text, and type its six digits.',
    endedApp: ({ linkedAt, endedAt }: { readonly linkedAt: Date; readonly endedAt: Date }): string =>
      `That code is from the authenticator app you linked on ${format.day(linkedAt)}. It was replaced or unlinked on ${format.day(endedAt)}. Type the code of the newer entry in your app.`,
    earlierApp: (linkedAt: Date): string =>
      `That code is from the authenticator app you linked on ${format.day(linkedAt)}. Scan the code on this page, and type what the new entry shows.`,
    replayed: 'That code has been used. Wait for the next one.',
    'typed-early': 'That code was typed before its time, so it is not taken any more. Wait for the next one.',
    older: 'That code is older than the last one that was used. Wait for the next one.',
    olderOrSlow: (off: string): string =>
      `That code is older than the last one that was used, so type a newer one. If your app shows none, your phone's clock is ${off} slow.`,
    replayedText: 'That code has been used. Ask for a new one.',
    expired: 'That code is too old. Ask for a new one.',
    disabled: {
      'wrong-codes': 'This way was switched off after too many wrong attempts. Use another way.',
      lost: 'This way was unlinked, because the phone was lost. Use another way.',
      'by-phone': 'This phone was unlinked in its app. Use another way.',
    },
    'not-linked': 'This account does not have that way. Choose another one.',
    unanswered: 'Your phone has not confirmed this sign-in.',
    throttled: ({ waitSeconds }: { readonly waitSeconds: number }): string =>
      `Too many attempts. Try again in ${format.wait(waitSeconds)}, or use another way then.`,
  },
  nextCode: {
    in: (wait: string): string => `The next one comes in ${wait}.`,
    now: 'The app shows a new one now.',
  },
  superseded: 'Something changed in another window. Here is where you are now.',
};
