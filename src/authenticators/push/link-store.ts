import type { Sql } from '#db/database.ts';
import type { AccountId, EnrolmentId } from '#kernel/ids.ts';

export interface Link {
  readonly codeHash: Buffer;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly openedAt: Date | null;
  readonly usedAt: Date | null;
}

/** The newest code of a walk. */
export async function linkOfEnrolment(sql: Sql, enrolmentId: EnrolmentId): Promise<Link | null> {
  const [row] = await sql<Link[]>`
    select code_hash, sealed, created_at, expires_at, opened_at, used_at from phone_link
    where enrolment_id = ${enrolmentId} order by created_at desc limit 1`;
  return row ?? null;
}

export interface NewLink {
  readonly codeHash: Buffer;
  readonly sealed: Buffer;
  readonly accountId: AccountId;
  readonly enrolmentId: EnrolmentId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function insertLink(sql: Sql, link: NewLink): Promise<void> {
  await sql`insert into phone_link ${sql(link)}`;
}

export interface LinkSeen {
  readonly email: string;
  /** Of the account's owner. */
  readonly owner: string;
  readonly accountId: AccountId;
  readonly enrolmentId: EnrolmentId;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export async function findLink(sql: Sql, codeHash: Buffer): Promise<LinkSeen | null> {
  const [row] = await sql<LinkSeen[]>`
    select a.email, a.name as owner, l.account_id, l.enrolment_id, l.expires_at, l.used_at
    from phone_link l join account a on a.id = l.account_id
    where l.code_hash = ${codeHash} and a.disabled_at is null`;
  return row ?? null;
}

export async function markLinkOpened(sql: Sql, codeHash: Buffer, now: Date): Promise<void> {
  await sql`update phone_link set opened_at = coalesce(opened_at, ${now}) where code_hash = ${codeHash}`;
}

/** Once, and in time: whichever phone takes it has it. */
export async function takeLink(
  sql: Sql,
  codeHash: Buffer,
  now: Date,
): Promise<{ readonly accountId: AccountId; readonly enrolmentId: EnrolmentId } | null> {
  const [row] = await sql<{ accountId: AccountId; enrolmentId: EnrolmentId }[]>`
    update phone_link set used_at = ${now}, opened_at = coalesce(opened_at, ${now})
    where code_hash = ${codeHash} and used_at is null and expires_at > ${now}
      and exists (select from account a where a.id = account_id and a.disabled_at is null)
    returning account_id, enrolment_id`;
  return row ?? null;
}

export async function sweepLinks(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from phone_link where code_hash in (
      select code_hash from phone_link where expires_at < ${before}::timestamptz - interval '1 hour' limit ${most})`;
  return count;
}
