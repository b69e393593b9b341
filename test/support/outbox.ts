import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { connect, type Database } from '#db/database.ts';
import { type Delivery, deliveryOf } from '#delivery/delivery.ts';
import type { Attempt, Carrier, CarrierResult, Message } from '#delivery/message.ts';
import { outbox } from '#delivery/outbox.ts';
import { type OutboxWorker, outboxWorker } from '#delivery/worker.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { MessageId } from '#kernel/ids.ts';
import { keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import { Secret } from '#kernel/secret.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { defaultLimits } from '#throttle/limits.ts';
import { throttle } from '#throttle/throttle.ts';
import { testDatabase } from './database.ts';

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const noon = new Date('2026-01-01T12:00:00Z');

interface Row {
  readonly recipient: string;
  readonly payload: Uint8Array | null;
  readonly claimedUntil: Date | null;
}

export type OutboxBench = Awaited<ReturnType<typeof outboxBench>>;

/** An outbox in a database of its own, a clock that is moved by hand, and any number of workers. */
export async function outboxBench() {
  const { database, url, close } = await testDatabase();
  // Another pool, as another node has it.
  const otherDatabase = connect({ url });
  const keys = keyring([new Secret(randomBytes(32))]);
  const workers: OutboxWorker[] = [];
  let now = noon;
  const clock = () => now;
  const enqueueIn = outbox({ keyring: keys, clock });

  return {
    database,
    otherDatabase,
    clock,
    advance: (seconds: number) => {
      now = secondsAfter(now, seconds);
    },
    /** In a transaction of the test's own. */
    enqueueIn,
    enqueue: (message: Message): Promise<MessageId> => database.transaction((sql) => enqueueIn(sql, message)),
    /** Ten minutes to live, from now. */
    text: (text: string) => textMessage(text, secondsAfter(now, 600)),
    start: async ({ carrier }: Recorder, on: Database = database, log = silentLog): Promise<OutboxWorker> => {
      const carriers = { sms: carrier, mail: carrier, logout: carrier, push: carrier };
      const worker = outboxWorker({
        database: on,
        carriers,
        clock,
        keyring: keys,
        log,
        throttle: throttle({ clock, limits: defaultLimits }),
      });
      workers.push(worker);
      await worker.start();
      return worker;
    },
    delivery: async (id: MessageId): Promise<Delivery> => found(await deliveryOf(database.sql, id)),
    row: async (id: MessageId): Promise<Row> => {
      const [row] = await database.sql<Row[]>`select * from outbox where id = ${id}`;
      return found(row);
    },
    reset: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.stop(0)));
      await database.sql`delete from outbox`;
      now = noon;
    },
    close: async () => {
      await otherDatabase.close();
      await close();
    },
  };
}

function textMessage(text: string, expiresAt: Date): Message {
  return { kind: 'sms', to: '+4791234542' as PhoneNumber, text, expiresAt, accountId: null };
}

export interface Call extends Attempt {
  readonly message: Message;
}

export type Recorder = ReturnType<typeof recorder>;

/** A carrier that keeps its calls, lets a test wait for the next one, and holds answers until they are released. */
export function recorder(answer: (call: Call) => CarrierResult | 'hold') {
  const calls: Call[] = [];
  const events = new EventEmitter().setMaxListeners(100);
  const carrier: Carrier = async (message, attempt) => {
    const call = { message, ...attempt };
    calls.push(call);
    events.emit('call');
    const result = answer(call);
    return result === 'hold' ? released(events, attempt.signal) : result;
  };
  return {
    carrier,
    calls,
    texts: () => calls.map(({ message }) => (message.kind === 'sms' ? message.text : '')),
    release: (result: CarrierResult) => events.emit('release', result),
    call: async (number: number): Promise<Call> => {
      while (calls.length < number) await once(events, 'call', { signal: AbortSignal.timeout(5000) });
      return found(calls[number - 1]);
    },
  };
}

function released(events: EventEmitter, signal: AbortSignal): Promise<CarrierResult> {
  return new Promise((resolve) => {
    events.once('release', resolve);
    signal.addEventListener('abort', () => {
      resolve({ sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 });
    });
  });
}

function found<T>(value: T | null | undefined): T {
  assert.ok(value !== null && value !== undefined);
  return value;
}
