import type { UnixSeconds } from '#kernel/clock.ts';
import { matchingStep, type TimeStep, type TotpParameters } from '#spec/otp/totp.ts';

/** How far a phone's clock may be off for its code to be explained. It is never accepted for that. */
const explainedSeconds = 600;

export interface Drift {
  /** By how much the phone's clock is off: negative when slow. */
  readonly seconds: number;
  /** The step whose code it is. */
  readonly step: TimeStep;
}

/**
 * By how much the phone's clock is off when the code is one of another time. A code lasts a whole period, so the
 * middle of it is taken: exact to half a period, and no better. `null` when the code fits nowhere within ten minutes.
 */
export function clockDrift(
  key: Uint8Array,
  code: string,
  at: UnixSeconds,
  parameters: TotpParameters,
): Drift | null {
  const window = Math.floor(explainedSeconds / parameters.periodSeconds);
  const step = matchingStep(key, code, at, parameters, window);
  return step === null ? null : { step, seconds: (step + 0.5) * parameters.periodSeconds - at };
}
