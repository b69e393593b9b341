import { systemClock, unixSeconds } from '#kernel/clock.ts';
import { timeStep, totp, usualParameters } from '#spec/otp/totp.ts';

/** @param key in hex */
export function codeNow(key: string): string {
  const step = timeStep(unixSeconds(systemClock()), usualParameters);
  return totp(Buffer.from(key, 'hex'), step, usualParameters);
}
