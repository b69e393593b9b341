import type { GuidePageWords } from '#locales/guide-words.ts';

export const lostPhone = {
  heading: 'If you lose your phone',
  lead: 'That happens. Whoever finds the phone would still need your password, and you get in without it.',
  sections: {
    now: {
      heading: 'Get in without it',
      text: [
        'The page lists what still works, easiest first. When you are in, the lost phone is unlinked, every other browser is signed out, and you link another phone.',
      ],
      steps: [
        'Sign in with your password as usual.',
        "Where you are asked to confirm, press “I've lost my phone”.",
        'Choose what is still there.',
      ],
      picture: "The page “You've lost your phone”, which lists what still works, easiest first.",
      link: 'Sign in',
    },
    text: {
      heading: 'With your backup phone',
      text: [
        'We text you a code. If your number was on the lost phone as well, your phone company can give you a new card for it. Until it arrives, use your recovery code.',
        'Then press “Unlink it and sign out everywhere else”. Link another phone, and save the new recovery code.',
      ],
    },
    code: {
      heading: 'With your recovery code',
      text: [
        'Type the code you wrote down. Capitals, spaces and dashes do not matter. It works once.',
        'You link a new phone at once and save a new code. Then the lost phone stops working for this account, and every other browser is signed out.',
      ],
      picture: 'The page “Use your recovery code”, with a field for the code.',
      link: 'More about the recovery code',
    },
    unlink: {
      heading: 'If you are signed in already',
      text: [
        "Open your account there and press “I've lost my phone”. You confirm with something that is not lost, and from that moment on the phone confirms nothing.",
      ],
      link: 'Go to your account',
    },
    nothing: {
      heading: 'If nothing is left',
      text: [
        'Ask the people who run this service. They can let you link a phone again. Nobody who helps you needs your password, a code or your recovery code.',
      ],
      link: 'How to reach them',
    },
    rehearse: {
      heading: 'Be ready for that day',
      text: [
        '“Try signing in without your phone”, on your account page, takes a minute and changes nothing. It shows that your backup phone or your recovery code will let you in.',
      ],
      link: 'Go to your account',
    },
    found: {
      heading: 'If you find it again',
      text: [
        'A phone that you have not unlinked works as before. One that you have unlinked is linked again like a new one.',
      ],
      link: 'Getting a new phone',
    },
  },
} satisfies GuidePageWords;
