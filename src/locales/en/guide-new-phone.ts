import type { GuidePageWords } from '#locales/guide-words.ts';

export const newPhone = {
  heading: 'Getting a new phone',
  lead: 'Link the new phone while the old one still works. Then it takes two minutes.',
  sections: {
    push: {
      heading: 'With Twofold Authenticator',
      text: ['An account can have several phones. Keep the old one linked until the new one works.'],
      steps: [
        'Open your account in a browser, and confirm with the old phone if you are asked.',
        "Under “Ways to confirm it's you”, press “Link a phone”. Scan the QR code with the new phone, and answer the trial there.",
        'Press “Unlink” beside the old phone.',
      ],
      picture: 'The account page with its ways to confirm, the backup phone and the recovery code.',
      link: 'Go to your account',
    },
    app: {
      heading: 'With another authenticator app',
      text: ['The app on the old phone works until the new one is linked, and stops then.'],
      steps: [
        'Open your account in a browser, and confirm with the old phone if you are asked.',
        'Press “Replace” beside “Authenticator app”. Scan the QR code with the app on the new phone.',
        'Type the code that the new phone shows.',
      ],
    },
    number: {
      heading: 'If your number changes',
      text: [
        'Under “Backup phone” on your account page, press “Change”. A code is texted to the new number.',
      ],
    },
    codes: {
      heading: 'Codes for other sites',
      text: [
        'If you keep codes for other sites in Twofold Authenticator, take them along before you give the old phone away: in the app, under “Codes”, choose “Save the codes in a file”. On the new phone choose “Bring codes back from a file”.',
      ],
    },
    gone: {
      heading: 'If the old phone is gone already',
      text: ['Then you get in with your recovery code or another way, and link the new phone afterwards.'],
      link: 'If you lose your phone',
    },
  },
} satisfies GuidePageWords;
