import type { Code } from '../otp/code.ts';
import { words } from '../words.ts';

/** What an account is called on the screen. */
export function nameOf({ issuer, account }: Pick<Code, 'issuer' | 'account'>): string {
  return issuer || account || words.codes.nameless;
}

/** The second line, where there is one. */
export function accountOf({ issuer, account }: Code): string {
  return issuer === '' ? '' : account;
}

export function matches({ issuer, account }: Code, text: string): boolean {
  const sought = text.trim().toLocaleLowerCase();
  return `${issuer} ${account}`.toLocaleLowerCase().includes(sought);
}

const tones = ['tile solid', 'tile half', 'tile'] as const;

export function toneOf(index: number): string {
  return tones[index % tones.length] ?? 'tile';
}

export function initialOf(name: string): string {
  return Array.from(name)[0]?.toLocaleUpperCase() ?? '';
}
