import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId, SessionId } from '#kernel/ids.ts';
import type { Proof, ProofKind } from '#spec/proof.ts';

export interface SessionRow {
  readonly id: SessionId;
  readonly accountId: AccountId;
  readonly email: string;
  readonly name: string;
  readonly language: string | null;
  readonly toldLack: string | null;
  readonly phoneLostAt: Date | null;
  readonly enrolled: boolean;
  readonly enrolmentAskedAt: Date | null;
  readonly browserHash: Buffer;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly openedAt: Date | null;
  readonly postponedAt: Date | null;
  readonly inKnownBrowser: boolean;
  readonly proofs: readonly { kind: ProofKind; authenticatorId: AuthenticatorId | null; provenAt: string }[];
}

/** Found by the id; the session of whoever knows its secret by the hash. */
export interface Key {
  readonly id: SessionId;
  readonly secretHash: Buffer;
}

/** A session that is alive, with what the next step depends on: one statement. */
export async function findSession(
  sql: Sql,
  { id, secretHash }: Key,
  { now, seenAfter, progressAfter }: { now: Date; seenAfter: Date; progressAfter: Date },
): Promise<SessionRow | null> {
  const [row] = await sql<SessionRow[]>`
    select s.id, s.account_id, a.email, a.name, a.language, a.told_lack, a.phone_lost_at, a.enrolment_asked_at, s.browser_hash,
      s.created_at, s.last_seen_at, s.opened_at, s.postponed_at,
      exists (select from authenticator x where x.account_id = a.id) as enrolled,
      exists (select from known_browser b where b.account_id = a.id and b.browser_hash = s.browser_hash) as in_known_browser,
      coalesce((select json_agg(json_build_object(
        'kind', p.kind, 'authenticatorId', p.authenticator_id, 'provenAt', p.proven_at))
        from session_proof p where p.session_id = s.id), '[]') as proofs
    from session s join account a on a.id = s.account_id
    where s.id = ${id} and s.secret_hash = ${secretHash} and s.expires_at > ${now} and a.disabled_at is null
      and s.last_seen_at > case when s.opened_at is null then ${progressAfter}::timestamptz else ${seenAfter}::timestamptz end`;
  return row ?? null;
}

/** Whether a session has this secret, and has had it only since then. */
export async function wasRaised(sql: Sql, { id, secretHash }: Key, raisedAfter: Date): Promise<boolean> {
  const rows = await sql`
    select from session where id = ${id} and secret_hash = ${secretHash} and raised_at > ${raisedAfter}`;
  return rows.length === 1;
}

export async function touchSession(sql: Sql, id: SessionId, now: Date): Promise<void> {
  await sql`update session set last_seen_at = ${now} where id = ${id} and last_seen_at < ${now}`;
}

export interface NewSession {
  readonly id: SessionId;
  /** SHA-256 of the secret it begins with. */
  readonly to: Buffer;
  readonly accountId: AccountId;
  readonly browserHash: Buffer;
  readonly now: Date;
  readonly openedAt: Date | null;
  readonly expiresAt: Date;
  readonly address: string;
  readonly userAgent: string;
}

export async function insertSession(sql: Sql, session: NewSession): Promise<void> {
  const { id, to, accountId, browserHash, now, openedAt, expiresAt, address, userAgent } = session;
  await sql`
    insert into session (id, secret_hash, account_id, browser_hash, created_at, last_seen_at, opened_at, expires_at,
      address, user_agent)
    values (${id}, ${to}, ${accountId}, ${browserHash}, ${now}, ${now}, ${openedAt}, ${expiresAt},
      ${address}, ${userAgent})`;
}

/** Gives the session a new secret, while it still has the old one: of two racing rises exactly one happens. */
export async function changeSecret(
  sql: Sql,
  change: { id: SessionId; from: Buffer; to: Buffer; now: Date; openedAt: Date | null },
): Promise<boolean> {
  const { count } = await sql`
    update session set secret_hash = ${change.to}, raised_at = ${change.now}, last_seen_at = ${change.now},
      opened_at = ${change.openedAt}
    where id = ${change.id} and secret_hash = ${change.from}`;
  return count === 1;
}

export async function putProof(sql: Sql, id: SessionId, proof: Proof): Promise<void> {
  await sql`
    insert into session_proof (session_id, kind, authenticator_id, proven_at)
    values (${id}, ${proof.kind}, ${proof.authenticatorId}, ${proof.provenAt})
    on conflict (session_id, kind) do update
      set authenticator_id = excluded.authenticator_id, proven_at = excluded.proven_at`;
}

