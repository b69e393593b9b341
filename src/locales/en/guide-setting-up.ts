import type { GuidePageWords } from '#locales/guide-words.ts';

export const settingUp = {
  heading: 'Setting up',
  lead: 'It takes about two minutes, once, and then protects every linked application. You need your phone.',
  sections: {
    begin: {
      heading: 'Where it begins',
      text: [
        'It begins by itself: the first time you sign in after the people who run this service ask for it, or when you open a part of an application that needs it. You can also begin on your account page, with “Protect your account”.',
        'What you were about to do is remembered. At the end you come back to it.',
        'Where it may wait, there is a button “Remind me later”, with the last day.',
      ],
      link: 'Go to your account',
    },
    choose: {
      heading: 'Choose how to confirm',
      text: [
        'Twofold Authenticator is the fastest: your phone asks, and you answer. With another authenticator app, such as Google Authenticator, Microsoft Authenticator or 1Password, you type a six-digit code.',
        'Nothing is decided for good. Every later step has “Try another way”.',
      ],
      picture:
        "The page “Choose how to confirm it's you”, with two choices: Twofold Authenticator, which is chosen, and another authenticator app.",
      link: 'Compare all methods',
    },
    push: {
      heading: 'Link your phone with Twofold Authenticator',
      text: [
        'It needs no app store. It is a page of this service, which your phone keeps like an app.',
        'On the phone itself there is nothing to scan: press “Link this phone”.',
      ],
      steps: [
        'Point the camera of your phone at the QR code on the screen, and open the link that it shows.',
        'On an iPhone, put the app on your Home Screen first. The page says how. Without that it cannot notify you.',
        'Press “Link this phone”, and allow notifications when the app asks.',
        'Your phone is asked for a trial, and the screen shows a number. Type it on the phone and press “Confirm”.',
      ],
      picture: 'The page “Link your phone”, with a QR code to scan and the words “Waiting for your phone”.',
    },
    app: {
      heading: 'Or link another authenticator app',
      text: [
        'The key stays the same until you have finished. A wrong code, a reload or the back button costs you nothing.',
      ],
      steps: [
        'Open the app on your phone, choose “Add account”, and scan the QR code on the screen. On the phone itself, press “Open my authenticator app”.',
        "If scanning does not work, press “Can't scan the QR code?” and type the key into the app.",
        'Type the six-digit code that the app now shows, and press “Next”.',
      ],
      picture: 'The page “Link your authenticator app”, with a QR code and a field for the six-digit code.',
    },
    phone: {
      heading: 'Add a backup phone',
      text: [
        'It gets a code by text when your phone with the app is not at hand. Choose the country, type the number, then type the code that arrives.',
        '“Skip” leaves it out. You can add it later on your account page.',
      ],
      link: 'More about the backup phone',
    },
    'recovery-code': {
      heading: 'Save your recovery code',
      text: [
        'It is the last way in. Copy it, download it or print it, then tick “I have safely copied and stored this code”.',
        'With “Next” all of it counts. Until then your account is as it was before.',
      ],
      picture:
        'The page “Save your recovery code”, with a code in five groups and the buttons Copy code, Download and Print.',
      link: 'More about the recovery code',
    },
    done: {
      heading: 'When it is done',
      text: [
        'The last page lists your ways in, best first. “Continue” brings you back to where you were going.',
        'If you close the browser in between, sign in again in the same browser within a day, and you go on where you were.',
      ],
    },
  },
} satisfies GuidePageWords;
