import type { AuthenticatorId } from '#kernel/ids.ts';

/** The ways to prove something about the person at the browser. */
export type ProofKind = 'password' | AuthenticatorKind;

/** What can be linked to an account beside its password. */
export type AuthenticatorKind = 'totp' | 'push' | 'sms' | 'recovery-code';

/** That something was proven, by what, and when. Nobody stores a level: it is derived from these. */
export interface Proof {
  readonly kind: ProofKind;
  /** `null` for the password, of which an account has one. */
  readonly authenticatorId: AuthenticatorId | null;
  readonly provenAt: Date;
}
