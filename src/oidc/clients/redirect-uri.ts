import { isLoopback } from '#delivery/loopback.ts';

/**
 * What an operator may register as a place to send people or notices to; `null`, or what is wrong with it.
 * Requests are compared with it character by character (RFC 9700 section 2.1), so it must be written the one way
 * that a URL parser would write it: then there is no second spelling that somebody else reads differently.
 */
export function wrongWith(uri: string): string | null {
  if (!URL.canParse(uri)) return 'is not an absolute URL';
  const url = new URL(uri);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return 'must be https (http only on this machine: localhost, 127.0.0.1 or [::1])';
  }
  if (uri.includes('#')) return 'must not have a fragment';
  if (url.username !== '' || url.password !== '') return 'must not have a user name in it';
  if (uri.includes('*')) return 'must not have a wildcard: register each address by itself';
  if (url.href !== uri && url.href !== `${uri}/`) return `must be written as ${url.href}`;
  return null;
}
