import { base64, base64Url, randomBytes, utf8 } from './bytes.ts';
import { type Key, signBytes } from './keys.ts';

export interface ToSign {
  /** The service's origin as the link gave it, and the path. */
  readonly targetUri: string;
  readonly body: string;
  /** Of the phone; of the key, while the phone is being linked. */
  readonly keyId: string;
  readonly createdSeconds: number;
  readonly nonce: string;
}

/** HTTP message signature after RFC 9421, digest after RFC 9530: the form that docs/protocol/authenticator.md asks for. */
export async function signedHeaders(key: Key, toSign: ToSign): Promise<Record<string, string>> {
  const signature = await signBytes(key, utf8(await signatureBase(toSign)));
  return {
    'content-digest': await contentDigest(toSign.body),
    'signature-input': `phone=${parameters(toSign)}`,
    signature: `phone=:${base64(signature)}:`,
  };
}

/** RFC 9421 section 2.5. */
export async function signatureBase(toSign: ToSign): Promise<string> {
  return [
    '"@method": POST',
    `"@target-uri": ${toSign.targetUri}`,
    `"content-digest": ${await contentDigest(toSign.body)}`,
    `"@signature-params": ${parameters(toSign)}`,
  ].join('\n');
}

export function newNonce(): string {
  return base64Url(randomBytes(16));
}

async function contentDigest(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(body));
  return `sha-256=:${base64(new Uint8Array(digest))}:`;
}

function parameters({ createdSeconds, nonce, keyId }: ToSign): string {
  return `("@method" "@target-uri" "content-digest");created=${createdSeconds};nonce="${nonce}";keyid="${keyId}";alg="ecdsa-p256-sha256";tag="twofold-authenticator"`;
}
