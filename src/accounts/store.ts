import { type Account, type Email, emailKey } from '#accounts/account.ts';
import type { Query, Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';

export async function accountByEmail(sql: Sql, email: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select id, email, name, language, told_lack, phone_lost_at, password_hash, enrolment_asked_at, disabled_at, created_at,
      exists (select from authenticator x where x.account_id = account.id) as enrolled
    from account where email_key = ${emailKey(email)}`;
  return row ?? null;
}

export async function accountById(sql: Sql, id: AccountId): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select id, email, name, language, told_lack, phone_lost_at, password_hash, enrolment_asked_at, disabled_at, created_at,
      exists (select from authenticator x where x.account_id = account.id) as enrolled
    from account where id = ${id}`;
  return row ?? null;
}

/** @returns false when there is an account with this address already */
export async function insertAccount(
  sql: Sql,
  account: { id: AccountId; email: Email; name: string; passwordHash: string | null; now: Date },
): Promise<boolean> {
  const { id, email, name, passwordHash, now } = account;
  const { count } = await sql`
    insert into account (id, email, email_key, name, password_hash, password_changed_at, created_at)
    values (${id}, ${email}, ${emailKey(email)}, ${name}, ${passwordHash}, ${passwordHash === null ? null : now}, ${now})
    on conflict (email_key) do nothing`;
  return count === 1;
}

/** What the account is spoken and written to in, from now on. */
export async function setLanguage(sql: Sql, id: AccountId, language: string): Promise<void> {
  await sql`update account set language = ${language} where id = ${id} and language is distinct from ${language}`;
}

/** A sign-in that became complete was held in the language that its person reads. */
export async function keepLanguage(
  sql: Sql,
  { id, language }: Pick<Account, 'id' | 'language'>,
  spoken: string,
): Promise<void> {
  if (language !== spoken) await setLanguage(sql, id, spoken);
}

/** So that the same is not said again at the next sign-in; `null` once nothing is missing. */
export async function setToldLack(sql: Sql, id: AccountId, lack: string | null): Promise<void> {
  await sql`update account set told_lack = ${lack} where id = ${id}`;
}

/** `null` once that phone is parted from, or found. */
export async function setPhoneLost(sql: Sql, id: AccountId, at: Date | null): Promise<void> {
  await sql`update account set phone_lost_at = ${at} where id = ${id} and phone_lost_at is distinct from ${at}`;
}

export async function languageOfAccount(sql: Sql, id: AccountId): Promise<string | null> {
  const [row] = await sql<{ language: string | null }[]>`select language from account where id = ${id}`;
  return row?.language ?? null;
}

/** Phones are asked again as well: whoever wore their owner down with requests knew the old password. */
export async function setPassword(sql: Sql, id: AccountId, passwordHash: string, now: Date): Promise<void> {
  await sql`
    update account set password_hash = ${passwordHash}, password_changed_at = ${now}, push_paused_until = null
    where id = ${id}`;
}

/**
 * Holds the account while its password is still this one: a change waits until the transaction is over, and then
 * ends what it made; after a change there is nothing to hold. By itself when it is awaited, or as a part of the
 * statement that stands on it.
 */
export function holdPassword(
  sql: Sql,
  id: AccountId,
  passwordHash: string | null,
): Query<{ id: AccountId }[]> {
  return sql`
    select id from account where id = ${id} and password_hash = ${passwordHash} and disabled_at is null for share`;
}

/** A stronger hash of the same password; nothing when it was changed meanwhile. */
export async function renewHash(sql: Sql, id: AccountId, from: string, to: string): Promise<void> {
  await sql`update account set password_hash = ${to} where id = ${id} and password_hash = ${from}`;
}

export async function disableAccount(sql: Sql, id: AccountId, now: Date): Promise<boolean> {
  const { count } =
    await sql`update account set disabled_at = ${now} where id = ${id} and disabled_at is null`;
  return count === 1;
}

export async function enableAccount(sql: Sql, id: AccountId): Promise<boolean> {
  const { count } =
    await sql`update account set disabled_at = null where id = ${id} and disabled_at is not null`;
  return count === 1;
}

/** The days of grace count from the first time, whatever happens later. */
export async function markAsked(sql: Sql, id: AccountId, now: Date): Promise<void> {
  await sql`update account set enrolment_asked_at = ${now} where id = ${id} and enrolment_asked_at is null`;
}
