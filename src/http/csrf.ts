import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keyring } from '#kernel/keyring.ts';

/**
 * The form key belongs to the browser, not to the session, so that a page that was open before a sign-in
 * still works after it: back, reload and two tabs break nothing.
 */
export interface Csrf {
  /** Looks different each time, so that compressing the page gives nothing away about it (BREACH). */
  formKey(browser: string): string;
  accepts(browser: string, formKey: string): boolean;
}

const keyBytes = 32;

export function csrf(keyring: Keyring): Csrf {
  return {
    formKey: (browser) => {
      const mask = randomBytes(keyBytes);
      return Buffer.concat([mask, xor(mask, keyring.mac('csrf', browser))]).toString('base64url');
    },
    accepts: (browser, formKey) => {
      const given = Buffer.from(formKey, 'base64url');
      if (given.length !== 2 * keyBytes) return false;
      const key = xor(given.subarray(0, keyBytes), given.subarray(keyBytes));
      return timingSafeEqual(key, keyring.mac('csrf', browser));
    },
  };
}

/**
 * Whether a browser says that this request came from a page of ours. The absence of both headers is no
 * objection: programs send none, and the form key decides for them as well.
 */
export function sameSite(headers: NodeJS.Dict<string | string[]>, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = headers.origin;
  return from === undefined || from === origin;
}

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)));
}
