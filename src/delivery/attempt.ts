import type { Database, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { MessageId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type Log, placeOf } from '#kernel/log.ts';
import { announce } from '#live/live.ts';
import type { Throttle } from '#throttle/throttle.ts';
import type { Attempt, CarrierResult, Carriers, Message, MessageKind } from './message.ts';
import { openPayload } from './payload.ts';
import { mayTry, nextAttempt } from './retry.ts';
import { rerouter } from './sms/reroute.ts';
import { type Claimed, markFailed, markRefused, markSent } from './store.ts';

export interface Dependencies {
  readonly database: Database;
  readonly carriers: Carriers;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly log: Log;
  readonly throttle: Throttle;
}

/**
 * One attempt at a claimed message, and what came of it written down. Delivery is at least once: a process that
 * dies between the gateway's yes and our commit leaves a row that is sent again, under the same id. To write first
 * and send then would lose messages instead.
 */
export function deliverer({ database, carriers, clock, keyring, log, throttle }: Dependencies) {
  const rerouting = rerouter({ throttle, log });

  return async function deliver(claimed: Claimed, signal: AbortSignal): Promise<void> {
    const { id, kind, attempts, expiresAt, passOver } = claimed;
    const message = openPayload(keyring, claimed);
    // Attempts that ended in a death were counted too: a message that kills its worker comes to an end here.
    const result =
      message === null || !mayTry(kind, attempts)
        ? unsendable
        : await carried(carriers, message, { id, attempt: attempts, passOver, signal }, log);

    const now = clock();
    if (result.sent) return written(id, kind, (tx) => markSent(tx, id, { ...result, at: now }));

    const { reason, retryAfterSeconds } = result;
    const dueAt =
      retryAfterSeconds === null
        ? null
        : nextAttempt({
            kind,
            attempts,
            expiresAt,
            now,
            notBeforeSeconds: retryAfterSeconds,
            random: Math.random(),
          });
    if (dueAt !== null) return markRefused(database.sql, claimed, { reason, dueAt });
    log.warn('a message was given up', { messageId: id, kind, attempts, reason });
    return written(id, kind, (tx) => markFailed(tx, claimed, { reason, at: now }));
  };

  /** Somebody may be looking at a page that waits for a text; for nothing else. */
  function written(id: MessageId, kind: MessageKind, write: (sql: Sql) => Promise<void>): Promise<void> {
    if (kind !== 'sms') return write(database.sql);
    return database.transaction(async (sql) => {
      await write(sql);
      // A receipt may have overtaken the answer of its gateway.
      await rerouting(sql, id, clock());
      await announce(sql, `message:${id}`);
    });
  }
}

const unsendable: CarrierResult = { sent: false, reason: 'unsendable', retryAfterSeconds: null };

async function carried(
  carriers: Carriers,
  message: Message,
  attempt: Attempt,
  log: Log,
): Promise<CarrierResult> {
  try {
    return await carry(carriers, message, attempt);
  } catch (fault) {
    log.error('a carrier failed', { messageId: attempt.id, kind: message.kind, fault: placeOf(fault) });
    return { sent: false, reason: 'unsendable', retryAfterSeconds: 0 };
  }
}

function carry(carriers: Carriers, message: Message, attempt: Attempt): Promise<CarrierResult> {
  switch (message.kind) {
    case 'sms':
      return carriers.sms(message, attempt);
    case 'mail':
      return carriers.mail(message, attempt);
    case 'push':
      return carriers.push(message, attempt);
    case 'logout':
      return carriers.logout(message, attempt);
  }
}
