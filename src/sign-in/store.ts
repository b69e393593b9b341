import { type AuditEvent, type Origin, rowOf } from '#audit/audit.ts';
import type { Fragment, Sql } from '#db/database.ts';
import type { SessionId } from '#kernel/ids.ts';
import type { Rise } from '#sessions/sessions.ts';
import type { Proof } from '#spec/proof.ts';

/**
 * Before a recovery code is used: holds what its use will end, in the order in which other statements take those
 * rows, so that nobody waits for each other in a circle.
 *
 * @returns whether the session is still what it was. In one that another request has raised, or ended, the code
 * would be used up for nothing, and there is only one.
 */
export async function holdForRecovery(sql: Sql, { id, from, accountId }: Rise): Promise<boolean> {
  await sql`select from authenticator where account_id = ${accountId} order by id for update`;
  await sql`select from account where id = ${accountId} for no key update`;
  const held = await sql<{ id: SessionId; isSame: boolean }[]>`
    select id, secret_hash = ${from} as is_same from session where account_id = ${accountId} order by id for update`;
  return held.some((session) => session.id === id && session.isSame);
}

export interface Raising {
  /** Has a row when the attempt may be made; `null` when that was found out before. */
  readonly admission: Fragment | null;
  /** The single use; see authenticators/claim.ts. */
  readonly claim: Fragment;
  /** A rise of a session that is there. */
  readonly rise: Rise;
  readonly audit: AuditEvent;
  readonly origin: Origin;
}

export type Raised = 'raised' | 'superseded' | 'not-claimed' | 'not-admitted';

/**
 * The whole of a confirmation in one statement: the admission and the claim decide, and what follows from it happens with it or
 * not at all. One statement is also one round trip and one commit, which is what a confirmation costs.
 */
export async function claimAndRaise(
  sql: Sql,
  { admission, claim, rise, audit, origin }: Raising,
): Promise<Raised> {
  const { id, from, to, now, openedAt, accountId, browserHash, proof } = rise;
  const admitted = admission === null ? sql`true` : sql`exists (select from admitted)`;
  const [result] = await sql<{ admitted: boolean; claimed: boolean; risen: boolean }[]>`
    with ${admission === null ? sql`` : sql`admitted as (${admission}),`} ${claim},
    risen as (
      update session set secret_hash = ${to}, raised_at = ${now}, last_seen_at = ${now}, opened_at = ${openedAt}
      where id = ${id} and secret_hash = ${from} and exists (select from claimed)
      returning id
    ),
    ${provenPart(sql, proof)},
    seen as (
      update known_browser set last_seen_at = ${now}
      where account_id = ${accountId} and browser_hash = ${browserHash} and exists (select from risen)
    ),
    ${auditedPart(sql, rowOf(audit, origin), sql`claimed`)}
    select ${admitted} as admitted, exists (select from claimed) as claimed, exists (select from risen) as risen`;
  if (result === undefined || !result.admitted) return 'not-admitted';
  if (!result.claimed) return 'not-claimed';
  return result.risen ? 'raised' : 'superseded';
}

export interface Beginning extends Pick<Raising, 'rise' | 'audit' | 'origin'> {
  /** Has a row while the password is still the one that was right; see accounts/store.ts. */
  readonly held: Fragment;
  /** What the attempt had cost. */
  readonly restored: Fragment;
}

/**
 * The whole of a password in a browser where nobody is signed in, in one statement as well.
 *
 * @returns whether the session has begun; if not, the password is another one meanwhile
 */
export async function holdAndBegin(
  sql: Sql,
  { held, restored, rise, audit, origin }: Beginning,
): Promise<boolean> {
  const { id, to, browserHash, now, openedAt, expiresAt, address, userAgent, proof } = rise;
  const [result] = await sql<{ risen: boolean }[]>`
    with held as (${held}),
    risen as (
      insert into session (id, secret_hash, account_id, browser_hash, created_at, last_seen_at, opened_at, expires_at,
        address, user_agent)
      select ${id}::uuid, ${to}, id, ${browserHash}, ${now}, ${now}, ${openedAt}::timestamptz, ${expiresAt},
        ${address}, ${userAgent}
      from held
      returning id
    ),
    ${provenPart(sql, proof)},
    ${auditedPart(sql, rowOf(audit, origin), sql`risen`)},
    restored as (${restored})
    select exists (select from risen) as risen`;
  return result?.risen === true;
}

/** Uses something up that raises nothing; see authenticators/claim.ts. */
export async function claimAlone(sql: Sql, claim: Fragment): Promise<boolean> {
  const rows = await sql`with ${claim} select from claimed`;
  return rows.length === 1;
}

function provenPart(sql: Sql, { kind, authenticatorId, provenAt }: Proof): Fragment {
  return sql`
    proven as (
      insert into session_proof (session_id, kind, authenticator_id, proven_at)
      select id, ${kind}, ${authenticatorId}::uuid, ${provenAt} from risen
      on conflict (session_id, kind) do update
        set authenticator_id = excluded.authenticator_id, proven_at = excluded.proven_at
    )`;
}

/** @param from the part that must have a row for this to have happened */
function auditedPart(sql: Sql, row: ReturnType<typeof rowOf>, from: Fragment): Fragment {
  return sql`
    audited as (
      insert into audit_event (at, event, outcome, actor, account_id, session_id, authenticator_id, authenticator_kind,
        client_id, address, user_agent, request_id)
      select ${row.at}, ${row.event}::text, ${row.outcome}::text, ${row.actor}::text, ${row.account_id}::uuid,
        ${row.session_id}::uuid, ${row.authenticator_id}::uuid, ${row.authenticator_kind}::text, ${row.client_id}::text,
        ${row.address}::text, ${row.user_agent}::text, ${row.request_id}::text
      from ${from}
    )`;
}
