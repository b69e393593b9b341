import { type Authenticator, mainKinds, type SwitchedOff } from '#authenticators/authenticator.ts';
import { removeAndKeep } from '#authenticators/totp/ended-app-store.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import { failuresUntilDisabled } from '#throttle/limits.ts';

/** Everything linked to the account, also what is disabled. */
export async function authenticatorsOf(sql: Sql, accountId: AccountId): Promise<Authenticator[]> {
  return sql<Authenticator[]>`
    select x.id, x.account_id, kind, x.created_at, last_used_at, disabled_at, disabled_because, sealed, masked,
      last_step::float8 as last_step, told_steps::float8[] as told_steps, p.name, p.last_seen_at
    from authenticator x left join phone p on p.authenticator_id = x.id where x.account_id = ${accountId}`;
}

/** The one of this kind; of several phones the one that was used last, or linked since, unless one is named. */
export async function authenticatorOf<Kind extends AuthenticatorKind>(
  sql: Sql,
  accountId: AccountId,
  kind: Kind,
  id: AuthenticatorId | null = null,
): Promise<Extract<Authenticator, { kind: Kind }> | null> {
  const [row] = await sql<Extract<Authenticator, { kind: Kind }>[]>`
    select x.id, x.account_id, kind, x.created_at, last_used_at, disabled_at, disabled_because, sealed, masked,
      last_step::float8 as last_step, told_steps::float8[] as told_steps, p.name, p.last_seen_at
    from authenticator x left join phone p on p.authenticator_id = x.id
    where x.account_id = ${accountId} and kind = ${kind} and (${id}::uuid is null or x.id = ${id}::uuid)
    order by (disabled_at is null) desc, coalesce(last_used_at, x.created_at) desc, x.id limit 1`;
  return row ?? null;
}

export interface NewAuthenticator {
  readonly id: AuthenticatorId;
  readonly accountId: AccountId;
  readonly kind: AuthenticatorKind;
  readonly createdAt: Date;
  readonly sealed?: Buffer;
  readonly masked?: string;
  readonly lastStep?: number;
  readonly codeHash?: Buffer;
}

/**
 * Links it in place of the one of the same kind, if there was one; a phone is linked beside the others.
 *
 * @returns the id of the one that was replaced
 */
export async function putAuthenticator(sql: Sql, linked: NewAuthenticator): Promise<AuthenticatorId | null> {
  if (linked.kind === 'push') {
    await insertAuthenticator(sql, linked);
    return null;
  }
  const [replaced] = await removeAndKeep(
    sql,
    sql`delete from authenticator where account_id = ${linked.accountId} and kind = ${linked.kind}`,
    linked.createdAt,
  );
  await insertAuthenticator(sql, linked);
  return replaced?.id ?? null;
}

/**
 * Holds what the account is protected by until the end of the transaction; answers whether there is any. What only
 * stands in for it may be linked while it is held: it cannot be unlinked meanwhile.
 */
export async function holdMain(sql: Sql, accountId: AccountId): Promise<boolean> {
  const rows = await sql`
    select from authenticator where account_id = ${accountId} and kind = any(${mainKinds}) for update`;
  return rows.length > 0;
}

/** Until the end of the transaction: who unlinks it waits, or was first. */
export async function holdAuthenticator(sql: Sql, id: AuthenticatorId): Promise<void> {
  await sql`select from authenticator where id = ${id} for update`;
}

/** Whoever links the first thing of an account, one after the other; answers whether nothing is linked yet. */
export async function holdUnlinked(sql: Sql, accountId: AccountId): Promise<boolean> {
  await sql`select from account where id = ${accountId} for update`;
  const rows = await sql`select from authenticator where account_id = ${accountId} limit 1`;
  return rows.length === 0;
}

export interface Removed {
  readonly id: AuthenticatorId;
  readonly kind: AuthenticatorKind;
}

/** Everything that the account is protected by, for what takes its place in the same transaction. */
export async function removeMain(sql: Sql, accountId: AccountId, now: Date): Promise<Removed[]> {
  const rows = await removeAndKeep(
    sql,
    sql`delete from authenticator where account_id = ${accountId} and kind = any(${mainKinds})`,
    now,
  );
  return [...rows];
}

/** The same of what works no more. */
export async function removeDisabledMain(sql: Sql, accountId: AccountId, now: Date): Promise<Removed[]> {
  const rows = await removeAndKeep(
    sql,
    sql`delete from authenticator
      where account_id = ${accountId} and kind = any(${mainKinds}) and disabled_at is not null`,
    now,
  );
  return [...rows];
}

/** The same of what stood on a lost phone. */
export async function removeLostMain(sql: Sql, accountId: AccountId, now: Date): Promise<Removed[]> {
  const rows = await removeAndKeep(
    sql,
    sql`delete from authenticator
      where account_id = ${accountId} and kind = any(${mainKinds}) and disabled_because = 'lost'`,
    now,
  );
  return [...rows];
}

function insertAuthenticator(sql: Sql, linked: NewAuthenticator) {
  return sql`
    insert into authenticator (id, account_id, kind, created_at, sealed, masked, last_step, code_hash)
    values (${linked.id}, ${linked.accountId}, ${linked.kind}, ${linked.createdAt}, ${linked.sealed ?? null},
      ${linked.masked ?? null}, ${linked.lastStep ?? null}, ${linked.codeHash ?? null})`;
}

export async function removeAuthenticator(
  sql: Sql,
  accountId: AccountId,
  kind: AuthenticatorKind,
  now: Date,
): Promise<AuthenticatorId | null> {
  const [removed] = await removeAndKeep(
    sql,
    sql`delete from authenticator where account_id = ${accountId} and kind = ${kind}`,
    now,
  );
  return removed?.id ?? null;
}

/** Counts a failure, and disables at the last one allowed. */
export async function countFailure(
  sql: Sql,
  id: AuthenticatorId,
  now: Date,
): Promise<{ readonly failures: number; readonly disabled: boolean } | null> {
  const [row] = await sql<{ failures: number; disabled: boolean }[]>`
    update authenticator set consecutive_failures = consecutive_failures + 1,
      disabled_at = case when consecutive_failures + 1 >= ${failuresUntilDisabled} then ${now}::timestamptz end,
      disabled_because = case when consecutive_failures + 1 >= ${failuresUntilDisabled} then 'wrong-codes' end
    where id = ${id} and disabled_at is null
    returning consecutive_failures as failures, disabled_at is not null as disabled`;
  return row ?? null;
}

export interface Parting {
  readonly id: AuthenticatorId;
  readonly accountId: AccountId;
  /** What is said of it if it is the last one, and stays. */
  readonly because: SwitchedOff;
  readonly now: Date;
}

/** Held together, so that two phones that go at once do not each count on the other to stay. */
export async function disableOrRemove(
  sql: Sql,
  { id, accountId, because, now }: Parting,
): Promise<'removed' | 'disabled' | null> {
  const held = await sql<{ id: AuthenticatorId; isInUse: boolean }[]>`
    select id, disabled_at is null as is_in_use from authenticator
    where account_id = ${accountId} and kind = any(${mainKinds}) order by id for update`;
  if (!held.some((one) => one.id === id && one.isInUse)) return null;
  if (held.some((one) => one.id !== id && one.isInUse)) {
    await removeAndKeep(sql, sql`delete from authenticator where id = ${id}`, now);
    return 'removed';
  }
  await sql`update authenticator set disabled_at = ${now}, disabled_because = ${because} where id = ${id}`;
  return 'disabled';
}
