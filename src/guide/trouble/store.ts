import type { Sql } from '#db/database.ts';
import type { AccountId, MessageId } from '#kernel/ids.ts';

/** The last text to a phone of the account, for whatever it was: signing in, the wizard, or another number. */
export async function lastTextOf(sql: Sql, accountId: AccountId, since: Date): Promise<MessageId | null> {
  const [row] = await sql<{ messageId: MessageId }[]>`
    select message_id from texted_code where account_id = ${accountId} and created_at >= ${since}
    order by created_at desc limit 1`;
  return row?.messageId ?? null;
}
