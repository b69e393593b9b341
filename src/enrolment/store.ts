import type { Sql } from '#db/database.ts';
import type { Chosen, Purpose, Walk } from '#enrolment/flow.ts';
import type { AccountId, AuthenticatorId, EnrolmentId, SessionId } from '#kernel/ids.ts';

export interface Enrolment {
  readonly id: EnrolmentId;
  readonly accountId: AccountId;
  readonly browserHash: Buffer;
  readonly purpose: Purpose;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly chosen: Chosen | null;
  readonly totpId: AuthenticatorId;
  readonly totpSealed: Buffer;
  readonly totpLastStep: number | null;
  readonly totpProvenAt: Date | null;
  readonly totpProvenIn: SessionId | null;
  /** The phone that has confirmed its trial, and since when. */
  readonly pushId: AuthenticatorId | null;
  readonly pushProvenAt: Date | null;
  readonly smsId: AuthenticatorId;
  readonly numberSealed: Buffer | null;
  readonly numberMasked: string | null;
  readonly numberProvenAt: Date | null;
  readonly numberSkippedAt: Date | null;
  readonly recoverySealed: Buffer;
}

export function walkOf(enrolment: Enrolment, texts: boolean): Walk {
  const {
    purpose,
    startedAt,
    chosen,
    totpProvenAt,
    pushProvenAt,
    numberSealed,
    numberProvenAt,
    numberSkippedAt,
  } = enrolment;
  const phone =
    numberProvenAt !== null
      ? 'proven'
      : numberSkippedAt !== null
        ? 'skipped'
        : numberSealed !== null
          ? 'texted'
          : 'open';
  return {
    purpose,
    started: startedAt !== null,
    chosen,
    appProven: totpProvenAt !== null,
    phoneLinked: pushProvenAt !== null,
    phone,
    texts,
  };
}

export interface NewEnrolment {
  readonly id: EnrolmentId;
  readonly accountId: AccountId;
  readonly browserHash: Buffer;
  readonly purpose: Purpose;
  readonly now: Date;
  readonly expiresAt: Date;
  readonly totpId: AuthenticatorId;
  readonly totpSealed: Buffer;
  readonly smsId: AuthenticatorId;
  readonly recoverySealed: Buffer;
}

/** Begins the walk, unless this browser is on it already: then that one goes on, with its key and its code. */
export async function beginEnrolment(sql: Sql, begun: NewEnrolment): Promise<void> {
  const { id, accountId, browserHash, purpose, now, expiresAt, totpId, totpSealed, smsId, recoverySealed } =
    begun;
  await sql`
    insert into enrolment as e (id, account_id, browser_hash, purpose, created_at, expires_at, totp_id, totp_sealed,
      sms_id, recovery_sealed)
    values (${id}, ${accountId}, ${browserHash}, ${purpose}, ${now}, ${expiresAt}, ${totpId}, ${totpSealed}, ${smsId},
      ${recoverySealed})
    on conflict (account_id, browser_hash, purpose) do update set
      id = excluded.id, created_at = excluded.created_at, expires_at = excluded.expires_at, started_at = null,
      chosen = null, totp_id = excluded.totp_id, totp_sealed = excluded.totp_sealed, totp_last_step = null,
      totp_proven_at = null, totp_proven_in = null, sms_id = excluded.sms_id, number_sealed = null,
      number_masked = null, number_proven_at = null, number_skipped_at = null, recovery_sealed = excluded.recovery_sealed
    where e.expires_at <= ${now}`;
}

export async function findEnrolment(
  sql: Sql,
  accountId: AccountId,
  browserHash: Buffer,
  purpose: Purpose,
  now: Date,
): Promise<Enrolment | null> {
  const [row] = await sql<Enrolment[]>`
    select e.id, e.account_id, e.browser_hash, purpose, e.created_at, started_at, chosen, totp_id, totp_sealed, totp_last_step,
      totp_proven_at, totp_proven_in, sms_id, number_sealed, number_masked, number_proven_at, number_skipped_at,
      recovery_sealed, tried.phone_id as push_id, tried.outcome_at as push_proven_at
    from enrolment e left join lateral (
      select r.phone_id, r.outcome_at from push_request r join phone p on p.id = r.phone_id
      where r.bound_to = e.id and r.kind = 'linking' and r.outcome = 'confirmed' and p.enrolment_id = e.id
      order by r.outcome_at desc limit 1) tried on true
    where e.account_id = ${accountId} and e.browser_hash = ${browserHash} and purpose = ${purpose} and e.expires_at > ${now}`;
  return row ?? null;
}

