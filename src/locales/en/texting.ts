/** What became of a text with a code: the lines under its page, in the order in which things happen. */
export const texting = {
  onItsWay: 'On its way',
  taken: 'Taken by the carrier',
  detour: 'One carrier could not send it, so another one was asked.',
  network: "Handed to the operator's network",
  waiting: 'Waiting for word that it has arrived',
  delivered: (at: string): string => `Delivered at ${at}`,
  failures: {
    'number-unknown': 'The network knows no such number.',
    landline: "That number is a landline, so it can't get texts.",
    blocked: 'The phone, or its operator, blocks our texts.',
    'country-not-served': 'Our carrier sends no texts to that country.',
    'switched-off': 'The phone is switched off, out of reach, or full.',
    'network-refused': "The operator's network refused the text.",
    undeliverable: "The operator's network could not deliver it, and does not say why.",
    'gateway-refused': 'Our carrier did not take the text. That is our fault, not yours.',
    'gateway-unreachable': 'We could not reach our carrier. That is our fault, not yours.',
    'address-refused': 'We could not send the text. That is our fault, not yours.',
    expired: 'We could not send it in time, so its code is of no use any more.',
    unsendable: 'We could not send the text. That is our fault, not yours.',
  },
  stuck: 'Our carrier does not take it just now. We try again until it does.',
  late: 'No word yet that it has arrived. Check that the phone has signal, is not in flight mode, and does not block senders that it does not know.',
  lateNumber: (number: string): string => `Check that ${number} is your number, digit by digit.`,
  next: {
    signIn: {
      again: 'Send a new code, or try another way.',
      elsewhere: 'Try another way. You can change the number on your account page afterwards.',
    },
    setup: {
      again: 'Send a new code, or use a different number.',
      elsewhere: 'Use a different number.',
    },
  },
  over: 'This code has run out. Send a new one.',
  look: 'See what became of it',
};
