import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What the protocol page says of a signed call, read from its headers by hand. */
export interface SignedCall {
  readonly keyId: string;
  readonly created: number;
  readonly nonce: string;
  readonly isSignedBy: (key: JsonWebKey) => boolean;
}

const components = '("@method" "@target-uri" "content-digest")';

/** `null` where the headers are not those of a signed call, or the digest is not that of the body. */
export function signedCall(headers: IncomingHttpHeaders, targetUri: string, body: string): SignedCall | null {
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const input = /^phone=(.+)$/.exec(String(headers['signature-input']))?.[1] ?? '';
  const signature = /^phone=:([A-Za-z0-9+/]+=*):$/.exec(String(headers.signature))?.[1];
  if (headers['content-digest'] !== digest || signature === undefined) return null;
  if (!input.startsWith(components)) return null;
  const parameter = (name: string): string => new RegExp(`;${name}="?([^";]+)"?`).exec(input)?.[1] ?? '';
  if (parameter('alg') !== 'ecdsa-p256-sha256' || parameter('tag') !== 'twofold-authenticator') return null;
  const base = [
    '"@method": POST',
    `"@target-uri": ${targetUri}`,
    `"content-digest": ${digest}`,
    `"@signature-params": ${input}`,
  ].join('\n');
  return {
    keyId: parameter('keyid'),
    created: Number(parameter('created')),
    nonce: parameter('nonce'),
    isSignedBy: (key) => isSigned(key, base, Buffer.from(signature, 'base64')),
  };
}

export function isSigned(key: JsonWebKey, text: string, signature: Buffer): boolean {
  const publicKey = createPublicKey({ key, format: 'jwk' });
  return verify('sha256', Buffer.from(text), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}

/** RFC 7638. */
export function thumbprintOf({ crv, kty, x, y }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}