export async function markStarted(sql: Sql, id: EnrolmentId, now: Date): Promise<void> {
  await sql`update enrolment set started_at = coalesce(started_at, ${now}) where id = ${id}`;
}

export async function markChosen(sql: Sql, id: EnrolmentId, chosen: Chosen, now: Date): Promise<void> {
  await sql`update enrolment set chosen = ${chosen}, started_at = coalesce(started_at, ${now}) where id = ${id}`;
}

/** Once: a second tab that proves the same app later changes nothing. */
export async function markAppProven(
  sql: Sql,
  id: EnrolmentId,
  proven: { readonly step: number; readonly sessionId: SessionId; readonly now: Date },
): Promise<boolean> {
  const { count } = await sql`
    update enrolment set totp_proven_at = ${proven.now}, totp_last_step = ${proven.step}, totp_proven_in = ${proven.sessionId}
    where id = ${id} and totp_proven_at is null`;
  return count === 1;
}

/** Another number starts this step over. */
export async function putNumber(sql: Sql, id: EnrolmentId, sealed: Buffer, masked: string): Promise<void> {
  await sql`
    update enrolment set number_sealed = ${sealed}, number_masked = ${masked}, number_proven_at = null,
      number_skipped_at = null
    where id = ${id}`;
}

/** The number must still be the one the code was sent to; a newer number in another tab is not proven by it. */
export async function markNumberProven(
  sql: Sql,
  id: EnrolmentId,
  sealed: Buffer,
  now: Date,
): Promise<boolean> {
  const { count } = await sql`
    update enrolment set number_proven_at = ${now} where id = ${id} and number_sealed = ${sealed}`;
  return count === 1;
}

export async function isNumberProven(sql: Sql, id: EnrolmentId, sealed: Buffer): Promise<boolean> {
  const rows = await sql`
    select from enrolment where id = ${id} and number_sealed = ${sealed} and number_proven_at is not null`;
  return rows.length === 1;
}

export async function markNumberSkipped(sql: Sql, id: EnrolmentId, now: Date): Promise<void> {
  await sql`
    update enrolment set number_skipped_at = ${now}, number_sealed = null, number_masked = null, number_proven_at = null
    where id = ${id}`;
}

/**
 * Ends the walk: whoever takes the row away finishes it, and nobody finishes it twice. All walks of the account are
 * held first, since finishing one ends the others: two that each held their own would wait for each other's.
 */
export async function takeEnrolment(sql: Sql, id: EnrolmentId, accountId: AccountId): Promise<boolean> {
  await sql`select from enrolment where account_id = ${accountId} order by id for update`;
  const { count } = await sql`delete from enrolment where id = ${id} and account_id = ${accountId}`;
  return count === 1;
}

/** What others began for this account, in whatever browser, is worth nothing from now on. */
export async function dropEnrolments(sql: Sql, accountId: AccountId): Promise<void> {
  await sql`
    delete from enrolment where id in (select id from enrolment where account_id = ${accountId} order by id for update)`;
}

/** As above, but what this browser has begun beside it. */
export async function dropEnrolmentsElsewhere(
  sql: Sql,
  accountId: AccountId,
  browserHash: Buffer,
): Promise<void> {
  await sql`
    delete from enrolment where id in (select id from enrolment
      where account_id = ${accountId} and browser_hash <> ${browserHash} order by id for update)`;
}

/** The recovery code of a walk bears its id: so it is known afterwards how the walk ended. */
export function codeIdOf(id: EnrolmentId): AuthenticatorId {
  return id as string as AuthenticatorId;
}

/** Whether this very walk was finished by somebody: another press of the same person. */
export async function wasFinished(
  sql: Sql,
  { id, accountId, totpId, smsId, pushId }: Enrolment,
): Promise<boolean> {
  return isAnyLinked(sql, accountId, [codeIdOf(id), totpId, smsId, ...(pushId === null ? [] : [pushId])]);
}

export async function isAnyLinked(
  sql: Sql,
  accountId: AccountId,
  ids: readonly AuthenticatorId[],
): Promise<boolean> {
  const rows = await sql`
    select from authenticator where id = any(${[...ids]}::uuid[]) and account_id = ${accountId} limit 1`;
  return rows.length > 0;
}

export async function sweepEnrolments(sql: Sql, now: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from enrolment where id in (select id from enrolment where expires_at <= ${now} limit ${most})`;
  return count;
}
