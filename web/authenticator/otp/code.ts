import type { Bytes } from '../protocol/bytes.ts';

export type Algorithm = 'SHA-1' | 'SHA-256' | 'SHA-512';

/** What makes the codes of one account at another site (RFC 6238). */
export interface Code {
  /** Whose site: "Birch Bank". May be empty, where nobody said it. */
  readonly issuer: string;
  /** Whose account there: "anna@example.com". */
  readonly account: string;
  readonly key: Bytes;
  readonly algorithm: Algorithm;
  readonly digits: 6 | 7 | 8;
  readonly periodSeconds: number;
}

/** Where nothing else is said, as everybody does it. */
export const usual = { algorithm: 'SHA-1', digits: 6, periodSeconds: 30 } as const;

export const limits = {
  longestName: 200,
  fewestKeyBytes: 1,
  mostKeyBytes: 256,
  longestPeriodSeconds: 86_400,
} as const;

export function isDigits(count: number): count is Code['digits'] {
  return count === 6 || count === 7 || count === 8;
}

export function isPeriod(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= limits.longestPeriodSeconds;
}

export function isKey(key: Bytes): boolean {
  return key.length >= limits.fewestKeyBytes && key.length <= limits.mostKeyBytes;
}
