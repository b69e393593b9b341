import type { Fragment, Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId, MessageId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';

export function sealNumber(keyring: Keyring, id: AuthenticatorId, number: PhoneNumber): Buffer {
  return keyring.seal(number, `sms:${id}`);
}

/** What comes out is what `sealNumber` was given, or it does not open. */
export function openNumber(keyring: Keyring, id: AuthenticatorId, sealed: Buffer): PhoneNumber {
  return keyring.open(sealed, `sms:${id}`) as PhoneNumber;
}

export interface TextedCode {
  readonly id: string;
  readonly accountId: AccountId;
  /** The session or the enrolment that it was sent for. */
  readonly boundTo: string;
  readonly codeHash: Buffer;
  readonly messageId: MessageId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function insertTextedCode(sql: Sql, code: TextedCode): Promise<void> {
  await sql`
    insert into texted_code (id, account_id, bound_to, code_hash, message_id, created_at, expires_at)
    values (${code.id}, ${code.accountId}, ${code.boundTo}, ${code.codeHash}, ${code.messageId}, ${code.createdAt},
      ${code.expiresAt})`;
}

/** Once: whichever request marks it has it. Found by what it was sent for, so another sign-in's code is unknown here. */
export function claimTextedCode(sql: Sql, boundTo: string, codeHash: Buffer, now: Date): Fragment {
  return sql`
    update texted_code set used_at = ${now}
    where bound_to = ${boundTo} and code_hash = ${codeHash} and used_at is null and expires_at > ${now}
    returning id`;
}

/**
 * The same for signing in: a number that was removed since confirms nothing, whatever was texted to it before. The
 * phone is marked as used first, for whoever removes it meanwhile has to wait for that row: only to look whether it
 * is there would find it there until the removal is committed, and raise a session that the removal does not see.
 */
export function claimCodeOfBackupPhone(
  sql: Sql,
  { id, boundTo, codeHash, now }: { id: AuthenticatorId; boundTo: string; codeHash: Buffer; now: Date },
): Fragment {
  const works = sql`bound_to = ${boundTo} and code_hash = ${codeHash} and used_at is null and expires_at > ${now}`;
  return sql`
    phone as (
      update authenticator set last_used_at = ${now}, consecutive_failures = 0
      where id = ${id} and disabled_at is null and exists (select from texted_code where ${works})
      returning id
    ),
    claimed as (
      update texted_code set used_at = ${now} where ${works} and exists (select from phone)
      returning id
    )`;
}

export async function textedCodeState(
  sql: Sql,
  boundTo: string,
  codeHash: Buffer,
  now: Date,
): Promise<'unknown' | 'used' | 'expired' | 'good'> {
  const [row] = await sql<{ usedAt: Date | null; expiresAt: Date }[]>`
    select used_at, expires_at from texted_code where bound_to = ${boundTo} and code_hash = ${codeHash}
    order by created_at desc limit 1`;
  if (row === undefined) return 'unknown';
  if (row.usedAt !== null) return 'used';
  return row.expiresAt <= now ? 'expired' : 'good';
}

/** The newest text of a sign-in or an enrolment, for what the page says about it. */
export async function newestText(
  sql: Sql,
  boundTo: string,
): Promise<{ readonly messageId: MessageId; readonly createdAt: Date; readonly expiresAt: Date } | null> {
  const [row] = await sql<{ messageId: MessageId; createdAt: Date; expiresAt: Date }[]>`
    select message_id, created_at, expires_at from texted_code where bound_to = ${boundTo}
    order by created_at desc limit 1`;
  return row ?? null;
}

export async function sweepTextedCodes(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from texted_code where id in (select id from texted_code where expires_at <= ${before} limit ${most})`;
  return count;
}
