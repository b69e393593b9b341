import { randomInt } from 'node:crypto';

// Without 0 and o, 1, i and l: it may be read from one screen and typed on another.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five, about 99 bits, 23 characters. */
export function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters.charAt(randomInt(letters.length))).join('');
  return Array.from({ length: 4 }, group).join('-');
}
