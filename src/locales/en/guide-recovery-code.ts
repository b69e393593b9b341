import type { GuidePageWords } from '#locales/guide-words.ts';

export const recoveryCode = {
  heading: 'Recovery code',
  lead: 'One code on paper: the last way in, when your phone is lost and nothing else works.',
  sections: {
    keep: {
      heading: 'Where to keep it',
      text: [
        'On paper, away from your phone, where nobody else finds it. A drawer at home is good. A photo on the phone is not: it is lost with the phone.',
        'The code alone opens nothing. It works only together with your password.',
        'To see that your note is right, press “Try signing in without your phone” on your account page. The code is only checked there, not used up.',
      ],
      picture:
        'The page “Save your recovery code”, with a code in five groups and the buttons Copy code, Download and Print.',
    },
    use: {
      heading: 'Use it',
      text: ['Capitals, spaces and dashes do not matter, and a slip in one character is noticed.'],
      steps: [
        'Sign in with your password.',
        'Press “Try another way”, then “Recovery code”.',
        'Type the code and press “Continue”.',
      ],
      picture: 'The page “Use your recovery code”, with a field for the code.',
    },
    after: {
      heading: 'What happens then',
      text: [
        'The code is used up. You link a phone again and save a new code; only then are you in.',
        'Every other browser is signed out, and the phone that was linked before stops working for this account.',
      ],
    },
    replace: {
      heading: 'Get a new one',
      text: [
        'Do it when somebody may have seen the code, or when you cannot find it. On your account page, press “Get a new code”. The old one works until you have confirmed that the new one is stored.',
      ],
      link: 'Go to your account',
    },
    lost: {
      heading: 'If you have neither phone nor code',
      text: ['Ask the people who run this service. They can let you link a phone again.'],
      link: 'How to reach them',
    },
  },
} satisfies GuidePageWords;
