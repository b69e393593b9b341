import type { Authenticator } from '#authenticators/authenticator.ts';
import type { Verification } from '#authenticators/claim.ts';
import { verifyPush } from '#authenticators/push/verify.ts';
import { verifyRecoveryCode } from '#authenticators/recovery-code/verify.ts';
import { verifySms } from '#authenticators/sms/verify.ts';
import { verifyTotp } from '#authenticators/totp/verify.ts';
import type { SessionId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';

/** The only file that knows every kind by what it does. */
export function verify(
  keyring: Keyring,
  linked: Authenticator,
  typed: string,
  { sessionId, now }: { readonly sessionId: SessionId; readonly now: Date },
): Verification {
  switch (linked.kind) {
    case 'totp':
      return verifyTotp(keyring, linked, typed, now);
    case 'push':
      return verifyPush(linked, sessionId);
    case 'sms':
      return verifySms(keyring, linked, typed, sessionId);
    case 'recovery-code':
      return verifyRecoveryCode(linked, typed);
  }
}
