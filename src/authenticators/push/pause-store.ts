import type { Sql } from '#db/database.ts';
import type { AccountId, SessionId } from '#kernel/ids.ts';

/** Until then, or until the account has another password: whoever made it necessary knew the old one. */
export async function pauseRequests(sql: Sql, accountId: AccountId, until: Date): Promise<void> {
  await sql`update account set push_paused_until = ${until} where id = ${accountId}`;
}

/** For how long no sign-in of this account is asked about at a phone; `null` when it may be. */
export async function pausedSeconds(sql: Sql, accountId: AccountId, now: Date): Promise<number | null> {
  const [row] = await sql<{ until: Date | null }[]>`
    select push_paused_until as until from account where id = ${accountId}`;
  return secondsUntil(row?.until ?? null, now);
}

export function secondsUntil(until: Date | null, now: Date): number | null {
  return until === null || until <= now ? null : Math.ceil((until.getTime() - now.getTime()) / 1000);
}

/** Whether a sign-in was ended from its phone, since then. */
export async function wasNotMe(sql: Sql, boundTo: SessionId, since: Date): Promise<boolean> {
  const rows = await sql`
    select from push_request where bound_to = ${boundTo} and outcome = 'not-me' and outcome_at > ${since} limit 1`;
  return rows.length === 1;
}
