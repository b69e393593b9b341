import type { Sql } from '#db/database.ts';
import type { MessageId } from '#kernel/ids.ts';
import type { Receipt } from './gateway.ts';

export type Recording =
  | { readonly recorded: true; readonly messageId: MessageId }
  /** The gateway need not be told: it would only repeat it. */
  | { readonly recorded: false; readonly reason: 'unknown-message' | 'already-known' };

interface Reported {
  readonly gateway: string;
  readonly receipt: Receipt;
  readonly now: Date;
}

/** One row for each status that a gateway reports, whichever comes first and however often. */
export async function recordReceipt(sql: Sql, { gateway, receipt, now }: Reported): Promise<Recording> {
  const { message, status, reason, at } = receipt;
  const id = 'id' in message ? message.id : null;
  const reference = 'reference' in message ? message.reference : null;
  // A gateway's clock may be wrong: nothing arrives before it was written or after we heard of it.
  const [row] = await sql<{ id: MessageId; isNew: boolean }[]>`
    with known as (
      select id, created_at from outbox
      where kind = 'sms' and (
        id = ${id}::uuid or (gateway = ${gateway} and gateway_reference = ${reference}::text))
      limit 1),
    added as (
      insert into delivery_receipt (outbox_id, gateway, gateway_reference, status, reason, at)
      select id, ${gateway}, ${reference}, ${status}, ${reason},
        greatest(created_at, least(coalesce(${at}, ${now}::timestamptz), ${now}))
      from known
      on conflict do nothing
      returning outbox_id)
    select id, exists (select from added) as is_new from known`;
  if (row === undefined) return { recorded: false, reason: 'unknown-message' };
  return row.isNew ? { recorded: true, messageId: row.id } : { recorded: false, reason: 'already-known' };
}
