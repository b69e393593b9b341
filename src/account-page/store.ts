import type { AuditEvent } from '#audit/audit.ts';
import { mainKinds } from '#authenticators/authenticator.ts';
import { removeAndKeep } from '#authenticators/totp/ended-app-store.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId, SessionId } from '#kernel/ids.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** A row of the audit, as far as its owner reads it. */
export interface Happening {
  readonly id: number;
  readonly at: Date;
  readonly event: AuditEvent['event'];
  readonly outcome: AuditEvent['outcome'];
  readonly reason: string | null;
  readonly actor: AuditEvent['actor'];
  readonly authenticatorKind: AuthenticatorKind | null;
  readonly clientId: string | null;
  readonly address: string | null;
}

/** Newest first. By id and not by page number: what happens meanwhile moves nothing. */
export async function happeningsOf(
  sql: Sql,
  accountId: AccountId,
  { since, before, most }: { readonly since: Date; readonly before: number | null; readonly most: number },
): Promise<Happening[]> {
  return sql<Happening[]>`
    select id, at, event, outcome, reason, actor, authenticator_kind, client_id, address from audit_event
    where account_id = ${accountId} and at >= ${since} and (${before}::bigint is null or id < ${before}::bigint)
    order by id desc limit ${most}`;
}

/** Whether a session that is not there any more was this account's: it says so in the audit, where all begin. */
export async function wasSessionOf(sql: Sql, accountId: AccountId, id: SessionId): Promise<boolean> {
  const rows = await sql`
    select from audit_event where account_id = ${accountId} and session_id = ${id} limit 1`;
  return rows.length === 1;
}

export async function passwordSetAt(sql: Sql, accountId: AccountId): Promise<Date | null> {
  const [row] = await sql<{ passwordChangedAt: Date | null }[]>`
    select password_changed_at from account where id = ${accountId}`;
  return row?.passwordChangedAt ?? null;
}

/**
 * Unlinks one main way, and with the last of them what stands in for it, which is never left as the only way. Of two
 * that race, one gets the rows. The main ways are held first, so that what was linked beside them until this moment is
 * seen by the statement that deletes, and what would be linked beside them from now on finds them gone.
 */
export async function unlinkMain(
  sql: Sql,
  accountId: AccountId,
  id: AuthenticatorId,
  now: Date,
): Promise<readonly { readonly id: AuthenticatorId; readonly kind: AuthenticatorKind }[]> {
  const main = await sql<{ id: AuthenticatorId }[]>`
    select id from authenticator where account_id = ${accountId} and kind = any(${mainKinds}) order by id for update`;
  if (!main.some((one) => one.id === id)) return [];
  const isLast = main.length === 1;
  return removeAndKeep(
    sql,
    sql`delete from authenticator where account_id = ${accountId} and (id = ${id} or ${isLast})`,
    now,
  );
}
