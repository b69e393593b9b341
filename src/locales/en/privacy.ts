import { format } from '#locales/en/format.ts';

/** What the service itself stores. It must say what the code does: whoever changes the one changes the other. */
export const privacy = {
  heading: 'Privacy',
  lead: (service: string): string => `What ${service} stores about you, why, and how long.`,
  account: {
    heading: 'Your account',
    what: 'Your name and your email, to know you and to write to you. Your password only in a form that nobody can read it from. All of it as long as you have the account.',
  },
  authenticators: {
    heading: "What confirms that it's you",
    what: 'The key of your authenticator app and the number of your backup phone, encrypted. Your recovery code only in a form that nobody can read it from. Each until you unlink or replace it.',
    ended: (seconds: number): string =>
      `The key of an app that you replaced or unlinked is kept encrypted for ${format.span(seconds)}, to tell you when a code comes from it. It opens nothing any more.`,
    unfinished: (seconds: number): string =>
      `What you began to set up and did not finish is deleted after ${format.span(seconds)}.`,
  },
  signedIn: {
    heading: "Where you're signed in",
    what: ({ idle, whole }: { readonly idle: number; readonly whole: number }): string =>
      `For each browser its kind, its address on the internet and the times, so that you can see it and end it. A sign-in ends after ${format.span(idle)} without use. This is deleted when you sign out, and after ${format.span(whole)} at the latest.`,
    applications:
      'Which applications you opened, so that signing out ends them too. Until your access to them has run out.',
    browsers:
      'A mark of each browser that you signed in with, so that strangers with wrong passwords cannot lock you out. Until your password is changed.',
  },
  happened: {
    heading: 'What happened',
    what: 'Sign-ins, refused attempts and changes of your account: what, when, from which address and with which browser. It is there to find misuse, nobody can change it, and the service does not delete it by itself. You see the last 90 days on your account page.',
    counted: 'Attempts are counted by account, number and address, to stop guessing. For a day at most.',
  },
  messages: {
    heading: 'Texts and mails',
    what: (keptSeconds: number): string =>
      `That it was sent, to which number or address (in part only), and whether it arrived. For ${format.span(keptSeconds)}. What it said is deleted once it is sent, or, where several carriers may have to send it, once it has arrived and after ten minutes at most.`,
  },
  others: {
    heading: 'Who else learns something',
    applications:
      'An application that you open learns your name, your email and how you signed in. Never your password, and nothing about your phone.',
    carriers: {
      both: 'Texts go through a carrier and mails through a mail server, both chosen by the people who run this service.',
      texts: 'Texts go through a carrier chosen by the people who run this service.',
      mails: 'Mails go through a mail server chosen by the people who run this service.',
    },
    nobody:
      'Nobody else. These pages load nothing from other sites, count no visits and show no advertisements.',
  },
  cookies: {
    heading: 'Cookies',
    what: (browserSeconds: number): string =>
      `Two, and both are needed. One keeps you signed in, until you sign out or close the browser. One lets us know this browser again, for ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `A third one is there only if you choose a language, or an application asks for one: it remembers which, for ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Questions',
    ask: 'Ask the people who run this service: also to see what is stored about you, to have it corrected, or deleted.',
    own: 'What they say about privacy',
  },
};
