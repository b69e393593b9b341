import type { Sql } from '#db/database.ts';
import type { MessageId } from '#kernel/ids.ts';
import { type DeliveryFailure, parseDeliveryFailure } from './message.ts';
import { type DeliveryRow, findDelivery } from './store.ts';

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

/** What became of a message; null when it is unknown, or swept since. */
export async function deliveryOf(sql: Sql, id: MessageId): Promise<Delivery | null> {
  const row = await findDelivery(sql, id);
  return row === null ? null : deliveryFrom(row);
}

function deliveryFrom(row: DeliveryRow): Delivery {
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
