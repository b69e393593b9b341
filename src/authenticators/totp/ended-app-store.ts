import type { Fragment, Sql } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** How long the key of an app that was replaced or unlinked is kept, to tell its codes from wrong ones. */
export const endedAppSeconds = 30 * 86_400;

/** More than that nobody has in one app under one name, and each is worked out for every wrong code. */
const mostLookedAt = 3;

export interface EndedApp {
  readonly id: AuthenticatorId;
  readonly sealed: Buffer;
  readonly linkedAt: Date;
  readonly endedAt: Date;
}

/**
 * What takes authenticators away goes through here: `deletion` ends with its `where`. Of code apps the sealed key
 * moves to where nothing that verifies looks.
 */
export function removeAndKeep(sql: Sql, deletion: Fragment, now: Date) {
  return sql<{ id: AuthenticatorId; kind: AuthenticatorKind }[]>`
    with gone as (${deletion} returning id, account_id, kind, sealed, created_at),
    kept as (
      insert into ended_app (id, account_id, sealed, linked_at, ended_at)
      select id, account_id, sealed, created_at, ${now} from gone where kind = 'totp'
    )
    select id, kind from gone`;
}

/** The newest ones first. */
export async function endedAppsOf(sql: Sql, accountId: AccountId, now: Date): Promise<readonly EndedApp[]> {
  return sql<EndedApp[]>`
    select id, sealed, linked_at, ended_at from ended_app
    where account_id = ${accountId} and ended_at > ${secondsAfter(now, -endedAppSeconds)}
    order by ended_at desc limit ${mostLookedAt}`;
}

export async function sweepEndedApps(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from ended_app where id in (
      select id from ended_app where ended_at <= ${secondsAfter(before, -endedAppSeconds)} limit ${most})`;
  return count;
}
