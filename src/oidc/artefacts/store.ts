import { createHash } from 'node:crypto';
import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';

/** One thing of the engine's, under the name of its model and the hash of its value. */
export interface Key {
  readonly model: string;
  readonly id: Buffer;
}

export interface Artefact extends Key {
  readonly payload: object;
  readonly grantId: string | null;
  readonly sessionId: string | null;
  readonly expiresAt: Date;
}

export interface Found {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly consumedAt: Date | null;
}

export function hashOf(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

/** What is written again and again: sessions, interactions. */
export async function putArtefact(sql: Sql, artefact: Artefact): Promise<void> {
  const { model, id, payload, grantId, sessionId, expiresAt } = artefact;
  await sql`
    insert into oidc_artefact (model, id, payload, grant_id, session_id, expires_at)
    values (${model}, ${id}, ${sql.json(payload)}, ${grantId}, ${sessionId}, ${expiresAt})
    on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
      session_id = excluded.session_id, expires_at = excluded.expires_at`;
}

/**
 * Codes and tokens. The row of the opened application is locked against its end: what is issued while a session
 * ends is either seen by that end and goes with it, or is not issued at all.
 */
export async function putIssued(sql: Sql, artefact: Artefact): Promise<boolean> {
  const { model, id, payload, grantId, expiresAt } = artefact;
  const { count } = await sql`
    with opened as (select grant_id from session_application where grant_id = ${grantId} for key share)
    insert into oidc_artefact (model, id, payload, grant_id, expires_at)
    select ${model}, ${id}, ${sql.json(payload)}, grant_id, ${expiresAt} from opened`;
  return count === 1;
}

/** What may be said once. Of two at the same moment one is first; an expired one may be said again. */
export async function putUnique(
  sql: Sql,
  { model, id, payload, expiresAt }: Artefact,
  now: Date,
): Promise<boolean> {
  const { count } = await sql`
    insert into oidc_artefact (model, id, payload, expires_at)
    values (${model}, ${id}, ${sql.json(payload)}, ${expiresAt})
    on conflict (model, id) do update set payload = excluded.payload, expires_at = excluded.expires_at
      where oidc_artefact.expires_at <= ${now}`;
  return count === 1;
}

export async function findArtefact(sql: Sql, { model, id }: Key, now: Date): Promise<Found | null> {
  const [row] = await sql<Found[]>`
    select payload, consumed_at from oidc_artefact where model = ${model} and id = ${id} and expires_at > ${now}`;
  return row ?? null;
}

/** The single use: one statement, and it says whether it was the one. */
export async function consumeArtefact(sql: Sql, { model, id }: Key, now: Date): Promise<boolean> {
  const { count } = await sql`
    update oidc_artefact set consumed_at = ${now} where model = ${model} and id = ${id} and consumed_at is null`;
  return count === 1;
}

export async function isUnconsumed(sql: Sql, { model, id }: Key): Promise<boolean> {
  const rows =
    await sql`select from oidc_artefact where model = ${model} and id = ${id} and consumed_at is null`;
  return rows.length === 1;
}

/** Whose it was, as far as it is still known. */
export async function ownerOf(
  sql: Sql,
  { model, id }: Key,
): Promise<{ grantId: string | null; clientId: string | null; accountId: string | null } | null> {
  const [row] = await sql<{ grantId: string | null; clientId: string | null; accountId: string | null }[]>`
    select grant_id, payload->>'clientId' as client_id, payload->>'accountId' as account_id
    from oidc_artefact where model = ${model} and id = ${id}`;
  return row ?? null;
}

export async function removeArtefact(sql: Sql, { model, id }: Key): Promise<void> {
  await sql`delete from oidc_artefact where model = ${model} and id = ${id}`;
}

export async function removeOfGrant(sql: Sql, model: string, grantId: string): Promise<void> {
  await sql`delete from oidc_artefact where grant_id = ${grantId} and model = ${model}`;
}

/** A grant is the opening that has its id; see grants.ts. */
export async function findGrant(
  sql: Sql,
  id: string,
): Promise<{ accountId: AccountId; clientId: string; openedAt: Date } | null> {
  const [row] = await sql<{ accountId: AccountId; clientId: string; openedAt: Date }[]>`
    select account_id, client_id, opened_at from session_application
    where grant_id = ${id} and grant_revoked_at is null`;
  return row ?? null;
}

/** In a transaction; the opening first, which is the order in which sessions end. The next one gets another id. */
export async function revokeGrant(sql: Sql, grantId: string, now: Date): Promise<void> {
  await sql`update session_application set grant_revoked_at = ${now} where grant_id = ${grantId}`;
  await removeOfGrants(sql, [grantId]);
}

/** Everything that hangs on the grants, codes and tokens of every kind. */
export async function removeOfGrants(sql: Sql, grantIds: readonly string[]): Promise<void> {
  await sql`delete from oidc_artefact where grant_id = any(${grantIds})`;
}

/** What the engine noted down about these sessions of ours. */
export async function removeOfSessions(sql: Sql, sessionIds: readonly string[]): Promise<void> {
  await sql`delete from oidc_artefact where session_id = any(${sessionIds}::uuid[])`;
}

/** Expired rows, which nothing finds any more. Answers how many went. */
export async function sweepArtefacts(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from oidc_artefact where (model, id) in
      (select model, id from oidc_artefact where expires_at <= ${before} limit ${most})`;
  return count;
}
