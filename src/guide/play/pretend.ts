import type { Authenticator, Refusal } from '#authenticators/authenticator.ts';
import type { Outcome, WaitedFor } from '#authenticators/push/request-store.ts';
import { sixDigits } from '#authenticators/typed-code.ts';
import { isOffered, type Offer } from '#guide/offer.ts';
import { secondsAfter, unixSeconds } from '#kernel/clock.ts';
import type { AccountId, AuthenticatorId, RequestId } from '#kernel/ids.ts';
import { matchingStep, timeStep, totp, usualParameters } from '#spec/otp/totp.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import { newRecoveryCode, readRecoveryCode } from '#spec/recovery-code.ts';

/** What is pretended in a try. The keys are printed here for everybody, belong to no account, and open nothing. */
const keys = {
  totp: Buffer.from('drawn authenticator.'),
  sms: Buffer.from('a text that is drawn'),
  push: Buffer.from('a number on a screen'),
} as const;

type Typed = keyof typeof keys;

/** A text and a number stay the same for ten minutes, so that a page without memory knows them again. */
const parameters = {
  totp: usualParameters,
  sms: { ...usualParameters, periodSeconds: 600 },
  push: { ...usualParameters, periodSeconds: 600 },
} as const;

export function pretendCode(kind: Typed, now: Date): string {
  return totp(keys[kind], timeStep(unixSeconds(now), parameters[kind]), parameters[kind]);
}

export const pretendRecoveryCode = newRecoveryCode(() => Buffer.from('drawn on a note'));

/** What the page would say to it; `null` when it is right. A code that is old says so, and nothing of a clock. */
export function refusalOf(
  kind: Exclude<AuthenticatorKind, 'push'>,
  typed: string,
  now: Date,
): Refusal | null {
  if (kind === 'recovery-code') {
    const read = readRecoveryCode(typed);
    if (!read.read) return { reason: 'malformed' };
    return read.code === pretendRecoveryCode ? null : { reason: 'wrong-code' };
  }
  if (sixDigits(typed) === null) return { reason: 'malformed' };
  return isPretendCode(kind, typed, now) ? null : { reason: 'wrong-code' };
}

export function isPretendCode(kind: Typed, typed: string, now: Date): boolean {
  const code = sixDigits(typed);
  return code !== null && matchingStep(keys[kind], code, unixSeconds(now), parameters[kind]) !== null;
}

const nobody = '00000000-0000-4000-8000-000000000000';
const phoneId = nobody as string as AuthenticatorId;

export function pretendPhone(name: string): { readonly id: AuthenticatorId; readonly name: string } {
  return { id: phoneId, name };
}

/** A request that the drawn phone has just been asked, with what became of it. */
export function pretendRequest(phoneName: string, outcome: Outcome | null, now: Date): WaitedFor {
  return {
    id: nobody as string as RequestId,
    phoneId,
    phoneName,
    phoneSystem: 'other',
    phoneSeenAt: now,
    notifications: 'on',
    number: null,
    messageId: null,
    createdAt: now,
    expiresAt: secondsAfter(now, 120),
    reachedAt: now,
    openedAt: now,
    outcome,
    outcomeAt: outcome === null ? null : now,
    usedAt: null,
  };
}

/** An account that has everything that is offered here. */
export function pretendWays(offer: Offer, now: Date): Authenticator[] {
  const linked = {
    id: phoneId,
    accountId: nobody as string as AccountId,
    createdAt: now,
    lastUsedAt: null,
    disabledAt: null,
    disabledBecause: null,
  };
  const sealed = Buffer.alloc(0);
  const all: readonly Authenticator[] = [
    { ...linked, kind: 'push', name: '', lastSeenAt: now },
    { ...linked, kind: 'totp', sealed, lastStep: 0, toldSteps: [] },
    { ...linked, kind: 'sms', sealed, masked: pretendNumber },
    { ...linked, kind: 'recovery-code' },
  ];
  return all.filter(({ kind }) => isOffered(kind, offer));
}

export const pretendNumber = '••• 42';
