import type { Refusal, TotpAuthenticator } from '#authenticators/authenticator.ts';
import type { Claim, Verification } from '#authenticators/claim.ts';
import { misfit } from '#authenticators/totp/misfit.ts';
import { claimStep, openKey, stepsOf } from '#authenticators/totp/store.ts';
import { sixDigits } from '#authenticators/typed-code.ts';
import { unixSeconds } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { endOfStep, matchingStep, type TimeStep, usualParameters } from '#spec/otp/totp.ts';

/** RFC 6238 section 5.2: the code of this step or of a neighbour, each once, and only forward. */
export function verifyTotp(
  keyring: Keyring,
  totp: TotpAuthenticator,
  typed: string,
  now: Date,
): Verification {
  const refused = (refusal: Refusal): Verification => {
    return { plausible: false, authenticatorId: totp.id, refusal };
  };
  const code = sixDigits(typed);
  if (code === null) return { plausible: false, authenticatorId: null, refusal: { reason: 'malformed' } };
  if (totp.disabledBecause !== null) return refused({ reason: 'disabled', because: totp.disabledBecause });

  const key = openKey(keyring, totp.id, totp.sealed);
  const step = matchingStep(key, code, unixSeconds(now), usualParameters);
  if (step === null) return refused(ofAnotherTime(totp, misfit(key, code, now), now));
  const late = tooLate(totp, step, now);
  return late === null ? { plausible: true, claim: claimOf(totp, step) } : refused(late);
}

function claimOf(totp: TotpAuthenticator, step: TimeStep): Claim {
  return {
    authenticatorId: totp.id,
    isRight: true,
    part: (sql, now) => claimStep(sql, totp.id, step, now),
    // The step was ahead when it was read, so another request has claimed it since, or a newer one.
    whyNot: async (sql, now) => {
      const since = await stepsOf(sql, totp.id);
      if (since === null) return { reason: 'not-linked' };
      const { disabledBecause: because } = since;
      if (because !== null) return { reason: 'disabled', because };
      return tooLate(since, step, now) ?? replayed(since, step, now);
    },
  };
}

type Steps = Pick<TotpAuthenticator, 'lastStep' | 'toldSteps'>;

/** One that was used a while ago is still that, and says nothing of the clock; a newer one that was used says little. */
function ofAnotherTime(totp: Steps, refusal: Refusal, now: Date): Refusal {
  if (refusal.reason !== 'clock') return refusal;
  const late = refusal.step > totp.lastStep ? null : tooLate(totp, refusal.step, now);
  return late?.reason === 'older' ? { ...late, driftSeconds: refusal.driftSeconds } : (late ?? refusal);
}

/** `null`: it has not been used, and none after it. */
function tooLate(totp: Steps, step: TimeStep, now: Date): Refusal | null {
  if (step === totp.lastStep) return replayed(totp, step, now);
  const nextSeconds = secondsToNext(totp, step, now);
  if (step < totp.lastStep) return { reason: 'older', nextSeconds, driftSeconds: null };
  return totp.toldSteps.includes(step) ? { reason: 'typed-early', nextSeconds } : null;
}

function replayed(totp: Steps, step: TimeStep, now: Date): Refusal {
  return { reason: 'replayed', nextSeconds: secondsToNext(totp, step, now) };
}

/** Until an app whose clock is right shows a code that is taken. */
function secondsToNext({ lastStep, toldSteps }: Steps, step: TimeStep, now: Date): number {
  let gone = Math.max(lastStep, step);
  while (toldSteps.includes(gone + 1)) gone++;
  return Math.max(0, endOfStep(gone as TimeStep, usualParameters) - unixSeconds(now));
}
