import type { Sql } from '#db/database.ts';
import type { AccountId, MessageId } from '#kernel/ids.ts';

/** The last text of the account for signing in, as long as its code is kept: an hour after it has run out. */
export async function lastTextOf(sql: Sql, accountId: AccountId, since: Date): Promise<MessageId | null> {
  const [row] = await sql<{ messageId: MessageId }[]>`
    select t.message_id from audit_event e join texted_code t on t.bound_to = e.session_id
    where e.account_id = ${accountId} and e.event = 'text.requested' and e.outcome = 'success' and e.at >= ${since}
    order by t.created_at desc limit 1`;
  return row?.messageId ?? null;
}
