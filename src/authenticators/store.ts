import { type Authenticator, properties } from '#authenticators/authenticator.ts';
import type { Fragment, Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import { failuresUntilDisabled } from '#throttle/limits.ts';

/** Everything linked to the account, also what is disabled. */
export async function authenticatorsOf(sql: Sql, accountId: AccountId): Promise<Authenticator[]> {
  return sql<Authenticator[]>`
    select id, account_id, kind, created_at, last_used_at, disabled_at, sealed, masked, last_step::float8 as last_step
    from authenticator where account_id = ${accountId}`;
}

export async function authenticatorOf<Kind extends AuthenticatorKind>(
  sql: Sql,
  accountId: AccountId,
  kind: Kind,
): Promise<Extract<Authenticator, { kind: Kind }> | null> {
  const [row] = await sql<Extract<Authenticator, { kind: Kind }>[]>`
    select id, account_id, kind, created_at, last_used_at, disabled_at, sealed, masked, last_step::float8 as last_step
    from authenticator where account_id = ${accountId} and kind = ${kind}`;
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
 * Links it in place of the one of the same kind, if there was one.
 *
 * @returns the id of the one that was replaced
 */
export async function putAuthenticator(sql: Sql, linked: NewAuthenticator): Promise<AuthenticatorId | null> {
  const [replaced] = await sql<{ id: AuthenticatorId }[]>`
    delete from authenticator where account_id = ${linked.accountId} and kind = ${linked.kind} returning id`;
  await insertAuthenticator(sql, linked, sql``);
  return replaced?.id ?? null;
}

/**
 * Holds what the account is protected by until the end of the transaction; answers whether there is any. What only
 * stands in for it may be linked while it is held: it cannot be unlinked meanwhile.
 */
export async function holdMain(sql: Sql, accountId: AccountId): Promise<boolean> {
  const main = Object.entries(properties).flatMap(([kind, { main }]) => (main ? [kind] : []));
  const rows = await sql`
    select from authenticator where account_id = ${accountId} and kind = any(${main}) for update`;
  return rows.length > 0;
}

/** Links it where none of its kind is linked; answers whether it did. */
export async function linkFirst(sql: Sql, linked: NewAuthenticator): Promise<boolean> {
  const { count } = await insertAuthenticator(sql, linked, sql`on conflict (account_id, kind) do nothing`);
  return count === 1;
}

function insertAuthenticator(sql: Sql, linked: NewAuthenticator, onConflict: Fragment) {
  return sql`
    insert into authenticator (id, account_id, kind, created_at, sealed, masked, last_step, code_hash)
    values (${linked.id}, ${linked.accountId}, ${linked.kind}, ${linked.createdAt}, ${linked.sealed ?? null},
      ${linked.masked ?? null}, ${linked.lastStep ?? null}, ${linked.codeHash ?? null})
    ${onConflict}`;
}

export async function removeAuthenticator(
  sql: Sql,
  accountId: AccountId,
  kind: AuthenticatorKind,
): Promise<AuthenticatorId | null> {
  const [removed] = await sql<{ id: AuthenticatorId }[]>`
    delete from authenticator where account_id = ${accountId} and kind = ${kind} returning id`;
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
      disabled_at = case when consecutive_failures + 1 >= ${failuresUntilDisabled} then ${now} else disabled_at end
    where id = ${id} and disabled_at is null
    returning consecutive_failures as failures, disabled_at is not null as disabled`;
  return row ?? null;
}
