import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '#kernel/secret.ts';

interface Signed {
  /** The address as Twilio was given it, its query included. */
  readonly url: string;
  /** Of the form in the body. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly signature: string | undefined;
  readonly authToken: Secret;
}

/** X-Twilio-Signature (twilio.com/docs/usage/security): HMAC-SHA1 of the URL and the sorted names and values. */
export function isSignedByTwilio({ url, parameters, signature, authToken }: Signed): boolean {
  if (signature === undefined) return false;
  const given = Buffer.from(signature, 'base64');
  const form = [...parameters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => name + value)
    .join('');
  return addresses(url).some((address) => {
    const expected = createHmac('sha1', authToken.reveal())
      .update(address + form)
      .digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** Their documentation: the port may be in the signed address or not, whatever it was in the one they were given. */
function addresses(url: string): readonly string[] {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const standardPort = protocol === 'https:' ? '443' : '80';
  const rest = pathname + search;
  return [`${protocol}//${hostname}${rest}`, `${protocol}//${hostname}:${port || standardPort}${rest}`];
}
