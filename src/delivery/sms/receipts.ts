import type { Keyring } from '#kernel/keyring.ts';
import type { Gateway, ReceiptReading, ReceiptRequest } from './gateway.ts';
import { isReceiptSecret, receiptAddress } from './receipt-address.ts';

export interface IncomingReceipt extends Omit<ReceiptRequest, 'address'> {
  /** The two last parts of the path. */
  readonly gateway: string;
  readonly secret: string;
}

export type IncomingReading =
  | ReceiptReading
  | { readonly read: false; readonly reason: 'unknown-gateway' | 'wrong-secret' };

interface Dependencies {
  readonly gateways: readonly Gateway[];
  readonly keyring: Keyring;
  /** TWOFOLD_URL */
  readonly url: URL;
}

export function receiptReader({ gateways, keyring, url }: Dependencies) {
  return function readReceipt({ gateway: name, secret, ...request }: IncomingReceipt): IncomingReading {
    const gateway = gateways.find((known) => known.name === name);
    if (gateway === undefined) return { read: false, reason: 'unknown-gateway' };
    if (!isReceiptSecret(keyring, name, secret)) return { read: false, reason: 'wrong-secret' };
    return gateway.readReceipt({ ...request, address: receiptAddress(url, name, secret) });
  };
}
