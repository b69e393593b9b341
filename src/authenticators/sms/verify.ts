import type { Refusal, SmsAuthenticator } from '#authenticators/authenticator.ts';
import type { Verification } from '#authenticators/claim.ts';
import { claimCodeOfBackupPhone, textedCodeState } from '#authenticators/sms/store.ts';
import { type SixDigits, sixDigits } from '#authenticators/typed-code.ts';
import type { Sql } from '#db/database.ts';
import type { Keyring } from '#kernel/keyring.ts';

/**
 * A code that was texted for this sign-in. There is nothing to compare here: the claim looks for the code's keyed
 * hash among those of this sign-in, so a code of another sign-in, account or browser does not exist for it.
 *
 * @param boundTo the session it must have been sent for
 */
export function verifySms(
  keyring: Keyring,
  sms: SmsAuthenticator,
  typed: string,
  boundTo: string,
): Verification {
  const code = sixDigits(typed);
  if (code === null) return { plausible: false, authenticatorId: null, refusal: { reason: 'malformed' } };
  if (sms.disabledBecause !== null)
    return {
      plausible: false,
      authenticatorId: sms.id,
      refusal: { reason: 'disabled', because: sms.disabledBecause },
    };

  const codeHash = textedCodeHash(keyring, boundTo, code);
  return {
    plausible: true,
    claim: {
      authenticatorId: sms.id,
      isRight: false,
      part: (sql, now) => claimCodeOfBackupPhone(sql, { id: sms.id, boundTo, codeHash, now }),
      whyNot: (sql, now) => whyNot(sql, boundTo, codeHash, now),
    },
  };
}

export function textedCodeHash(keyring: Keyring, boundTo: string, code: SixDigits): Buffer {
  return keyring.mac('texted-code', boundTo, code);
}

export async function whyNot(sql: Sql, boundTo: string, codeHash: Buffer, now: Date): Promise<Refusal> {
  const state = await textedCodeState(sql, boundTo, codeHash, now);
  if (state === 'used') return { reason: 'replayed', nextSeconds: null };
  return state === 'expired' ? { reason: 'expired' } : { reason: 'wrong-code' };
}
