import type { Reading } from '../phone/key-uri.ts';
import type { Scan } from '../phone/picture.ts';

type WhyNot = Extract<Reading, { read: false }>['reason'] | Extract<Scan, { scanned: false }>['reason'];

/** Why the phone could not add what it was given, and what to do. */
export const whyNotAdded: Readonly<Record<WhyNot, string>> = {
  'not-a-key': 'That is not a whole key. Copy it again with "Copy key", or use the picture.',
  'not-for-codes': 'That QR code or link is not for a code app.',
  'not-by-time': 'That key makes codes by counting, and this phone only makes codes by time.',
  'not-supported': 'This phone cannot make that kind of code.',
  'not-a-picture': 'That file is not a picture this phone can read. A screenshot as PNG will do.',
  'too-large': 'That picture is too large. Cut it down to the QR code.',
  'no-qr-code': 'There is no QR code on that picture, or it is too small to read.',
};

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
