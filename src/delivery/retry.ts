import { secondsAfter } from '#kernel/clock.ts';
import type { MessageKind } from './message.ts';

interface Schedule {
  readonly firstSeconds: number;
  readonly longestSeconds: number;
  readonly attempts: number;
}

/** Nobody waits at a page for mail, and a mail server may be away for a night and a day. */
const schedules: Readonly<Record<MessageKind, Schedule>> = {
  sms: { firstSeconds: 2, longestSeconds: 60, attempts: 15 },
  mail: { firstSeconds: 5, longestSeconds: 1800, attempts: 150 },
  push: { firstSeconds: 1, longestSeconds: 15, attempts: 8 },
  logout: { firstSeconds: 2, longestSeconds: 300, attempts: 12 },
};

export function mayTry(kind: MessageKind, attempt: number): boolean {
  return attempt <= schedules[kind].attempts;
}

interface Tried {
  readonly kind: MessageKind;
  /** How many attempts there have been. */
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly now: Date;
  /** The gateway's own wish. */
  readonly notBeforeSeconds: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** When to try again: doubling, and up to half of it earlier, so that what failed together does not return together. */
export function nextAttempt({
  kind,
  attempts,
  expiresAt,
  now,
  notBeforeSeconds,
  random,
}: Tried): Date | null {
  if (!mayTry(kind, attempts + 1)) return null;
  const { firstSeconds, longestSeconds } = schedules[kind];
  const whole = Math.min(longestSeconds, firstSeconds * 2 ** (attempts - 1));
  const dueAt = secondsAfter(now, Math.max(notBeforeSeconds, whole * (1 - random / 2)));
  return dueAt < expiresAt ? dueAt : null;
}
