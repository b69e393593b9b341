import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keyring } from '#kernel/keyring.ts';

interface Address {
  /** TWOFOLD_URL */
  readonly url: URL;
  readonly keyring: Keyring;
  readonly gateway: string;
}

/** Where a gateway reports to. The secret in it is what keeps others from telling us that a text arrived. */
export function receiptUrl({ url, keyring, gateway }: Address): string {
  return receiptAddress(url, gateway, keyring.mac('receipt-address', gateway).toString('base64url'));
}

export function receiptAddress(url: URL, gateway: string, secret: string): string {
  return `${url.href.replace(/\/$/, '')}/hooks/sms/${gateway}/${secret}`;
}

/** In constant time. Addresses made under an older master key stay good as long as that key is given. */
export function isReceiptSecret(keyring: Keyring, gateway: string, secret: string): boolean {
  const given = Buffer.from(secret, 'base64url');
  return keyring.keys('receipt-address').some((key) => {
    const expected = createHmac('sha256', key)
      .update(`${Buffer.byteLength(gateway)}:`)
      .update(gateway)
      .digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
