/** Pages for when nothing else can be shown. By the stable code of the problem. */
export const problems = {
  byCode: {
    'not-found': {
      heading: 'There is nothing here',
      text: 'The address may be mistyped, or the page may have moved.',
    },
    'task-expired': {
      heading: 'This sign-in has expired',
      text: 'Go back to the application and start again.',
    },
    'form-not-ours': {
      heading: 'This page is out of date',
      text: 'Go back, reload the page and try again. Nothing was changed.',
    },
    'too-large': {
      heading: 'That was too much',
      text: 'What was sent is larger than we accept. Nothing was changed.',
    },
    'too-many': {
      heading: 'Too many sign-ins at once',
      text: 'Many sign-ins were begun from your network. Wait a few minutes, then go back to the application and start again.',
    },
    unavailable: {
      heading: 'We are not available right now',
      text: 'Try again in a few seconds. Nothing was lost.',
    },
    fault: {
      heading: 'Something went wrong here',
      text: 'Try again. If it happens again, tell the people who run this service this number:',
    },
  } as Readonly<Record<string, { readonly heading: string; readonly text: string }>>,
  other: {
    heading: 'That did not work',
    text: 'What was sent could not be understood. Nothing was changed.',
  },
  application: {
    heading: 'The application asked for something we cannot do',
    text: 'This is not your fault. Go back to the application and try again; if it happens again, tell the people who run it.',
  },
  goTo: (application: string): string => `Go to ${application}`,
  /** Under `goTo`, where the page goes there by itself. */
  postBack: 'If nothing happens by itself, press the button.',
  technical: 'For whoever builds the application',
  home: 'Go to your account',
};
