import type { Refusal } from '#authenticators/authenticator.ts';
import type { SixDigits } from '#authenticators/typed-code.ts';
import { unixSeconds } from '#kernel/clock.ts';
import { clockDrift } from '#spec/otp/drift.ts';
import { usualParameters } from '#spec/otp/totp.ts';

/** Why a code that the app does not show now is none: it is one of another time, or of none near this one. */
export function misfit(key: Buffer, code: SixDigits, now: Date): Refusal {
  const drift = clockDrift(key, code, unixSeconds(now), usualParameters);
  if (drift === null) return { reason: 'wrong-code' };
  return { reason: 'clock', driftSeconds: drift.seconds, step: drift.step };
}
