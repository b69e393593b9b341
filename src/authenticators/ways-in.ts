import { type Authenticator, properties } from '#authenticators/authenticator.ts';
import { secondsAfter } from '#kernel/clock.ts';

/** What an account lacks on the day the phone is gone, the worst first; or a phone that may not be there any more. */
export const lacks = ['no-way-back', 'no-recovery-code', 'no-backup-phone', 'phone-unseen'] as const;
export type Lack = (typeof lacks)[number];

const unseenSeconds = 60 * 86_400;

/**
 * @param texts whether this installation sends texts; without it nobody can have a backup phone
 * @returns `null` when all is well, and for accounts that are not protected at all: those are told something else
 */
export function lackOf(
  linked: readonly Authenticator[],
  { texts, now }: { readonly texts: boolean; readonly now: Date },
): Lack | null {
  const usable = linked.filter(({ disabledAt }) => disabledAt === null);
  const main = usable.filter(({ kind }) => properties[kind].main);
  if (main.length === 0) return null;
  const has = (kind: Authenticator['kind']) => usable.some((one) => one.kind === kind);
  if (!has('recovery-code')) return has('sms') ? 'no-recovery-code' : 'no-way-back';
  if (texts && !has('sms')) return 'no-backup-phone';
  const since = secondsAfter(now, -unseenSeconds);
  return main.every(({ lastUsedAt, createdAt }) => (lastUsedAt ?? createdAt) < since) ? 'phone-unseen' : null;
}
