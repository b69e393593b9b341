import type { Refusal } from '#authenticators/authenticator.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** What a page says about something that was typed and not accepted. */
export function refusalText({ confirm }: Words, kind: AuthenticatorKind, refusal: Refusal): string {
  const { refusals, recoveryCode } = confirm;
  switch (refusal.reason) {
    case 'throttled':
      return refusals.throttled(refusal);
    case 'clock':
      return refusals.clock(refusal);
    case 'malformed':
      return kind === 'recovery-code' ? recoveryCode.slip : refusals.malformed;
    case 'wrong-code':
      if (kind === 'recovery-code') return recoveryCode.wrong;
      return kind === 'sms' ? refusals.wrongText : refusals['wrong-code'];
    case 'replayed':
      return kind === 'sms' ? refusals.replayedText : refusals.replayed;
    case 'expired':
    case 'disabled':
    case 'not-linked':
      return refusals[refusal.reason];
  }
}

/** 429 tells programs what the page tells people. */
export function refusalStatus({ reason }: Refusal): number {
  return reason === 'throttled' ? 429 : 422;
}
