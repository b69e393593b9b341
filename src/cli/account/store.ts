import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';

export async function countOpenSessions(
  sql: Sql,
  id: AccountId,
  now: Date,
  seenAfter: Date,
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from session
    where account_id = ${id} and opened_at is not null and expires_at > ${now} and last_seen_at > ${seenAfter}`;
  return row?.count ?? 0;
}

export async function passwordChangedAt(sql: Sql, id: AccountId): Promise<Date | null> {
  const [row] = await sql<{ passwordChangedAt: Date | null }[]>`
    select password_changed_at from account where id = ${id}`;
  return row?.passwordChangedAt ?? null;
}
