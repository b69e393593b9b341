import { mainKinds } from '#authenticators/authenticator.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';

/** A phone whose walk has not come to its end. */
export async function dropPhone(sql: Sql, id: AuthenticatorId): Promise<void> {
  await sql`delete from phone where id = ${id} and authenticator_id is null`;
}

/** Held together, so that two phones that go at once do not each count on the other to stay. */
export async function disableOrRemove(
  sql: Sql,
  accountId: AccountId,
  id: AuthenticatorId,
  now: Date,
): Promise<'removed' | 'disabled' | null> {
  const held = await sql<{ id: AuthenticatorId; isInUse: boolean }[]>`
    select id, disabled_at is null as is_in_use from authenticator
    where account_id = ${accountId} and kind = any(${mainKinds}) order by id for update`;
  if (!held.some((one) => one.id === id && one.isInUse)) return null;
  if (held.some((one) => one.id !== id && one.isInUse)) {
    await sql`delete from authenticator where id = ${id}`;
    return 'removed';
  }
  await sql`update authenticator set disabled_at = ${now} where id = ${id}`;
  return 'disabled';
}
