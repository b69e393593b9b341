import {
  type Authenticator,
  type PushAuthenticator,
  properties,
  type TotpAuthenticator,
} from '#authenticators/authenticator.ts';
import { secondsAfter } from '#kernel/clock.ts';

/** What a lost phone left to do, then what is missing on the day the phone is gone; the worst first. */
export const missingWays = [
  'lost-not-replaced',
  'lost-no-code',
  'lost-still-linked',
  'no-way-back',
  'no-recovery-code',
  'no-backup-phone',
] as const;
export type MissingWay = (typeof missingWays)[number];

/** That, or a phone that may not be there any more. */
export type Lack =
  | { readonly reason: MissingWay }
  | { readonly reason: 'unseen'; readonly authenticator: PushAuthenticator | TotpAuthenticator };

const unseenSeconds = 60 * 86_400;

interface Circumstances {
  /** Whether this installation sends texts; without it nobody can have a backup phone. */
  readonly texts: boolean;
  readonly phoneLostAt: Date | null;
  readonly now: Date;
}

/**
 * What is missing, then each phone that was not seen for long, whatever the others do.
 *
 * @returns nothing for accounts that are not protected at all: those are told something else
 */
export function lacksOf(linked: readonly Authenticator[], circumstances: Circumstances): readonly Lack[] {
  const usable = linked.filter(({ disabledAt }) => disabledAt === null);
  if (!usable.some(({ kind }) => properties[kind].main)) {
    const isLost = linked.some(({ disabledBecause }) => disabledBecause === 'lost');
    return isLost ? [{ reason: 'lost-not-replaced' }] : [];
  }
  const missing = missingOf(usable, circumstances);
  const since = secondsAfter(circumstances.now, -unseenSeconds);
  const unseen = usable.flatMap((authenticator): Lack[] => {
    if (authenticator.kind !== 'push' && authenticator.kind !== 'totp') return [];
    return seenAt(authenticator) < since ? [{ reason: 'unseen', authenticator }] : [];
  });
  return missing === null ? unseen : [{ reason: missing }, ...unseen];
}

/** Our own app is heard whenever it calls; of another one nothing is known but its codes. */
function seenAt(authenticator: PushAuthenticator | TotpAuthenticator): Date {
  if (authenticator.kind === 'push') return authenticator.lastSeenAt;
  return authenticator.lastUsedAt ?? authenticator.createdAt;
}

function missingOf(
  usable: readonly Authenticator[],
  { texts, phoneLostAt }: Circumstances,
): MissingWay | null {
  const main = usable.filter(({ kind }) => properties[kind].main);
  const has = (kind: Authenticator['kind']) => usable.some((one) => one.kind === kind);
  // What was linked since has taken the place of what was lost, or stands beside it.
  if (phoneLostAt !== null && main.some(({ createdAt }) => createdAt <= phoneLostAt))
    return has('recovery-code') ? 'lost-still-linked' : 'lost-no-code';
  if (!has('recovery-code')) return has('sms') ? 'no-recovery-code' : 'no-way-back';
  return texts && !has('sms') ? 'no-backup-phone' : null;
}
