import type { Sql } from '#db/database.ts';
import type { AuthenticatorId, EnrolmentId } from '#kernel/ids.ts';

/** The browser of the wizard: the one that shows the number. */
export async function browserOfWalk(sql: Sql, id: EnrolmentId): Promise<Buffer | null> {
  const [row] = await sql<{ browserHash: Buffer }[]>`select browser_hash from enrolment where id = ${id}`;
  return row?.browserHash ?? null;
}

/** Whether the phone has been asked in this walk; locked, so that two reports at once ask once. */
export async function isAsked(
  sql: Sql,
  enrolmentId: EnrolmentId,
  phoneId: AuthenticatorId,
): Promise<boolean> {
  await sql`select from enrolment where id = ${enrolmentId} for update`;
  const rows = await sql`
    select from push_request where bound_to = ${enrolmentId} and phone_id = ${phoneId} and kind = 'linking' limit 1`;
  return rows.length === 1;
}