/** The proof by this authenticator, or whatever gave it when none is named. */
export async function removeProof(
  sql: Sql,
  id: SessionId,
  kind: ProofKind,
  by: AuthenticatorId | null = null,
): Promise<void> {
  await sql`
    delete from session_proof
    where session_id = ${id} and kind = ${kind} and (${by}::uuid is null or authenticator_id = ${by}::uuid)`;
}

/** The sign-in is complete with that, if it was not before; answers whether it became so now. */
export async function markPostponed(sql: Sql, id: SessionId, now: Date): Promise<boolean> {
  const [row] = await sql<{ opens: boolean }[]>`
    update session set postponed_at = ${now}, opened_at = coalesce(opened_at, ${now}) where id = ${id}
    returning opened_at = ${now} as opens`;
  return row?.opens === true;
}

/** Remembers the browser; answers whether it was new to an account that had others already. */
export async function knowBrowser(
  sql: Sql,
  accountId: AccountId,
  browserHash: Buffer,
  now: Date,
): Promise<'first' | 'new' | 'known'> {
  const [row] = await sql<{ inserted: boolean; others: boolean }[]>`
    with others as (
      select exists (select from known_browser where account_id = ${accountId} and browser_hash <> ${browserHash}) as found
    )
    insert into known_browser (account_id, browser_hash, first_seen_at, last_seen_at)
    values (${accountId}, ${browserHash}, ${now}, ${now})
    on conflict (account_id, browser_hash) do update set last_seen_at = ${now}
    returning first_seen_at = ${now} as inserted, (select found from others) as others`;
  if (row === undefined || !row.inserted) return 'known';
  return row.others ? 'new' : 'first';
}

export async function isKnownBrowser(sql: Sql, accountId: AccountId, browserHash: Buffer): Promise<boolean> {
  const rows = await sql`
    select from known_browser where account_id = ${accountId} and browser_hash = ${browserHash}`;
  return rows.length === 1;
}

export async function forgetBrowsers(sql: Sql, accountId: AccountId): Promise<void> {
  await sql`delete from known_browser where account_id = ${accountId}`;
  // One tap on the phone is enough only where the number was typed before; that is forgotten with the browser.
  await sql`delete from earned_browser where phone_id in (select id from phone where account_id = ${accountId})`;
}

export interface OpenSession {
  readonly id: SessionId;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string;
  readonly userAgent: string;
}

/** The whole sessions of an account, newest first, for "Where you're signed in". */
export async function openSessions(
  sql: Sql,
  accountId: AccountId,
  now: Date,
  seenAfter: Date,
): Promise<OpenSession[]> {
  return sql<OpenSession[]>`
    select id, created_at, last_seen_at, address, user_agent from session
    where account_id = ${accountId} and opened_at is not null and expires_at > ${now} and last_seen_at > ${seenAfter}
    order by last_seen_at desc limit 100`;
}

/** Ends one session of this account; another account's id ends nothing. */
export async function deleteSession(sql: Sql, accountId: AccountId, id: SessionId): Promise<boolean> {
  const { count } = await sql`delete from session where id = ${id} and account_id = ${accountId}`;
  return count === 1;
}

/** Ends every session of the account, but one when it is named. Answers which. */
export async function deleteSessions(
  sql: Sql,
  accountId: AccountId,
  but: SessionId | null,
): Promise<SessionId[]> {
  const rows = await sql<{ id: SessionId }[]>`
    delete from session where account_id = ${accountId} and (${but}::uuid is null or id <> ${but}::uuid) returning id`;
  return rows.map(({ id }) => id);
}

/** Ends the sessions that stand on an authenticator which is no longer linked. */
export async function deleteSessionsOn(
  sql: Sql,
  authenticatorId: AuthenticatorId,
  accountId: AccountId,
  but: SessionId | null,
): Promise<SessionId[]> {
  const rows = await sql<{ id: SessionId }[]>`
    delete from session s where s.account_id = ${accountId} and (${but}::uuid is null or s.id <> ${but}::uuid)
      and exists (select from session_proof p where p.session_id = s.id and p.authenticator_id = ${authenticatorId})
    returning s.id`;
  return rows.map(({ id }) => id);
}

export async function sweepSessions(sql: Sql, now: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from session where id in (select id from session where expires_at <= ${now} limit ${most})`;
  return count;
}
