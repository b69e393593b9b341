import type { RecoveryCodeAuthenticator } from '#authenticators/authenticator.ts';
import type { Verification } from '#authenticators/claim.ts';
import { claimRecoveryCode, recoveryCodeHash } from '#authenticators/recovery-code/store.ts';
import { readRecoveryCode } from '#spec/recovery-code.ts';

/** A slip of the pen is told from a wrong code by the check character, and counts against nobody. */
export function verifyRecoveryCode(linked: RecoveryCodeAuthenticator, typed: string): Verification {
  const read = readRecoveryCode(typed);
  if (!read.read) return { plausible: false, authenticatorId: null, refusal: { reason: 'malformed' } };
  if (linked.disabledBecause !== null) {
    return {
      plausible: false,
      authenticatorId: linked.id,
      refusal: { reason: 'disabled', because: linked.disabledBecause },
    };
  }
  return {
    plausible: true,
    claim: {
      authenticatorId: linked.id,
      isRight: false,
      part: (sql) => claimRecoveryCode(sql, linked.id, recoveryCodeHash(read.code)),
      whyNot: async () => ({ reason: 'wrong-code' }),
    },
  };
}
