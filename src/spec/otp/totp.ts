import { createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Brand } from '#kernel/brand.ts';
import type { UnixSeconds } from '#kernel/clock.ts';
import { type CodeShape, hotp } from '#spec/otp/hotp.ts';

/** The number of whole periods since the epoch: T of RFC 6238 section 4.2, with T0 = 0. */
export type TimeStep = Brand<number, 'TimeStep'>;

export interface TotpParameters extends CodeShape {
  readonly periodSeconds: number;
}

/** What Google Authenticator and Microsoft Authenticator accept; both ignore other values in the link. */
export const usualParameters: TotpParameters = { algorithm: 'SHA1', digits: 6, periodSeconds: 30 };

export function timeStep(at: UnixSeconds, { periodSeconds }: TotpParameters): TimeStep {
  return Math.floor(at / periodSeconds) as TimeStep;
}

export function totp(key: Uint8Array | KeyObject, step: TimeStep, parameters: TotpParameters): string {
  return hotp(key, step, parameters);
}

/** From when on an app whose clock is right shows the code of the step after this one. */
export function endOfStep(step: TimeStep, { periodSeconds }: TotpParameters): UnixSeconds {
  return ((step + 1) * periodSeconds) as UnixSeconds;
}

/**
 * The step within ±`window` steps whose code this is, or `null`. RFC 6238 section 5.2 recommends a window of
 * one step for the delay of the network and of the person; the step forward forgives a phone that is fast.
 * That a step is accepted once only is the caller's to see to: it must claim the step.
 */
export function matchingStep(
  key: Uint8Array,
  code: string,
  at: UnixSeconds,
  parameters: TotpParameters,
  window = 1,
): TimeStep | null {
  const now = timeStep(at, parameters);
  const secret = createSecretKey(key);
  // Newest first: should two steps share a code, the later one is claimed, and both are then used up.
  for (let drift = window; drift >= -window; drift--) {
    const step = (now + drift) as TimeStep;
    if (step >= 0 && sameCode(totp(secret, step, parameters), code)) return step;
  }
  return null;
}

function sameCode(expected: string, given: string): boolean {
  const left = Buffer.from(expected);
  const right = Buffer.from(given);
  return left.length === right.length && timingSafeEqual(left, right);
}
