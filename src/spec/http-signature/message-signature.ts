import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/**
 * HTTP message signatures (RFC 9421) in the one form that docs/protocol/authenticator.md allows: the components
 * "@method", "@target-uri" and "content-digest", ECDSA on P-256 with SHA-256 (section 3.3.4), label `phone`.
 */
export interface MessageSignature {
  /** Whole seconds since 1970. */
  readonly created: number;
  readonly nonce: string;
  readonly keyId: string;
  /** Of the body: SHA-256 (RFC 9530 section 2). */
  readonly digest: Buffer;
  /** Signature parameters as they came, for they are part of what is signed (RFC 9421 section 2.3). */
  readonly parameters: string;
  /** r and s, 32 bytes each. */
  readonly signature: Buffer;
}

export interface SignatureHeaders {
  readonly digest: string | undefined;
  readonly input: string | undefined;
  readonly signature: string | undefined;
}

const components = '("@method" "@target-uri" "content-digest")';
const parameter = /;(created|nonce|keyid|alg|tag)=(\d{1,12}|"[^"\\]{0,128}")/gy;

/** @returns `null` when the headers are not of the one form */
export function parseSignature(headers: SignatureHeaders): MessageSignature | null {
  const digest = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(headers.digest ?? '')?.[1];
  const signature = /^phone=:([A-Za-z0-9+/]{86}==):$/.exec(headers.signature ?? '')?.[1];
  const parameters = /^phone=(.*)$/.exec(headers.input ?? '')?.[1];
  if (digest === undefined || signature === undefined || parameters === undefined) return null;
  const said = parametersOf(parameters);
  if (said === null) return null;
  const { created, nonce, keyid, alg, tag } = said;
  if (alg !== '"ecdsa-p256-sha256"' || tag !== '"twofold-authenticator"') return null;
  const bare = /^"([\w-]{22,64})"$/.exec(nonce ?? '')?.[1];
  const keyId = /^"([\w-]{36,43})"$/.exec(keyid ?? '')?.[1];
  if (bare === undefined || keyId === undefined || created === undefined || created.startsWith('"'))
    return null;
  return {
    created: Number(created),
    nonce: bare,
    keyId,
    digest: Buffer.from(digest, 'base64'),
    parameters,
    signature: Buffer.from(signature, 'base64'),
  };
}

/** Each parameter once, and nothing between or behind them. */
function parametersOf(text: string): Partial<Record<string, string>> | null {
  if (!text.startsWith(components)) return null;
  const rest = text.slice(components.length);
  const found: Record<string, string> = {};
  let end = 0;
  for (const match of rest.matchAll(parameter)) {
    const [whole, name = '', value = ''] = match;
    if (Object.hasOwn(found, name)) return null;
    found[name] = value;
    end = match.index + whole.length;
  }
  return end === rest.length ? found : null;
}

/** RFC 9421 section 2.5. */
export function signatureBase(
  { digest, parameters }: Pick<MessageSignature, 'digest' | 'parameters'>,
  targetUri: string,
): string {
  return [
    '"@method": POST',
    `"@target-uri": ${targetUri}`,
    `"content-digest": sha-256=:${digest.toString('base64')}:`,
    `"@signature-params": ${parameters}`,
  ].join('\n');
}

/** Whether this key signed this body for this address. */
export function isSignedBy(
  key: KeyObject,
  signed: MessageSignature,
  { targetUri, body }: { readonly targetUri: string; readonly body: string },
): boolean {
  if (!createHash('sha256').update(body).digest().equals(signed.digest)) return false;
  return isSignatureOf(key, signatureBase(signed, targetUri), signed.signature);
}

/** ES256 over a text; the signature is r and s, 32 bytes each (RFC 7518 section 3.4). */
export function isSignatureOf(key: KeyObject, text: string, signature: Buffer): boolean {
  return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

/** A public key on P-256, as RFC 7517 writes it. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

const coordinate = /^[\w-]{43}$/;

/** @returns `null` for what is no point on P-256 */
export function parsePublicKey(value: unknown): PublicJwk | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kty, crv, x, y } = value as Partial<Record<string, unknown>>;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') return null;
  if (!coordinate.test(x) || !coordinate.test(y)) return null;
  try {
    // OpenSSL refuses a point that is not on the curve.
    createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
    return { kty, crv, x, y };
  } catch {
    return null;
  }
}

/** SEC 1 section 2.3.3, uncompressed: 65 bytes. */
export function pointOf({ x, y }: PublicJwk): Buffer {
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}

export function keyOfPoint(point: Buffer): KeyObject {
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
}

/** RFC 7638 section 3. */
export function thumbprintOf({ crv, kty, x, y }: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}
