import type { Notifications, System } from '#authenticators/push/phone-store.ts';
import type { Fragment, Sql } from '#db/database.ts';
import type {
  AccountId,
  AuthenticatorId,
  EnrolmentId,
  MessageId,
  RequestId,
  SessionId,
} from '#kernel/ids.ts';

export type RequestKind = 'sign-in' | 'linking' | 'check';
export type Decided = 'confirmed' | 'denied' | 'not-me';
export type Outcome = Decided | 'superseded' | 'expired' | 'wrong-number';
export type BoundTo = SessionId | EnrolmentId;

export interface NewRequest {
  readonly id: RequestId;
  readonly accountId: AccountId;
  readonly phoneId: AuthenticatorId;
  readonly kind: RequestKind;
  readonly boundTo: BoundTo | null;
  readonly browserHash: Buffer | null;
  readonly application: string;
  readonly address: string;
  readonly browser: string;
  readonly isFirst: boolean;
  readonly number: Buffer | null;
  readonly pushHash: Buffer;
  readonly messageId: MessageId | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Everybody who asks for this account, one after the other: there is one open request. */
export async function holdAccount(sql: Sql, accountId: AccountId): Promise<{ pausedUntil: Date | null }> {
  const [row] = await sql<{ pausedUntil: Date | null }[]>`
    select push_paused_until as paused_until from account where id = ${accountId} for no key update`;
  return { pausedUntil: row?.pausedUntil ?? null };
}

export interface Closed {
  readonly boundTo: BoundTo | null;
  readonly kind: RequestKind;
  readonly phoneId: AuthenticatorId;
}

/** A newer one is about to be made. */
export async function closeOpen(sql: Sql, accountId: AccountId, now: Date): Promise<readonly Closed[]> {
  return sql<Closed[]>`
    update push_request set outcome = case when expires_at <= ${now} then 'expired' else 'superseded' end, outcome_at = ${now}
    where account_id = ${accountId} and outcome is null
    returning bound_to, kind, phone_id`;
}

export async function insertRequest(sql: Sql, request: NewRequest): Promise<void> {
  await sql`insert into push_request ${sql(request)}`;
}

/** An open request as a phone sees it. One that was left, or confirmed in another way, is not open any more. */
export interface OpenRequest {
  readonly id: RequestId;
  readonly kind: RequestKind;
  readonly application: string;
  readonly address: string;
  readonly browser: string;
  readonly isFirst: boolean;
  readonly asksNumber: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const stillWaited = (sql: Sql) => sql`(r.kind <> 'sign-in' or exists (
  select from session s where s.id = r.bound_to and not exists (
    select from session_proof p
    where p.session_id = s.id and p.kind <> 'password' and p.proven_at >= r.created_at)))`;

export async function openRequestsAt(sql: Sql, phoneId: AuthenticatorId, now: Date): Promise<OpenRequest[]> {
  return sql<OpenRequest[]>`
    select id, kind, application, address, browser, is_first, number is not null as asks_number, created_at, expires_at
    from push_request r
    where phone_id = ${phoneId} and outcome is null and expires_at > ${now} and ${stillWaited(sql)}`;
}

/** What the push message held has come back: it has reached the phone. */
export async function markReached(sql: Sql, pushHash: Buffer, now: Date): Promise<Closed | null> {
  const [row] = await sql<Closed[]>`
    update push_request set reached_at = ${now} where push_hash = ${pushHash} and reached_at is null
    returning bound_to, kind, phone_id`;
  return row ?? null;
}

export async function markOpened(
  sql: Sql,
  id: RequestId,
  phoneId: AuthenticatorId,
  now: Date,
): Promise<Closed | null> {
  const [row] = await sql<Closed[]>`
    update push_request set opened_at = ${now} where id = ${id} and phone_id = ${phoneId} and opened_at is null
    returning bound_to, kind, phone_id`;
  return row ?? null;
}

export interface Trial {
  readonly kind: RequestKind;
  readonly boundTo: BoundTo | null;
  readonly browserHash: Buffer | null;
  readonly application: string;
  readonly number: Buffer | null;
  readonly tries: number;
  /** Where the sign-in was begun, and what its browser said of itself. */
  readonly address: string;
  readonly browser: string;
}

/**
 * Takes one try before anything is compared: three numbers are looked at and no fourth, however many come at once.
 * A request that is over, or that nobody waits for any more, has none.
 */
export async function takeTry(
  sql: Sql,
  { id, phoneId, now, most }: { id: RequestId; phoneId: AuthenticatorId; now: Date; most: number },
): Promise<Trial | null> {
  const [row] = await sql<Trial[]>`
    update push_request r set tries = tries + 1
    where id = ${id} and phone_id = ${phoneId} and outcome is null and expires_at > ${now} and tries < ${most}
      and ${stillWaited(sql)}
    returning kind, bound_to, browser_hash, application, number, tries, address, browser`;
  return row ?? null;
}

/** Answered once, whoever answers first. */
export async function decide(
  sql: Sql,
  id: RequestId,
  outcome: Decided | 'wrong-number',
  now: Date,
): Promise<boolean> {
  const { count } = await sql`
    update push_request set outcome = ${outcome}, outcome_at = ${now} where id = ${id} and outcome is null`;
  return count === 1;
}

export async function outcomeAt(
  sql: Sql,
  id: RequestId,
  phoneId: AuthenticatorId,
): Promise<{
  readonly outcome: Outcome | null;
  readonly application: string;
  readonly asksNumber: boolean;
} | null> {
  const [row] = await sql<{ outcome: Outcome | null; application: string; asksNumber: boolean }[]>`
    select outcome, application, number is not null as asks_number from push_request where id = ${id} and phone_id = ${phoneId}`;
  return row ?? null;
}

/** The newest request of a sign-in or a walk, for what its page says. */
export interface WaitedFor {
  readonly id: RequestId;
  readonly phoneId: AuthenticatorId;
  readonly phoneName: string;
  readonly phoneSystem: System;
  readonly phoneSeenAt: Date;
  readonly notifications: Notifications;
  readonly number: Buffer | null;
  readonly messageId: MessageId | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly reachedAt: Date | null;
  readonly openedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly outcomeAt: Date | null;
  readonly usedAt: Date | null;
}

export async function newestRequest(sql: Sql, boundTo: BoundTo): Promise<WaitedFor | null> {
  const [row] = await sql<WaitedFor[]>`
    ${waitedFor(sql)} where r.bound_to = ${boundTo} order by r.created_at desc limit 1`;
  return row ?? null;
}

/** One that is not there any more went with its phone. */
export async function hasRequest(sql: Sql, id: RequestId, boundTo: BoundTo): Promise<boolean> {
  const rows = await sql`select from push_request where id = ${id} and bound_to = ${boundTo}`;
  return rows.length === 1;
}

/** The newest test notification of a phone. */
export async function newestCheck(sql: Sql, phoneId: AuthenticatorId): Promise<WaitedFor | null> {
  const [row] = await sql<WaitedFor[]>`
    ${waitedFor(sql)} where r.phone_id = ${phoneId} and r.kind = 'check' order by r.created_at desc limit 1`;
  return row ?? null;
}

const waitedFor = (sql: Sql) => sql`
  select r.id, r.phone_id, p.name as phone_name, p.system as phone_system, p.last_seen_at as phone_seen_at,
    p.notifications, r.number, r.message_id, r.created_at, r.expires_at, r.reached_at, r.opened_at, r.outcome,
    r.outcome_at, r.used_at
  from push_request r join phone p on p.id = r.phone_id`;

/**
 * Once: the answer raises the session that it was asked for, and no other. A phone that was unlinked or disabled
 * since confirms nothing: it is marked as used first, so that whoever unlinks it meanwhile has to wait.
 */
export function takeAnswer(
  sql: Sql,
  { id, sessionId, now, after }: { id: AuthenticatorId; sessionId: SessionId; now: Date; after: Date },
): Fragment {
  const works = sql`bound_to = ${sessionId} and phone_id = ${id} and kind = 'sign-in' and outcome = 'confirmed'
    and outcome_at > ${after} and used_at is null`;
  return sql`
    answering as (
      update authenticator set last_used_at = ${now}, consecutive_failures = 0
      where id = ${id} and disabled_at is null and exists (select from push_request where ${works})
        and exists (select from admitted)
      returning id
    ),
    claimed as (
      update push_request set used_at = ${now} where ${works} and exists (select from answering)
      returning id
    )`;
}

export interface Earlier {
  readonly id: RequestId;
  readonly kind: RequestKind;
  readonly application: string;
  readonly address: string;
  readonly browser: string;
  readonly createdAt: Date;
  /** `left`: nobody waits for it any more, and nobody has answered it. */
  readonly outcome: Outcome | 'left';
  readonly outcomeAt: Date | null;
}

/** What is over, the newest first. One that is open stands in the list of those. */
export async function earlierRequests(
  sql: Sql,
  phoneId: AuthenticatorId,
  { since, now, most }: { readonly since: Date; readonly now: Date; readonly most: number },
): Promise<Earlier[]> {
  return sql<Earlier[]>`
    select id, kind, application, address, browser, created_at, outcome_at,
      coalesce(outcome, case when expires_at <= ${now} then 'expired' else 'left' end) as outcome
    from push_request r
    where phone_id = ${phoneId} and created_at > ${since} and (outcome is not null or expires_at <= ${now} or not ${stillWaited(sql)})
    order by created_at desc limit ${most}`;
}

export async function earnBrowser(
  sql: Sql,
  phoneId: AuthenticatorId,
  browserHash: Buffer,
  now: Date,
): Promise<void> {
  await sql`
    insert into earned_browser (phone_id, browser_hash, earned_at) values (${phoneId}, ${browserHash}, ${now})
    on conflict (phone_id, browser_hash) do update set earned_at = excluded.earned_at`;
}

export async function hasEarned(
  sql: Sql,
  phoneId: AuthenticatorId,
  browserHash: Buffer,
  since: Date,
): Promise<boolean> {
  const rows = await sql`
    select from earned_browser where phone_id = ${phoneId} and browser_hash = ${browserHash} and earned_at > ${since}`;
  return rows.length === 1;
}

/** After "This wasn't me", a new password, a recovery code: from now on the number is typed everywhere. */
export async function forgetEarned(sql: Sql, accountId: AccountId): Promise<void> {
  await sql`
    delete from earned_browser where phone_id in (select id from phone where account_id = ${accountId})`;
}

export async function sweepRequests(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from push_request where id in (
      select id from push_request where created_at < ${before}::timestamptz - interval '30 days' limit ${most})`;
  return count;
}
