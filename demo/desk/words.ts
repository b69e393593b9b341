import type { Reading } from '../phone/key-uri.ts';
import type { Scan } from '../phone/picture.ts';
import type { Attempt } from '../stranger/stranger.ts';
import type { Switch } from './next-steps.ts';

type WhyNot =
  | Extract<Reading, { read: false }>['reason']
  | Extract<Scan, { scanned: false }>['reason']
  | 'elsewhere';

/** Why the phone could not add what it was given, and what to do. */
export const whyNotAdded: Readonly<Record<WhyNot, string>> = {
  'not-a-key': 'That is not a whole key. Copy it again with "Copy key", or use the picture.',
  'not-for-codes': 'That QR code or link is neither for a code app nor for Twofold Authenticator.',
  elsewhere: 'That link is of another service. This phone can only be linked to the one of this demo.',
  'not-by-time': 'That key makes codes by counting, and this phone only makes codes by time.',
  'not-supported': 'This phone cannot make that kind of code.',
  'not-a-picture': 'That file is not a picture this phone can read. A screenshot as PNG will do.',
  'too-large': 'That picture is too large. Cut it down to the QR code.',
  'no-qr-code': 'There is no QR code on that picture, or it is too small to read.',
};

/** What each switch is called, and what it does. */
export function switchWords(
  name: string,
): Readonly<Record<Switch, { readonly label: string; readonly what: string }>> {
  return {
    offline: { label: 'The phone is offline', what: 'Its push waits outside until it is back.' },
    silenced: { label: 'Notifications are off', what: 'Nothing pops up on it.' },
    'slow-clock': { label: "The phone's clock is slow", what: 'By two minutes, so its codes come late.' },
    lost: { label: 'The phone is lost', what: 'Nobody can answer on it.' },
    'refuses-texts': { label: 'The carrier refuses texts', what: 'It says so, and none arrives.' },
    'loses-texts': { label: 'The carrier loses texts', what: 'It takes them, and none arrives.' },
    stranger: {
      label: 'A stranger knows the password',
      what: `Signs in as ${name} at once, in another browser.`,
    },
  };
}

/** Goes on from "The stranger". */
export function whatTheStrangerDoes(name: string): Readonly<Record<Attempt, string>> {
  return {
    'signing-in': `signs in to Payroll as ${name}, in a browser on Windows …`,
    'wrong-password': 'cannot get in: the password does not fit any more.',
    inside: `is in. ${name}'s account has no second step yet: walk the wizard first, then let the stranger try again.`,
    'asked-for-code':
      'has the password and stands before the second step. Without the phone there is no way on.',
    'phone-asked': `has the password and waits. ${name}'s phone asks about a sign-in that ${name} did not start.`,
    'phone-not-asked': `has the password and stands there: ${name}'s phone was asked too often, or said "This wasn't me", and is left in peace for a while.`,
    denied: 'was not let in: nobody confirmed it on the phone.',
    ended: 'was thrown out. Nobody asks the phone for an hour, and the mail tells to change the password.',
    failed: 'did not reach the service. Turn the switch off and on to try again.',
  };
}

const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export function clockTime(at: Date): string {
  return hours.format(at);
}

/** "+46701740605" as people read it. */
export function spacedNumber(number: string): string {
  return number.replace(/^(\+46)(\d\d)(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5');
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** Two groups of three; of four when there are eight. */
export function grouped(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
}
