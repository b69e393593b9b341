import { randomBytes } from 'node:crypto';
import type { Refusal } from '#authenticators/authenticator.ts';
import { misfit } from '#authenticators/totp/misfit.ts';
import { sixDigits } from '#authenticators/typed-code.ts';
import { unixSeconds } from '#kernel/clock.ts';
import { matchingStep, type TimeStep, usualParameters } from '#spec/otp/totp.ts';

/** 160 bits, as RFC 4226 section 4 (R6) recommends, and what authenticator apps expect for SHA-1. */
export function newTotpKey(): Buffer {
  return randomBytes(20);
}

export type Proven =
  | { readonly proven: true; readonly step: TimeStep }
  | { readonly proven: false; readonly refusal: Refusal };

/** Whether the app shows what this key gives. The step counts as used, so that it cannot sign in as well. */
export function proveTotp(key: Buffer, typed: string, now: Date): Proven {
  const code = sixDigits(typed);
  if (code === null) return { proven: false, refusal: { reason: 'malformed' } };
  const step = matchingStep(key, code, unixSeconds(now), usualParameters);
  if (step !== null) return { proven: true, step };
  return { proven: false, refusal: misfit(key, code, now) };
}
