import { authenticatorApp } from '#locales/en/authenticator-app.ts';
import { format } from '#locales/en/format.ts';

const { question, ended } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried. */
export const gallery = {
  heading: 'Compare all methods',
  lead: 'Your password is one half. Each of these is the other. Together they open every application linked to your account.',
  bar: 'Gallery and guide',
  guide: 'Guide',
  account: 'Your account',
  backToChoosing: 'Back to choosing',
  policy: {
    required: 'Everybody here confirms with a phone.',
    grace: (days: number): string =>
      `Everybody here confirms with a phone. You may leave that for ${format.amount(days, 'day')}.`,
    optional: 'Here you may confirm with a phone, and we advise you to.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'A question on your phone. Answer it with one tap, or by typing a number.',
    },
    totp: {
      name: 'Authenticator app',
      about: 'Type a six-digit code from an app you already use. Works with no signal.',
    },
    sms: {
      name: 'Text message',
      about: 'We text a code to your backup phone. Use it when the others fail.',
    },
    'recovery-code': {
      name: 'Recovery code',
      about: 'One code on paper. The last way in when your phone is gone.',
    },
  },
  badges: {
    fastest: 'Fastest',
    backup: 'As a backup',
    notOffered: 'Not offered here',
  },
  textsNotOffered: 'The people who run this service do not send texts, so there is no backup phone here.',
  sideBySide: {
    heading: 'Side by side',
    confirming: {
      name: 'Time to confirm',
      push: 'about 3 seconds',
      totp: 'about 12 seconds',
      sms: 'about 25 seconds',
      'recovery-code': 'about a minute',
    },
    settingUp: {
      name: 'Set up',
      push: '1 minute, no app store',
      totp: '2 minutes',
      sms: '1 minute',
      'recovery-code': 'comes with every account',
    },
    needs: {
      name: 'What you need',
      push: 'a phone with internet',
      totp: 'a phone with an authenticator app on it',
      sms: 'a phone that gets texts',
      'recovery-code': 'the paper it stands on',
    },
    noSignal: {
      name: 'Works with no signal',
      push: 'needs internet, by Wi-Fi or mobile',
      totp: 'yes',
      sms: 'needs a mobile network',
      'recovery-code': 'yes',
    },
    borrowed: {
      name: 'On a borrowed computer',
      push: 'yes: type the number it shows',
      totp: 'yes: type the code',
      sms: 'yes: type the code',
      'recovery-code': 'only in need: it works once',
    },
    falsePage: {
      name: 'Against a false page',
      push: 'better: the phone names the application and the browser, but a number typed for a stranger lets the stranger in',
      totp: 'weak: a code can be passed on',
      sms: 'weak: a code can be passed on, and texts can be intercepted',
      'recovery-code': 'weak: a code can be passed on',
    },
    lost: {
      name: 'If your phone is lost',
      push: 'unlink it, use a backup',
      totp: 'unlink it, use a backup',
      sms: 'a new card keeps the number',
      'recovery-code': 'this is the way back',
    },
    here: {
      name: 'In this service',
      push: 'offered; a browser you know needs only a tap',
      pushStrict: 'offered; the number is always typed',
      totp: 'offered',
      sms: 'offered, as a backup',
      smsNot: 'not offered',
      'recovery-code': 'offered, as a backup',
    },
  },
  trying: {
    heading: 'Try them',
    lead: 'These are the real pages, with a phone that is only drawn. Nothing you do in them counts, and nobody is asked anything.',
    go: 'Try it',
    alone: 'Try it on its own page',
    frame: (method: string): string => `A try of ${method}`,
  },
  play: {
    banner: 'This is only a try. Nothing here counts.',
    back: 'Back to the gallery',
    application: 'Payroll',
    phoneName: 'your phone',
    beside: {
      push: 'The drawn phone: Twofold Authenticator',
      totp: 'The drawn phone: an authenticator app',
      sms: 'The drawn phone: messages',
      'recovery-code': 'The drawn note',
    },
    codes: 'Codes',
    account: 'anna@example.com',
    changes: 'The code changes every 30 seconds. Reload the page for the newest one.',
    messages: 'Messages',
    note: 'Kept in a drawer',
    noteText: 'Recovery code. Works once.',
    hint: {
      push: 'Type the number on the drawn phone, or answer wrongly, and see what happens.',
      pushTap: 'A browser you have used before needs no number. Press an answer on the drawn phone.',
      totp: 'Type the code of the drawn phone, or a wrong one, and see what happens.',
      sms: 'Type the code that was texted, or a wrong one, and see what happens.',
      'recovery-code': 'Type the code of the note, or make a slip in it, and see what happens.',
    },
    withNumber: 'See it in a browser that is new to you',
    withTap: 'See it in a browser you have used before',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox on Windows',
    number: question.number,
    confirm: question.confirm,
    deny: question.deny,
    notMe: question.notMe,
    numberMissing: question.problems['number-missing'],
    numberWrong: 'That is not the number. Look at the screen again.',
    ended: {
      confirmed: { heading: ended.confirmed['sign-in'], lead: ended.confirmedLead['sign-in'] },
      denied: { heading: ended.headings.denied, lead: ended.leads.denied },
      'not-me': { heading: ended.headings['not-me'], lead: ended.leads['not-me'] },
    },
    done: {
      heading: 'You would be signed in now',
      lead: 'That is all there is to it. In earnest, the application would be open.',
      recoveryHeading: 'You would be let in now',
      recoveryLead:
        'In earnest, you would link a new phone next and save a new code. Every other browser would be signed out.',
      again: 'Try it again',
    },
  },
};
