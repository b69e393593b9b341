import type { rowOf } from '#audit/audit.ts';
import type { Sql } from '#db/database.ts';
import type { SessionId } from '#kernel/ids.ts';

/** That an application is opened in a session. */
export interface Opened {
  /** What the application knows the session by. */
  readonly sid: string;
  /** Everything that is issued for it hangs on this one; see artefacts/grants.ts. */
  readonly grantId: string;
  readonly openedAt: Date;
}

export interface Opening {
  readonly sessionId: SessionId;
  readonly clientId: string;
  /** For the first time only; afterwards the application keeps the one it knows. */
  readonly sid: string;
  /** For the first time, and after a revocation. Never the one that was revoked: what hung on that must stay dead. */
  readonly grantId: string;
  readonly now: Date;
}

/**
 * `null` when the session has ended meanwhile. Its row is locked against that end: either the end comes first, and
 * nothing is opened, or it waits, and finds what has to end with it. What is put on record happens with it.
 */
export async function open(
  sql: Sql,
  { sessionId, clientId, sid, grantId, now }: Opening,
  audit: AuditRow,
): Promise<Opened | null> {
  const [row] = await sql<Opened[]>`
    with alive as (select account_id from session where id = ${sessionId} and expires_at > ${now} for key share),
    opened as (
      insert into session_application as known
        (session_id, client_id, account_id, sid, grant_id, opened_at, last_opened_at)
      select ${sessionId}, ${clientId}, account_id, ${sid}, ${grantId}, ${now}, ${now} from alive
      on conflict (session_id, client_id) do update
        set last_opened_at = excluded.last_opened_at, grant_revoked_at = null,
          grant_id = case when known.grant_revoked_at is null then coalesce(known.grant_id, excluded.grant_id)
            else excluded.grant_id end
      returning sid, grant_id, opened_at
    ),
    audited as (
      insert into audit_event (at, event, outcome, actor, account_id, session_id, client_id, address, user_agent)
      select ${audit.at}::timestamptz, ${audit.event}::text, ${audit.outcome}::text, ${audit.actor}::text,
        ${audit.account_id}::uuid, ${audit.session_id}::uuid, ${audit.client_id}::text, ${audit.address}::text,
        ${audit.user_agent}::text
      from opened
    )
    select sid, grant_id, opened_at from opened`;
  return row ?? null;
}

type AuditRow = ReturnType<typeof rowOf>;

/** Openings whose session is gone and of which nothing is left that could be used. */
export async function sweepOpenings(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from session_application where (session_id, client_id) in (
      select o.session_id, o.client_id from session_application o
      where o.last_opened_at <= ${before}
        and not exists (select from session s where s.id = o.session_id)
        and not exists (select from oidc_artefact a where a.grant_id = o.grant_id)
      limit ${most})`;
  return count;
}
