import type { Refusal } from '#authenticators/authenticator.ts';
import { type Standing, waiting } from '#http/answer.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** What the field says about what was typed and not accepted: what happened, and what to do now. */
export function refusalText(words: Words, kind: AuthenticatorKind, refusal: Refusal): string {
  const said = refusalSummary(words, kind, refusal);
  return refusal.reason === 'clock' ? words.clock.mend(said) : said;
}

/** The same for the top of the page, where a line is enough. */
export function refusalSummary(
  { confirm, clock, format }: Words,
  kind: AuthenticatorKind,
  refusal: Refusal,
): string {
  const { refusals, recoveryCode } = confirm;
  switch (refusal.reason) {
    case 'throttled':
      return refusals.throttled(refusal);
    case 'clock':
      return clock[refusal.driftSeconds < 0 ? 'slow' : 'fast'](format.duration(inTens(refusal.driftSeconds)));
    case 'other-app':
      return refusal.endedAt === null
        ? refusals.earlierApp(refusal.linkedAt)
        : refusals.endedApp({ linkedAt: refusal.linkedAt, endedAt: refusal.endedAt });
    case 'malformed':
      return kind === 'recovery-code' ? recoveryCode.slip : refusals.malformed;
    case 'wrong-code':
      if (kind === 'recovery-code') return recoveryCode.wrong;
      return kind === 'sms' ? refusals.wrongText : refusals['wrong-code'];
    case 'replayed':
      return kind === 'sms' ? refusals.replayedText : refusals.replayed;
    case 'disabled':
      return refusals.disabled[refusal.because];
    case 'older':
      if (refusal.driftSeconds === null) return refusals.older;
      return refusals.olderOrSlow(format.duration(inTens(refusal.driftSeconds)));
    case 'typed-early':
    case 'unanswered':
    case 'expired':
    case 'not-linked':
      return refusals[refusal.reason];
  }
}

/** Seconds would look better known than they are. */
function inTens(driftSeconds: number): number {
  return Math.round(Math.abs(driftSeconds) / 10) * 10;
}

/** The status tells programs what the page tells people. */
export function standingOf(refusal: Refusal | null): Standing {
  if (refusal === null) return {};
  return refusal.reason === 'throttled' ? waiting(refusal.waitSeconds) : { status: 422 };
}
