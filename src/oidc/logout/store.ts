import type { Sql } from '#db/database.ts';
import type { AccountId, ClientId, SessionId } from '#kernel/ids.ts';

/** An application that was opened in a session which ends. */
export interface EndedOpening {
  readonly clientId: ClientId;
  readonly sid: string;
  readonly grantId: string | null;
  /** Whether it has an address for logout notices. */
  readonly listens: boolean;
}

/** The openings of these sessions, and of no other account's. */
export async function endOpenings(
  sql: Sql,
  accountId: AccountId,
  sessionIds: readonly SessionId[],
): Promise<EndedOpening[]> {
  return sql<EndedOpening[]>`
    with ended as (
      delete from session_application
      where session_id = any(${sessionIds}::uuid[]) and account_id = ${accountId}
      returning client_id, sid, grant_id
    )
    select e.client_id, e.sid, e.grant_id, c.backchannel_logout_uri is not null as listens
    from ended e join client c on c.id = e.client_id`;
}

/** Also those that have run out: an application may hold a refresh token of one still. */
export async function sessionsWithOpenings(
  sql: Sql,
  accountId: AccountId,
  but: SessionId | null,
): Promise<SessionId[]> {
  const rows = await sql<{ sessionId: SessionId }[]>`
    select distinct session_id from session_application
    where account_id = ${accountId} and (${but}::uuid is null or session_id <> ${but}::uuid)`;
  return rows.map(({ sessionId }) => sessionId);
}
