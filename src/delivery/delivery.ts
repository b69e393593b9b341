import type { Sql } from '#db/database.ts';
import type { MessageId } from '#kernel/ids.ts';
import { type DeliveryFailure, parseDeliveryFailure } from './message.ts';

export interface Delivery {
  /** 'handed-over': a gateway has it, and has not said that it arrived. */
  readonly state: 'queued' | 'handed-over' | 'delivered' | 'failed';
  readonly gateway: string | null;
  /** Of the failure; while queued, of the last attempt. */
  readonly reason: DeliveryFailure | null;
  /** When it came into this state. */
  readonly at: Date;
  readonly attempts: number;
}

interface Row {
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly gateway: string | null;
  readonly failure: string | null;
  readonly attempts: number;
  readonly receiptStatus: string | null;
  readonly receiptGateway: string | null;
  readonly receiptReason: string | null;
  readonly receiptAt: Date | null;
}

/** What became of a message; null when it is unknown, or swept since. */
export async function deliveryOf(sql: Sql, id: MessageId): Promise<Delivery | null> {
  // Receipts come late, twice and in any order: what counts is the furthest that one of them says. That a gateway
  // failed counts only if it is the one that has the message in the end; that it arrived counts from anyone.
  const [row] = await sql<Row[]>`
    select o.created_at, o.sent_at, o.failed_at, o.gateway, o.failure, o.attempts,
      r.status as receipt_status, r.gateway as receipt_gateway, r.reason as receipt_reason, r.at as receipt_at
    from outbox o left join lateral (
      select * from delivery_receipt
      where outbox_id = o.id and (status = 'delivered' or (status = 'failed' and gateway = o.gateway))
      order by status = 'delivered' desc limit 1) r on true
    where o.id = ${id}`;
  return row === undefined ? null : deliveryFrom(row);
}

function deliveryFrom(row: Row): Delivery {
  const { attempts, gateway, createdAt, sentAt, failedAt, receiptAt } = row;
  if (row.receiptStatus === 'delivered' && receiptAt !== null) {
    return { state: 'delivered', gateway: row.receiptGateway, reason: null, at: receiptAt, attempts };
  }
  if (row.receiptStatus === 'failed' && receiptAt !== null) {
    const reason = parseDeliveryFailure(row.receiptReason) ?? 'undeliverable';
    return { state: 'failed', gateway, reason, at: receiptAt, attempts };
  }
  if (sentAt !== null) return { state: 'handed-over', gateway, reason: null, at: sentAt, attempts };

  const reason = parseDeliveryFailure(row.failure);
  if (failedAt !== null) return { state: 'failed', gateway, reason, at: failedAt, attempts };
  return { state: 'queued', gateway, reason, at: createdAt, attempts };
}
