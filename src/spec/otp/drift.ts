import type { UnixSeconds } from '#kernel/clock.ts';
import { matchingStep, type TotpParameters } from '#spec/otp/totp.ts';

/** How far a phone's clock may be off for its code to be explained. It is never accepted for that. */
const explainedSeconds = 600;

/**
 * By how much the phone's clock is off, in seconds, when the code is one of another time: negative when slow.
 * A code lasts a whole period, so the middle of it is taken: exact to half a period, and no better. `null` when the
 * code fits nowhere within ten minutes.
 */
export function clockDrift(
  key: Uint8Array,
  code: string,
  at: UnixSeconds,
  parameters: TotpParameters,
): number | null {
  const window = Math.floor(explainedSeconds / parameters.periodSeconds);
  const step = matchingStep(key, code, at, parameters, window);
  return step === null ? null : (step + 0.5) * parameters.periodSeconds - at;
}
