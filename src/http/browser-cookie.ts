import { randomBytes } from 'node:crypto';
import type { Cookies, SetCookie } from '#http/cookies.ts';

export const browserCookieSeconds = 400 * 24 * 60 * 60;

/** Who a browser is to us: what its cookie says, or a new random value where it brings none. */
export interface KnownBrowser {
  readonly browser: string;
  readonly isNew: boolean;
}

export function browserOf(cookies: Cookies, header: string | undefined): KnownBrowser {
  const known = cookies.read(header, 'browser');
  return { browser: known ?? randomBytes(24).toString('base64url'), isNew: known === null };
}

/** For one that came without: what we begin with it must belong to something. */
export function browserCookie({ browser, isNew }: KnownBrowser): SetCookie[] {
  return isNew ? [{ name: 'browser', value: browser, maxAgeSeconds: browserCookieSeconds }] : [];
}
