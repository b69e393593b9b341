import type { GuidePageWords } from '#locales/guide-words.ts';

export const signingIn = {
  heading: 'Signing in',
  lead: 'Your password, then one confirmation. One sign-in opens every linked application.',
  sections: {
    push: {
      heading: 'With Twofold Authenticator',
      text: [
        'The page goes on by itself when you have answered. You have two minutes.',
        'It works without notifications too. Open the app: it finds the request by itself.',
      ],
      steps: [
        'Type your email and your password.',
        'Open the notification on your phone, or the app.',
        'In a browser that is new to you, type the number from the screen on your phone. In one where you typed a number before, there may be none to type.',
        'Press “Confirm”.',
      ],
      picture: 'The page “Confirm on your phone”, with a number of six digits to type on the phone.',
    },
    look: {
      heading: 'Look before you confirm',
      text: [
        'The phone says which application asks, from which address and browser, and when. Confirm only what you began yourself, and never type a number for somebody who calls you.',
        "“Deny” ends that one sign-in. “This wasn't me” does more: no requests reach you for an hour, and every browser needs the number again. Then change your password, for somebody may know it.",
      ],
      link: 'Change your password',
    },
    code: {
      heading: 'With a code from an app',
      text: [
        'Open the authenticator app, find the code for this service, and type it. The code changes every 30 seconds, and each one works once.',
      ],
      picture:
        'The page “Enter the code from your app”, with a field for six digits and the link “Try another way”.',
    },
    text: {
      heading: 'With a text message',
      text: [
        'Press “Try another way”, then “Text message”. The code arrives on your backup phone and works for ten minutes. If none comes, press “Send a new code”; the earlier ones still work.',
      ],
    },
    other: {
      heading: 'In another way',
      text: [
        "“Try another way” lists what your account has, best first. “I've lost my phone” lists what works without it.",
      ],
      picture: 'The page “Choose another way”, which lists the ways that this account has.',
    },
    again: {
      heading: 'Why you are asked again',
      text: [
        'Some parts of an application ask again, to be sure that it is still you. What you were doing is kept.',
        'A sign-in ends after an hour without use, and after a day in any case.',
      ],
    },
    borrowed: {
      heading: 'On a computer that is not yours',
      text: [
        "Press “Sign out” when you have finished. If you forgot, open your account anywhere: “Where you're signed in” lists every browser, and you can sign it out from there.",
      ],
      link: 'Go to your account',
    },
  },
} satisfies GuidePageWords;
