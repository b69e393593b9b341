import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';

export interface PasswordLink {
  readonly tokenHash: Buffer;
  readonly accountId: AccountId;
  readonly now: Date;
  readonly expiresAt: Date;
}

export async function insertPasswordLink(
  sql: Sql,
  { tokenHash, accountId, now, expiresAt }: PasswordLink,
): Promise<void> {
  await sql`
    insert into password_link (token_hash, account_id, created_at, expires_at)
    values (${tokenHash}, ${accountId}, ${now}, ${expiresAt})`;
}

/** Whose link it is, while it works; using it up is `claimPasswordLink`'s. */
export async function accountOfLink(sql: Sql, tokenHash: Buffer, now: Date): Promise<AccountId | null> {
  const [row] = await sql<{ accountId: AccountId }[]>`
    select l.account_id from password_link l join account a on a.id = l.account_id
    where l.token_hash = ${tokenHash} and l.used_at is null and l.expires_at > ${now} and a.disabled_at is null`;
  return row?.accountId ?? null;
}

export async function claimPasswordLink(sql: Sql, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { count } = await sql`
    update password_link set used_at = ${now} where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}`;
  return count === 1;
}

export async function sweepPasswordLinks(sql: Sql, now: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from password_link where token_hash in (
      select token_hash from password_link where expires_at <= ${now} limit ${most})`;
  return count;
}
