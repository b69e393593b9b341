import { format } from '#locales/en/format.ts';

/** The wizard. */
export const enrolment = {
  next: 'Next',
  anotherWay: 'Try another way',
  steps: {
    label: 'Steps',
    done: 'done',
    position: (now: number, all: number): string => `Step ${now} of ${all}`,
    choose: 'Choose',
    link: 'Link your phone',
    phone: 'Backup phone',
    recoveryCode: 'Recovery code',
  },
  why: {
    heading: 'Protect your account',
    lead: 'A password can be guessed or stolen. From now on your phone confirms that it is you.',
    time: 'It takes about two minutes, and you need your phone.',
    covers: (applications: readonly string[]): string => {
      const [first, ...rest] = applications;
      if (first === undefined) return 'It protects your account in every linked application.';
      const last = rest.at(-1);
      if (last === undefined) return `It protects your account in ${first}.`;
      return `It protects your account in ${[first, ...rest.slice(0, -1)].join(', ')} and ${last}.`;
    },
    start: 'Get started',
    resume: 'You began this earlier. We go on where you were.',
    later: 'Remind me later',
    due: (due: Date): string => `You can leave this until ${format.day(due)}.`,
    recovering:
      'Your recovery code was right, and is used up now. Link a phone again and save a new code; then you are in.',
  },
  choose: {
    heading: "Choose how to confirm it's you",
    lead: 'After your password, your phone says yes.',
    push: 'Twofold Authenticator',
    pushAbout: 'The fastest: your phone asks, and you answer with one tap. No app store needed.',
    totp: 'Another authenticator app',
    totpAbout:
      'Type a six-digit code from an app such as Google Authenticator, Microsoft Authenticator or 1Password.',
    missing: 'Choose one of the ways.',
  },
  app: {
    heading: 'Link your authenticator app',
    scan: 'Open the app on your phone, choose',
    addAccount: 'Add account',
    scanEnd: ', and scan this code.',
    qr: 'QR code',
    cannotScan: "Can't scan the QR code?",
    typeKey: 'Type this key into the app instead. It is time-based, with six digits.',
    copyKey: 'Copy key',
    openApp: 'Open my authenticator app',
    openAppHint:
      'On the phone itself: this opens the app and hands it the key. If nothing opens, copy the key into the app.',
    code: '6-digit code',
    hint: (service: string): string => `The app now shows a code for ${service}. Type it here.`,
    already: 'Your app is linked. You can go on.',
  },
  phone: {
    heading: 'Add a backup phone number',
    changeHeading: 'Change your backup phone number',
    lead: 'If your phone is lost or the app is gone, we can text you a code. You can leave this out.',
    country: 'Country',
    number: 'Phone number',
    textTo: "We'll text a six-digit code to",
    textToThis: "We'll text a six-digit code to this number.",
    weaker: 'Texts are easier to intercept, so we use them last.',
    skip: 'Skip',
    kept: (masked: string): string => `Your backup phone ${masked} stays as it is if you skip this.`,
    refusals: {
      empty: 'Enter a phone number.',
      'unknown-country': 'Choose the country of the number.',
      'not-a-number': 'That is not a phone number. Use digits, as you would dial it.',
      'unknown-prefix': 'No country has that prefix. Check the digits after the plus.',
      'too-short': 'That number is too short. Check that no digit is missing.',
      'too-long': 'That number is too long. Check that no digit is doubled.',
      'not-in-use': 'No phone in that country has such a number. Check the country and the digits.',
      landline: "That is a landline, so it can't get texts. Give a mobile number.",
      'toll-free': "That is a free number, and it can't get texts. Give an ordinary mobile number.",
      'premium-rate': 'That is a number that costs extra. Give an ordinary mobile number.',
      'shared-cost': 'That number shares the cost of the call. Give an ordinary mobile number.',
      satellite: "We can't text satellite phones. Give an ordinary mobile number.",
      internet: 'That is a phone on the internet, which proves no device. Give an ordinary mobile number.',
      'other-kind': "That number can't get texts from us. Give an ordinary mobile number.",
      'country-not-served': "We can't send texts to that country. Give another number, or skip this.",
    },
    didYouMean: (international: string): string => `Did you mean ${international}?`,
    throttled: (seconds: number): string =>
      `Too many texts were asked for. Try again in ${format.wait(seconds)}, or skip this.`,
  },
  phoneCode: {
    heading: 'Enter the code we texted you',
    sentTo: (number: string): string => `We sent it to ${number}. It works for ten minutes.`,
    code: '6-digit code',
    sendAgain: 'Send a new code',
    sentAgain: 'We sent a new code. The earlier ones still work.',
    otherNumber: 'Use a different number',
    throttled: (seconds: number): string =>
      `We have sent as many texts as we may. You can ask again in ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Save your recovery code',
    lead: 'The last way in, when your phone is lost and no text arrives. Keep it on paper, away from your phone.',
    copy: 'Copy code',
    download: 'Download',
    print: 'Print',
    stored: 'I have safely copied and stored this code',
    notStored: 'Copy the code, then tick the box.',
    oldWorks: 'Your old code works until you press Next here.',
    paper: (service: string, email: string, day: Date): string => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'recovery-code.txt',
    file: (service: string, email: string, day: Date, code: string): string =>
      `Recovery code for ${service}\nAccount: ${email}\nMade: ${format.day(day)}\n\n${code}\n\nUse it together with your password when your phone is lost. It works once.\nKeep it where nobody else finds it, and away from your phone.\n`,
  },
  done: {
    heading: 'Your account is now protected',
    lead: 'These are your ways in, best first.',
    push: (phone: string): string => `Twofold Authenticator on ${phone}`,
    pushText: 'Your password, then your answer on the phone.',
    totp: 'Authenticator app',
    totpText: 'Your password, then a code from the app.',
    sms: (masked: string): string => `Text message to ${masked}`,
    smsText: 'When the app is not at hand.',
    recoveryCode: 'Recovery code',
    recoveryCodeText: 'When everything else is gone. It works once.',
    ifLost:
      "If you lose your phone, sign in as usual and choose “I've lost my phone”. We'll take it from there.",
    continue: 'Continue',
  },
  changed: {
    heading: 'Saved',
  },
};
