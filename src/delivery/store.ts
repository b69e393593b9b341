import type { Sql } from '#db/database.ts';
import type { AccountId, MessageId } from '#kernel/ids.ts';
import type { DeliveryFailure, MessageKind } from './message.ts';

export interface Claimed {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly payload: Uint8Array;
  readonly accountId: AccountId | null;
  readonly expiresAt: Date;
  /** This one included. */
  readonly attempts: number;
  /** Gateways that took it and could not deliver it. */
  readonly passOver: readonly string[];
}

interface NewRow {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly recipient: string;
  readonly payload: Uint8Array;
  readonly accountId: AccountId | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export const outboxChannel = 'outbox';

const batchSize = 1000;

/** The notification is delivered when the caller's transaction commits, and not at all when it does not. */
export async function insertMessage(sql: Sql, row: NewRow): Promise<void> {
  await sql`
    with queued as (insert into outbox ${sql({ ...row, dueAt: row.createdAt })} returning 1)
    select pg_notify(${outboxChannel}, '') from queued`;
}

/** No two workers get the same row: one waits for nobody's lock, and skips what another is just claiming. */
export function claimDue(
  sql: Sql,
  { now, claimedUntil, atMost }: { readonly now: Date; readonly claimedUntil: Date; readonly atMost: number },
): Promise<readonly Claimed[]> {
  return sql<Claimed[]>`
    update outbox set attempts = attempts + 1, claimed_until = ${claimedUntil}
    where id in (
      select id from outbox
      where sent_at is null and failed_at is null
        and due_at <= ${now} and (claimed_until is null or claimed_until <= ${now}) and expires_at > ${now}
      order by due_at limit ${atMost} for update skip locked)
    returning id, kind, payload, account_id, expires_at, attempts,
      case when rerouted_at is null then '{}' else passed_over end as pass_over`;
}

/** What was kept for another gateway, once nobody could use it any more. */
export async function forgetSent(sql: Sql, now: Date): Promise<void> {
  await sql`
    update outbox set payload = null where payload is not null and sent_at is not null and expires_at <= ${now}`;
}

/** Those that a worker has are left to it. Their last failure says more than that they expired. */
export async function failExpired(sql: Sql, now: Date): Promise<number> {
  const { count } = await sql`
    update outbox set failed_at = ${now}, failure = coalesce(failure, 'expired'), payload = null, claimed_until = null
    where id in (
      select id from outbox
      where sent_at is null and failed_at is null
        and expires_at <= ${now} and (claimed_until is null or claimed_until <= ${now})
      limit ${batchSize} for update skip locked)`;
  return count;
}

interface Sent {
  readonly gateway: string;
  readonly reference: string | null;
  readonly passedOver: readonly string[];
  readonly hasSpare: boolean;
  readonly at: Date;
}

/** Also by a worker whose claim has run out: the message is sent, whoever has the row now. */
export async function markSent(
  sql: Sql,
  id: MessageId,
  { gateway, reference, passedOver, hasSpare, at }: Sent,
): Promise<void> {
  // Only what another gateway may have to send is kept, and only until that is decided; see `forgetSent`.
  await sql`
    update outbox
    set sent_at = ${at}, gateway = ${gateway}, gateway_reference = ${reference},
      failed_at = null, failure = null, claimed_until = null, passed_over = passed_over || ${passedOver}::text[],
      payload = case when ${hasSpare} and rerouted_at is null then payload end
    where id = ${id} and sent_at is null`;
}

/** A worker whose claim has run out changes nothing: the row is another's, which knows better. */
export async function markRefused(
  sql: Sql,
  { id, attempts }: Claimed,
  { reason, dueAt }: { readonly reason: DeliveryFailure; readonly dueAt: Date },
): Promise<void> {
  await sql`
    update outbox set due_at = ${dueAt}, failure = ${reason}, claimed_until = null
    where id = ${id} and attempts = ${attempts} and sent_at is null and failed_at is null`;
}

export async function markFailed(
  sql: Sql,
  { id, attempts }: Claimed,
  { reason, at }: { readonly reason: DeliveryFailure; readonly at: Date },
): Promise<void> {
  await sql`
    update outbox set failed_at = ${at}, failure = ${reason}, payload = null, claimed_until = null
    where id = ${id} and attempts = ${attempts} and sent_at is null and failed_at is null`;
}

/** Deletes messages that expired before then, their receipts with them, in batches. Returns how many. */
export async function sweep(sql: Sql, before: Date): Promise<number> {
  let swept = 0;
  for (;;) {
    const { count } = await sql`
      delete from outbox where id in (
        select id from outbox where expires_at < ${before} order by expires_at limit ${batchSize} for update skip locked)`;
    swept += count;
    if (count < batchSize) return swept;
  }
}

export interface DeliveryRow {
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

/** A message with the furthest that its receipts say of it. */
export async function findDelivery(sql: Sql, id: MessageId): Promise<DeliveryRow | null> {
  // Receipts come late, twice and in any order: what counts is the furthest that one of them says. That a gateway
  // failed counts only if it is the one that has the message in the end; that it arrived counts from anyone.
  const [row] = await sql<DeliveryRow[]>`
    select o.created_at, o.sent_at, o.failed_at, o.gateway, o.failure, o.attempts,
      r.status as receipt_status, r.gateway as receipt_gateway, r.reason as receipt_reason, r.at as receipt_at
    from outbox o left join lateral (
      select * from delivery_receipt
      where outbox_id = o.id and (status = 'delivered' or (status = 'failed' and gateway = o.gateway))
      order by status = 'delivered' desc limit 1) r on true
    where o.id = ${id}`;
  return row ?? null;
}
