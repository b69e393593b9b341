import { type Authenticator, properties } from '#authenticators/authenticator.ts';
import { secondsAfter } from '#kernel/clock.ts';

/**
 * What an account lacks, the worst first: what a lost phone left to do, then what is missing on the day the phone is
 * gone; or a phone that may not be there any more.
 */
export const lacks = [
  'lost-not-replaced',
  'lost-no-code',
  'lost-still-linked',
  'no-way-back',
  'no-recovery-code',
  'no-backup-phone',
  'phone-unseen',
] as const;
export type Lack = (typeof lacks)[number];

const unseenSeconds = 60 * 86_400;

interface Circumstances {
  /** Whether this installation sends texts; without it nobody can have a backup phone. */
  readonly texts: boolean;
  readonly phoneLostAt: Date | null;
  readonly now: Date;
}

/**
 * @returns `null` when all is well, and for accounts that are not protected at all: those are told something else
 */
export function lackOf(
  linked: readonly Authenticator[],
  { texts, phoneLostAt, now }: Circumstances,
): Lack | null {
  const usable = linked.filter(({ disabledAt }) => disabledAt === null);
  const main = usable.filter(({ kind }) => properties[kind].main);
  if (main.length === 0)
    return linked.some(({ disabledBecause }) => disabledBecause === 'lost') ? 'lost-not-replaced' : null;
  const has = (kind: Authenticator['kind']) => usable.some((one) => one.kind === kind);
  // What was linked since has taken the place of what was lost, or stands beside it.
  if (phoneLostAt !== null && main.some(({ createdAt }) => createdAt <= phoneLostAt))
    return has('recovery-code') ? 'lost-still-linked' : 'lost-no-code';
  if (!has('recovery-code')) return has('sms') ? 'no-recovery-code' : 'no-way-back';
  if (texts && !has('sms')) return 'no-backup-phone';
  const since = secondsAfter(now, -unseenSeconds);
  return main.every(({ lastUsedAt, createdAt }) => (lastUsedAt ?? createdAt) < since) ? 'phone-unseen' : null;
}
