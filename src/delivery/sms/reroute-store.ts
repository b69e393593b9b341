import type { Sql } from '#db/database.ts';
import type { DeliveryFailure } from '#delivery/message.ts';
import { outboxChannel } from '#delivery/store.ts';
import type { MessageId } from '#kernel/ids.ts';

/**
 * Failures that another gateway may not have. A phone that is off, or a number that does not exist, is so for all of
 * them: a second text would cost and reach nobody. And who blocks our texts is not written to by another door.
 */
const worthAnother: readonly DeliveryFailure[] = [
  'country-not-served',
  'network-refused',
  'undeliverable',
  'gateway-refused',
  'gateway-unreachable',
];

/**
 * A text that its gateway took and could not deliver is due again, for the others. Once: the first such receipt does
 * it, whatever races, and only while there is another gateway, which is as long as its payload is kept.
 */
export async function reroute(sql: Sql, id: MessageId, now: Date): Promise<boolean> {
  const rows = await sql`
    with lost as (
      select r.gateway, r.reason from outbox o join delivery_receipt r on r.outbox_id = o.id and r.gateway = o.gateway
      where o.id = ${id} and r.status = 'failed' and r.reason = any(${worthAnother})
        and not exists (select from delivery_receipt d where d.outbox_id = o.id and d.status = 'delivered')
    ), again as (
      update outbox o set sent_at = null, gateway = null, gateway_reference = null, due_at = ${now},
        claimed_until = null, rerouted_at = ${now}, passed_over = passed_over || lost.gateway, failure = lost.reason
      from lost
      where o.id = ${id} and o.gateway = lost.gateway and rerouted_at is null and payload is not null
        and sent_at is not null and expires_at > ${now}
      returning o.id
    )
    select pg_notify(${outboxChannel}, '') from again`;
  return rows.length === 1;
}

/** It is not sent again after all; why it was lost stands there already. */
export async function giveUp(sql: Sql, id: MessageId, now: Date): Promise<void> {
  await sql`
    update outbox set failed_at = ${now}, payload = null where id = ${id} and sent_at is null and failed_at is null`;
}

/** It has come to its end, so what it said is of no use any more. A gateway that does not have it ends nothing. */
export async function forgetPayload(
  sql: Sql,
  id: MessageId,
  { gateway, hasArrived }: { readonly gateway: string; readonly hasArrived: boolean },
): Promise<void> {
  await sql`
    update outbox set payload = null
    where id = ${id} and sent_at is not null and (${hasArrived} or gateway = ${gateway})`;
}
