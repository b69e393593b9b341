import type { Sql } from '#db/database.ts';
import type { AuthenticatorId, EnrolmentId } from '#kernel/ids.ts';

export interface WalkBrowser {
  readonly browserHash: Buffer;
  readonly address: string;
  readonly browser: string;
}

/**
 * The browser of the wizard: the one that shows the number, and waits. Who holds a stolen link is told by it that
 * somebody else's browser does.
 */
export async function browserOfWalk(sql: Sql, id: EnrolmentId): Promise<WalkBrowser | null> {
  const [row] = await sql<WalkBrowser[]>`
    select e.browser_hash, coalesce(s.address, 'unknown') as address, coalesce(s.user_agent, '') as browser
    from enrolment e left join session s on s.account_id = e.account_id and s.browser_hash = e.browser_hash
    where e.id = ${id} order by s.last_seen_at desc nulls last limit 1`;
  return row ?? null;
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
