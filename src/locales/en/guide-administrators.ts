import type { GuidePageWords } from '#locales/guide-words.ts';

export const administrators = {
  heading: 'For administrators of linked applications',
  lead: 'For whoever looks after an application that is linked to this service, or is to be.',
  sections: {
    what: {
      heading: 'What linking gives you',
      text: [
        'People sign in here, and your application is told who they are. It stores no passwords and asks no phones. How people confirm is settled here, and changes nothing in your application.',
        'Somebody who is signed in already passes through unasked, in every linked application.',
      ],
    },
    link: {
      heading: 'Link your application',
      text: ['The people who run this service link it with one command. It takes them a minute.'],
      steps: [
        'Tell them the name of your application, as people know it, and the exact address to which people come back after signing in.',
        'Say whether every sign-in must be confirmed with a phone, or only what your application asks for.',
        'They give you an id and a secret. The secret is shown once: keep it as you would a password.',
        'Give both to your application, together with the address of this service. Anything that speaks OpenID Connect finds the rest by itself.',
      ],
      link: 'What your application finds',
    },
    secure: {
      heading: 'Ask again before something important',
      text: [
        'Before somebody changes a payout account, your application can ask for a new confirmation: it sends the person here with the wish for “urn:twofold:2fa” and the greatest age in seconds, for example 600. Who has confirmed within that time passes unasked.',
        'Somebody who has not linked a phone yet is led through it, and comes back to you afterwards.',
        'Your application must look at the answer: it says how the person was confirmed, and when.',
      ],
    },
    learns: {
      heading: 'What your application learns',
      text: [
        'An id that never changes, the name, the email, how the person signed in, and when. Keep your records by the id, for an email may change.',
        'It never learns the password, the phone or its number.',
      ],
    },
    out: {
      heading: 'Signing out',
      text: [
        'When somebody signs out here, your application can be told, and end its own session. Name an address for that when it is linked.',
        'Your application can begin it too. The person is asked, and is then signed out of every linked application.',
      ],
    },
    people: {
      heading: 'When people ask you for help',
      text: [
        "You cannot let anybody in, and you need nobody's password or code. Send them to these pages, or to the people who run this service.",
      ],
      link: 'If you lose your phone',
    },
  },
} satisfies GuidePageWords;
