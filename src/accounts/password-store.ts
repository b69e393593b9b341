import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';

/**
 * Puts one hash in place of another, while that one is still the account's: of two changes that race, one happens. It
 * ends what `setPassword` ends.
 */
export async function replacePassword(
  sql: Sql,
  id: AccountId,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Date },
): Promise<boolean> {
  const { count } = await sql`
    update account set password_hash = ${to}, password_changed_at = ${now}, push_paused_until = null
    where id = ${id} and password_hash = ${from}`;
  return count === 1;
}

/** Links that were mailed or printed before are worth nothing from now on. */
export async function dropPasswordLinks(sql: Sql, id: AccountId): Promise<void> {
  await sql`delete from password_link where account_id = ${id}`;
}
