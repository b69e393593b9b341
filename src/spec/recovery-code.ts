import { randomBytes } from 'node:crypto';
import type { Brand } from '#kernel/brand.ts';

/** 24 characters that carry 120 random bits, and one that checks them. Canonical: upper case, no separators. */
export type RecoveryCode = Brand<string, 'RecoveryCode'>;

/** Crockford's base 32: no I, L, O, U, so that nothing is confused in handwriting. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkAlphabet = `${alphabet}*~$=U`;
const randomCharacters = 24;

export function newRecoveryCode(random: (bytes: number) => Buffer = randomBytes): RecoveryCode {
  let bits = BigInt(`0x${random((randomCharacters * 5) / 8).toString('hex')}`);
  let text = '';
  for (let index = 0; index < randomCharacters; index++) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  // Only characters that can be read aloud: a code whose check would be a sign is thrown away (5 in 37).
  const check = checkCharacter(text);
  return alphabet.includes(check) ? ((text + check) as RecoveryCode) : newRecoveryCode(random);
}

/** "XXXXX XXXXX XXXXX XXXXX XXXXX", as five groups. */
export function recoveryCodeGroups(code: RecoveryCode): string[] {
  return code.match(/.{5}/g) ?? [];
}

export type ReadRecoveryCode =
  | { readonly read: true; readonly code: RecoveryCode }
  | { readonly read: false; readonly reason: 'wrong-length' | 'wrong-character' | 'mistyped' };

/**
 * Reads what a person typed from paper: any case, spaces and dashes anywhere, O for 0, I and L for 1.
 * The check character (mod 37, as Crockford has it) tells a slip of the pen from a wrong code, without a guess
 * being spent: it finds every single wrong character and every exchange of neighbours.
 */
export function readRecoveryCode(typed: string): ReadRecoveryCode {
  if (typed.length > 100) return { read: false, reason: 'wrong-length' };
  const text = typed
    .toUpperCase()
    .replace(/[\s\u00a0\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if ([...text].some((character) => !alphabet.includes(character)))
    return { read: false, reason: 'wrong-character' };
  if (text.length !== randomCharacters + 1) return { read: false, reason: 'wrong-length' };
  if (checkCharacter(text.slice(0, -1)) !== text.at(-1)) return { read: false, reason: 'mistyped' };
  return { read: true, code: text as RecoveryCode };
}

function checkCharacter(text: string): string {
  let remainder = 0;
  for (const character of text) remainder = (remainder * 32 + alphabet.indexOf(character)) % 37;
  return checkAlphabet.charAt(remainder);
}
