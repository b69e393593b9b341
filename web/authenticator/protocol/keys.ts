import { type Bytes, base64Url, utf8 } from './bytes.ts';

/** A CryptoKey, by a name that browsers and Node agree on. */
export type Key = Parameters<typeof crypto.subtle.sign>[1];

/** The members of a JWK that RFC 7638 section 3.2 counts for an elliptic curve. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export interface KeyPair {
  readonly privateKey: Key;
  readonly publicKey: PublicKey;
}

export const es256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** @param extractable only where the private half is wrapped at once, and forgotten in the same function */
export async function newKeyPair({ extractable }: { readonly extractable: boolean }): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(es256, extractable, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } };
}

/** ES256: r and s, 32 bytes each (RFC 7518 section 3.4). */
export async function signBytes(key: Key, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes));
}

/** RFC 7638: the members in lexical order, without white space, SHA-256, base64url. */
export async function thumbprint({ crv, kty, x, y }: PublicKey): Promise<string> {
  const text = JSON.stringify({ crv, kty, x, y });
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** The proof of the page's `key`: signed with the new key, so that nobody registers a key that he has not. */
export async function keyProof(phone: string, pair: KeyPair): Promise<string> {
  const text = ['twofold-authenticator-key', phone, await thumbprint(pair.publicKey)].join('\n');
  return base64Url(await signBytes(pair.privateKey, utf8(text)));
}
