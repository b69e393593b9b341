import {
  type Authenticator,
  type PushAuthenticator,
  properties,
  type TotpAuthenticator,
} from '#authenticators/authenticator.ts';
import { secondsAfter } from '#kernel/clock.ts';

/** What an account lacks on the day the phone is gone. */
export const missingWays = ['no-way-back', 'no-recovery-code', 'no-backup-phone'] as const;
export type MissingWay = (typeof missingWays)[number];

/** That, or a phone that may not be there any more. */
export type Lack =
  | { readonly reason: MissingWay }
  | { readonly reason: 'unseen'; readonly authenticator: PushAuthenticator | TotpAuthenticator };

const unseenSeconds = 60 * 86_400;

/**
 * What is missing, then each phone that was not seen for long, whatever the others do.
 *
 * @param texts whether this installation sends texts; without it nobody can have a backup phone
 * @returns nothing for accounts that are not protected at all: those are told something else
 */
export function lacksOf(
  linked: readonly Authenticator[],
  { texts, now }: { readonly texts: boolean; readonly now: Date },
): readonly Lack[] {
  const usable = linked.filter(({ disabledAt }) => disabledAt === null);
  if (!usable.some(({ kind }) => properties[kind].main)) return [];
  const missing = missingOf(usable, texts);
  const since = secondsAfter(now, -unseenSeconds);
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

function missingOf(usable: readonly Authenticator[], texts: boolean): MissingWay | null {
  const has = (kind: Authenticator['kind']) => usable.some((one) => one.kind === kind);
  if (!has('recovery-code')) return has('sms') ? 'no-recovery-code' : 'no-way-back';
  return texts && !has('sms') ? 'no-backup-phone' : null;
}
