/** Setup videos: what each shows, sentence by sentence. They are its captions, and the same in words beside it. */
export const videos = {
  watch: 'Watch the setup video',
  inWords: 'The same in words',
  of: {
    push: {
      title: 'Linking your phone with Twofold Authenticator',
      steps: [
        'On the computer, choose “Twofold Authenticator” and press Next.',
        'Point the camera of your phone at the code, and open the link it shows.',
        'On the phone, press “Link this phone”.',
        'Type the number from the computer on your phone.',
        'Press Confirm. The computer goes on by itself.',
      ],
    },
    totp: {
      title: 'Linking another authenticator app',
      steps: [
        'On the computer, choose “Another authenticator app” and press Next.',
        'In the app on your phone, add an account and scan the code.',
        'The app now shows a six-digit code.',
        'Type that code on the computer, before it changes.',
        'Press Next. The app is linked.',
      ],
    },
    sms: {
      title: 'Adding a backup phone',
      steps: [
        'Choose the country of the number.',
        'Type the number. It is shown back as it will be dialled.',
        'Press Next. A text with a six-digit code comes to that phone.',
        'Type the code on the computer.',
        'Press Next. The backup phone is ready.',
      ],
    },
    'recovery-code': {
      title: 'Saving your recovery code',
      steps: [
        'This is your recovery code, the last way in when your phone is gone.',
        'Copy it into a safe place that is not your phone,',
        'or print it, or write it down on paper.',
        'Tick the box when you have it.',
        'Press Next. The code counts from now on, and works once.',
      ],
    },
  },
} as const;
