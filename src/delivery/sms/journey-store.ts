import type { Sql } from '#db/database.ts';
import { type DeliveryFailure, parseDeliveryFailure } from '#delivery/message.ts';
import type { MessageId } from '#kernel/ids.ts';

/** What became of a text, as far as anybody told us. */
export interface TextJourney {
  readonly messageId: MessageId;
  readonly writtenAt: Date;
  readonly expiresAt: Date;
  /** A gateway took it. */
  readonly takenAt: Date | null;
  /** The network of the phone's operator took it, as the gateway says. */
  readonly networkAt: Date | null;
  /** One gateway refused or lost it, and another one was asked. */
  readonly detour: boolean;
  /** No gateway has taken it so far, and they are asked again. */
  readonly isStuck: boolean;
  readonly end:
    | { readonly kind: 'delivered'; readonly at: Date }
    | { readonly kind: 'failed'; readonly at: Date; readonly reason: DeliveryFailure }
    | null;
}

interface Row {
  readonly writtenAt: Date;
  readonly expiresAt: Date;
  readonly takenAt: Date | null;
  readonly givenUpAt: Date | null;
  readonly failure: string | null;
  readonly detour: boolean;
  readonly networkAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly lostAt: Date | null;
  readonly lostBecause: string | null;
}

/** `null` when it is unknown, or swept since. That one arrived counts from any gateway, all else from the one that has it. */
export async function journeyOf(sql: Sql, messageId: MessageId): Promise<TextJourney | null> {
  const [row] = await sql<Row[]>`
    select o.created_at as written_at, o.expires_at, o.sent_at as taken_at, o.failed_at as given_up_at, o.failure,
      cardinality(o.passed_over) > 0 as detour,
      max(r.at) filter (where r.status = 'sent' and r.gateway = o.gateway) as network_at,
      min(r.at) filter (where r.status = 'delivered') as delivered_at,
      max(r.at) filter (where r.status = 'failed' and r.gateway = o.gateway) as lost_at,
      max(r.reason) filter (where r.status = 'failed' and r.gateway = o.gateway) as lost_because
    from outbox o left join delivery_receipt r on r.outbox_id = o.id
    where o.id = ${messageId} and o.kind = 'sms' group by o.id`;
  if (row === undefined) return null;
  const { writtenAt, expiresAt, takenAt, networkAt, detour, failure } = row;
  const end = endOf(row);
  const isStuck = takenAt === null && end === null && failure !== null && !detour;
  return { messageId, writtenAt, expiresAt, takenAt, networkAt, detour, isStuck, end };
}

function endOf(row: Row): TextJourney['end'] {
  if (row.deliveredAt !== null) return { kind: 'delivered', at: row.deliveredAt };
  const failed = (at: Date, reason: string | null) =>
    ({ kind: 'failed', at, reason: parseDeliveryFailure(reason) ?? 'undeliverable' }) as const;
  if (row.lostAt !== null) return failed(row.lostAt, row.lostBecause);
  return row.givenUpAt === null ? null : failed(row.givenUpAt, row.failure);
}
