import type { Refusal, TotpAuthenticator } from '#authenticators/authenticator.ts';
import type { Claim, Verification } from '#authenticators/claim.ts';
import { misfit } from '#authenticators/totp/misfit.ts';
import { claimStep, openKey } from '#authenticators/totp/store.ts';
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
  if (step !== null && step > totp.lastStep && !totp.toldSteps.includes(step))
    return { plausible: true, claim: claimOf(totp, step) };
  if (step !== null) return refused(replayed(totp, step, now));
  const refusal = misfit(key, code, now);
  // One that was used a while ago is still that, and says nothing of the clock.
  const wasUsed = refusal.reason === 'clock' && refusal.step === totp.lastStep;
  return refused(wasUsed ? replayed(totp, refusal.step, now) : refusal);
}

function claimOf(totp: TotpAuthenticator, step: TimeStep): Claim {
  return {
    authenticatorId: totp.id,
    isRight: true,
    part: (sql, now) => claimStep(sql, totp.id, step, now),
    // The step was ahead when it was read, so another request has claimed it since.
    whyNot: async (_sql, now) => replayed(totp, step, now),
  };
}

function replayed({ lastStep }: TotpAuthenticator, step: TimeStep, now: Date): Refusal {
  const newest = Math.max(lastStep, step) as TimeStep;
  return {
    reason: 'replayed',
    nextSeconds: Math.max(0, endOfStep(newest, usualParameters) - unixSeconds(now)),
  };
}
