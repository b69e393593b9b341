import type { GuidePageWords } from '#locales/guide-words.ts';

export const backupPhone = {
  heading: 'Backup phone',
  lead: 'A number that gets a code by text when your phone with the app is not at hand.',
  sections: {
    none: {
      heading: 'Not in this service',
      text: ['The people who run this service do not send texts, so there is no backup phone here.'],
      link: 'About the recovery code',
    },
    why: {
      heading: 'What it is for',
      text: [
        'It helps when the phone with the app is lost, broken or at home. Its code is typed after your password, like any other.',
        'Texts are easier to intercept than the other ways, so we use them last. A backup phone never protects an account by itself.',
      ],
    },
    which: {
      heading: 'Which number to take',
      text: [
        'An ordinary mobile number of yours. Best is one on another phone than the app, so that one loss does not take both.',
        'Landlines, satellite phones and numbers that cost extra cannot get codes from us.',
      ],
    },
    add: {
      heading: 'Add it',
      text: ['The page says what is wrong with a number that cannot be right.'],
      steps: [
        'Open your account. Under “Backup phone”, press “Add”.',
        'Choose the country, type the number as you would dial it, and press “Next”.',
        'Type the six-digit code that arrives by text, and press “Next”.',
      ],
      picture:
        'The page “Add a backup phone number”, with a country, a number, and the buttons Next and Skip.',
      link: 'Go to your account',
    },
    change: {
      heading: 'Change or remove it',
      text: [
        'Both are on your account page, under “Backup phone”. The old number works until the new one is checked.',
      ],
    },
    'not-coming': {
      heading: 'If no text arrives',
      text: [
        'See that the phone has signal and is not in flight mode. A text can take a minute. Then press “Send a new code”.',
      ],
      link: 'Find out what is wrong',
    },
  },
} satisfies GuidePageWords;
