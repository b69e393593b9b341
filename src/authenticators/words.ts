import type { Refusal } from '#authenticators/authenticator.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** What the field says about what was typed and not accepted: what happened, and what to do now. */
export function refusalText(words: Words, kind: AuthenticatorKind, refusal: Refusal): string {
  const said = refusalSummary(words, kind, refusal);
  return refusal.reason === 'clock' ? words.confirm.clockMend(said) : said;
}

/** The same for the top of the page, where a line is enough. */
export function refusalSummary({ confirm }: Words, kind: AuthenticatorKind, refusal: Refusal): string {
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
    case 'unanswered':
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
