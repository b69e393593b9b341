import type { Notify, Recipient } from '#accounts/notices.ts';
import { type AuditEvent, type Origin, record } from '#audit/audit.ts';
import { countFailure } from '#authenticators/store.ts';
import type { Sql } from '#db/database.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import { failuresUntilNotice } from '#throttle/limits.ts';

interface Failed {
  readonly about: Pick<AuditEvent, 'actor' | 'accountId' | 'sessionId' | 'authenticatorKind'> & {
    readonly authenticatorId: AuthenticatorId;
  };
  readonly account: Recipient;
  readonly origin: Origin;
}

/** One more failure in a row of one authenticator, whichever way it came: its owner is told, and it ends in the end. */
export async function countAgainst(
  sql: Sql,
  notify: Notify,
  { about, account, origin }: Failed,
): Promise<void> {
  const counted = await countFailure(sql, about.authenticatorId, origin.at);
  if (counted?.failures === failuresUntilNotice) await notify(sql, account, 'wrong-codes', origin);
  if (counted?.disabled !== true) return;
  await record(sql, { ...about, event: 'authenticator.disabled', outcome: 'success' }, origin);
  await notify(sql, account, 'authenticator-disabled', origin);
}
