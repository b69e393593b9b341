import { type Level, levelOf } from '#spec/aal.ts';
import type { Proof, ProofKind } from '#spec/proof.ts';

/** Authentication method references, RFC 8176 section 2. */
export type Amr = 'pwd' | 'otp' | 'swk' | 'sms' | 'mfa';

const references: Readonly<Record<ProofKind, Amr | null>> = {
  password: 'pwd',
  // A code computed by the phone from a key and the time.
  totp: 'otp',
  // A signature by a key that the phone's software holds.
  push: 'swk',
  // A code that came by text message: the registry's own value, and not `otp`, so that a client can tell.
  sms: 'sms',
  // RFC 8176 has no value for it, and no token is ever issued on it.
  'recovery-code': null,
};

const order: readonly Amr[] = ['pwd', 'otp', 'swk', 'sms', 'mfa'];

/** `mfa` stands beside the single values when there are two of them (RFC 8176 section 2, "mfa"). */
export function amrOf(proofs: readonly Proof[]): Amr[] {
  const said = new Set(proofs.map(({ kind }) => references[kind]));
  return order.filter((value) => (value === 'mfa' ? levelOf(proofs) === '2fa' : said.has(value)));
}

/** Authentication context class references of this service; `docs/protocol/oidc.md` tells clients what they mean. */
export const acrOf: Readonly<Record<Level, string>> = {
  '1fa': 'urn:twofold:1fa',
  '2fa': 'urn:twofold:2fa',
};
