import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { connect, type Database } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { MessageId } from '#kernel/ids.ts';
import { keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import { Secret } from '#kernel/secret.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { type TestDatabase, testDatabase } from '../../test/support/database.ts';
import { type Delivery, deliveryOf } from './delivery.ts';
import type { Attempt, Carrier, CarrierResult, Message } from './message.ts';
import { outbox } from './outbox.ts';
import { sweep } from './sweep.ts';
import { type OutboxWorker, outboxWorker } from './worker.ts';

interface Call extends Attempt {
  readonly message: Message;
}

const keys = keyring([new Secret(randomBytes(32))]);
const sent: CarrierResult = { sent: true, gateway: 'test', reference: null };
const retry: CarrierResult = { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
const never: CarrierResult = { sent: false, reason: 'number-unknown', retryAfterSeconds: null };
const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

let store: TestDatabase;
let other: Database;
let workers: OutboxWorker[] = [];
let now: Date;

before(async () => {
  store = await testDatabase();
  other = connect({ url: store.url });
});
after(async () => {
  await other.close();
  await store.close();
});
beforeEach(() => {
  now = new Date('2026-01-01T12:00:00Z');
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)));
  workers = [];
  await store.database.sql`delete from outbox`;
});

test('what is committed is sent, as it was written', async () => {
  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  const id = await enqueue('123456 is your code');
  const call = await carrier.call(1);
  await worker.stop();
  assert.deepEqual(call.message, textMessage('123456 is your code'));
  assert.deepEqual([call.id, call.attempt], [id, 1]);
  assert.deepEqual(await delivery(id), {
    state: 'handed-over',
    gateway: 'test',
    reason: null,
    at: now,
    attempts: 1,
  });
});

test('what is rolled back is never sent', async () => {
  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  await assert.rejects(
    store.database.transaction(async (sql) => {
      await outbox({ keyring: keys, clock })(sql, textMessage('rolled back'));
      throw new Error('no');
    }),
  );
  await enqueue('committed');
  await carrier.call(1);
  await worker.stop();
  assert.deepEqual(carrier.texts(), ['committed']);
});

test('the commit wakes the workers: nobody waits for the next look into the table', async () => {
  const carrier = recorder(() => sent);
  await start(carrier);
  const times: number[] = [];
  for (let count = 1; count <= 5; count++) {
    const from = performance.now();
    await enqueue('at once');
    await carrier.call(count);
    times.push(performance.now() - from);
  }
  const [, , median = 1000] = times.toSorted((a, b) => a - b);
  assert.ok(median < 300, `${times}`);
});

test('number and text are not in the row, and the sealed payload goes when the message is sent', async () => {
  const id = await enqueue('123456 is your code');
  const row = await rowOf(id);
  assert.ok(!JSON.stringify(row).includes('123456') && !JSON.stringify(row).includes('91234542'));
  assert.equal(row.recipient, '••• 42');
  assert.ok(!Buffer.from(row.payload ?? []).includes('123456'));

  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  await carrier.call(1);
  await worker.stop();
  assert.equal((await rowOf(id)).payload, null);
});

test('two workers on two connections send each message exactly once', async () => {
  const carrier = recorder(() => sent);
  const ids = await Promise.all(Array.from({ length: 200 }, (_, at) => enqueue(`text ${at}`)));
  const both = await Promise.all([start(carrier), start(carrier, other)]);
  await carrier.call(200);
  await Promise.all(both.map((worker) => worker.stop()));
  assert.deepEqual(carrier.calls.map(({ id }) => id).toSorted(), ids.toSorted());
  const shares = await store.database.sql`select from outbox where sent_at is not null and attempts = 1`;
  assert.equal(shares.length, 200);
});

test('a long queue is worked off in one go, not sixteen at each look', async () => {
  const carrier = recorder(() => sent);
  await Promise.all(Array.from({ length: 160 }, () => enqueue('one of many')));
  await start(carrier);
  const from = performance.now();
  await carrier.call(160);
  assert.ok(performance.now() - from < 4000);
});

test('at most sixteen are under way at once, and the next begins when they end', async () => {
  const carrier = recorder(() => 'hold');
  await Promise.all(Array.from({ length: 20 }, () => enqueue('held')));
  await start(carrier);
  await carrier.call(16);

  const rest = recorder(() => sent);
  const second = await start(rest, other);
  await rest.call(4);
  await second.stop();
  await enqueue('the next');
  assert.equal(carrier.calls.length, 16);
  carrier.release(sent);
  await carrier.call(17);
});

test('the claim of a worker that died runs out, and another worker sends the message under the same id', async () => {
  const dead = recorder(() => 'hold');
  const id = await enqueue('survivor');
  const corpse = await start(dead);
  await dead.call(1);
  const burial = corpse.stop();

  const carrier = recorder(() => sent);
  now = secondsAfter(now, 59);
  const worker = await start(carrier, other);
  worker.nudge();
  const decoy = await enqueue('the claim still holds');
  assert.equal((await carrier.call(1)).id, decoy);
  now = secondsAfter(now, 2);
  worker.nudge();
  const second = await carrier.call(2);
  await worker.stop();
  assert.deepEqual([second.id, second.attempt], [id, 2]);
  dead.release(sent);
  await burial;
  assert.equal((await delivery(id)).state, 'handed-over');
});

test('a worker that comes back from the dead with bad news takes nothing from the one that took over', async () => {
  const slow = recorder(() => 'hold');
  const id = await enqueue('contested');
  const slowWorker = await start(slow);
  await slow.call(1);
  const stopping = slowWorker.stop();
  now = secondsAfter(now, 61);
  const quick = recorder(() => 'hold');
  const quickWorker = await start(quick, other);
  await quick.call(1);

  slow.release(never);
  await stopping;
  const { state, attempts } = await delivery(id);
  assert.deepEqual([state, attempts, (await rowOf(id)).payload === null], ['queued', 2, false]);
  quick.release(sent);
  await quickWorker.stop();
  assert.equal((await delivery(id)).state, 'handed-over');
});

test('good news counts, whoever brings it', async () => {
  const slow = recorder(() => 'hold');
  const id = await enqueue('contested');
  const slowWorker = await start(slow);
  await slow.call(1);
  const stopping = slowWorker.stop();
  now = secondsAfter(now, 61);
  const quick = recorder(() => never);
  const quickWorker = await start(quick, other);
  await quick.call(1);
  await quickWorker.stop();
  assert.equal((await delivery(id)).state, 'failed');

  slow.release(sent);
  await stopping;
  assert.equal((await delivery(id)).state, 'handed-over');
});

test('a message is never sent after it expired, and its payload goes', async () => {
  const id = await enqueue('too late');
  now = secondsAfter(now, 600);
  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  worker.nudge();
  await worker.stop();
  assert.deepEqual(carrier.calls, []);
  assert.deepEqual(await delivery(id), {
    state: 'failed',
    gateway: null,
    reason: 'expired',
    at: now,
    attempts: 0,
  });
  assert.equal((await rowOf(id)).payload, null);
});

test('after a refusal for now the message waits, and is tried again', async () => {
  const carrier = recorder(({ attempt }) => (attempt < 3 ? retry : sent));
  const id = await enqueue('third time');
  for (const attempt of [1, 2]) {
    const worker = await start(carrier);
    await carrier.call(attempt);
    worker.nudge();
    await worker.stop();
    const waiting = await delivery(id);
    assert.deepEqual(
      [waiting.state, waiting.reason, waiting.attempts],
      ['queued', 'gateway-unreachable', attempt],
    );
    now = secondsAfter(now, 4);
  }
  const worker = await start(carrier);
  await carrier.call(3);
  await worker.stop();
  assert.equal((await delivery(id)).state, 'handed-over');
});

test('after a refusal for good there is no other attempt', async () => {
  const carrier = recorder(() => never);
  const id = await enqueue('no such number');
  const worker = await start(carrier);
  await carrier.call(1);
  await worker.stop();
  const { state, reason } = await delivery(id);
  assert.deepEqual([state, reason, (await rowOf(id)).payload], ['failed', 'number-unknown', null]);
});

test('a carrier that throws loses no message, and its words reach no log', async () => {
  const lines: string[] = [];
  const log = { ...silent, error: (...line: unknown[]) => void lines.push(JSON.stringify(line)) };
  const carrier = recorder(() => {
    throw new TypeError('could not send 123456');
  });
  const id = await enqueue('123456');
  const worker = await start(carrier, store.database, log);
  await carrier.call(1);
  await worker.stop();
  assert.equal((await delivery(id)).state, 'queued');
  assert.match(lines.join(), /TypeError/);
  assert.doesNotMatch(lines.join(), /123456/);
});

test('a message sealed under a key that is gone fails for good', async () => {
  const foreign = keyring([new Secret(randomBytes(32))]);
  const id = await outbox({ keyring: foreign, clock })(store.database.sql, textMessage('lost'));
  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  worker.nudge();
  await worker.stop();
  assert.deepEqual([carrier.calls.length, (await delivery(id)).reason], [0, 'unsendable']);
});

test('a payload moved into another row does not open', async () => {
  const [mine, theirs] = [await enqueue('mine'), await enqueue('theirs')];
  await store.database.sql`
    update outbox set payload = (select payload from outbox where id = ${theirs}) where id = ${mine}`;
  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  await carrier.call(1);
  await worker.stop();
  assert.deepEqual(carrier.texts(), ['theirs']);
});

test('a stop takes nothing new, and waits for what is under way to be written down', async () => {
  const carrier = recorder(() => 'hold');
  const id = await enqueue('under way');
  const worker = await start(carrier);
  await carrier.call(1);
  const stopping = worker.stop();
  const late = await enqueue('too late for this worker');
  worker.nudge();
  carrier.release(sent);
  await stopping;
  assert.equal((await delivery(id)).state, 'handed-over');
  assert.deepEqual([(await delivery(late)).state, carrier.calls.length], ['queued', 1]);
});

test('a stop breaks off what takes longer than its grace, and the message stays', async () => {
  const carrier = recorder(() => 'hold');
  const id = await enqueue('hanging');
  const worker = await start(carrier);
  await carrier.call(1);
  await worker.stop(0.05);
  assert.deepEqual([(await delivery(id)).state, (await rowOf(id)).claimedUntil], ['queued', null]);
});

test('a database that fails for a while costs no message', async () => {
  const id = await enqueue('patient');
  await store.database.sql`alter table outbox rename to away`;
  const failed = new EventEmitter();
  const failing = new Promise((resolve) => failed.once('warn', resolve));
  const carrier = recorder(() => sent);
  const worker = await start(carrier, store.database, { ...silent, warn: () => void failed.emit('warn') });
  await failing;
  await store.database.sql`alter table away rename to outbox`;
  worker.nudge();
  await carrier.call(1);
  await worker.stop();
  assert.equal((await delivery(id)).state, 'handed-over');
});

test('the sweep deletes what expired before, in any number, and nothing else', async () => {
  await Promise.all(Array.from({ length: 3 }, () => enqueue('old')));
  await store.database.sql`
    insert into outbox (id, kind, recipient, created_at, due_at, expires_at, failed_at)
    select gen_random_uuid(), 'mail', 'x', ${now}, ${now}, ${now}, ${now} from generate_series(1, 2500)`;
  now = secondsAfter(now, 86_400);
  const young = await enqueue('young');
  assert.equal(await sweep(store.database.sql, now), 2503);
  assert.equal(await sweep(store.database.sql, now), 0);
  assert.equal((await delivery(young)).state, 'queued');
});

test('a message that is unknown has no delivery', async () => {
  assert.equal(
    await deliveryOf(store.database.sql, '6f1c1f2e-5b0a-4c53-9b58-0a6a1b2c3d4e' as MessageId),
    null,
  );
});

test('mail and logout notices go by their own carriers, whole', async () => {
  const carrier = recorder(() => sent);
  const worker = await start(carrier);
  const envelope = { expiresAt: secondsAfter(now, 600), accountId: null };
  const mail: Message = {
    ...envelope,
    kind: 'mail',
    to: 'ada@example.com',
    subject: 's',
    text: 't',
    html: null,
  };
  const logout = { ...envelope, kind: 'logout', clientId: 'ledger', subject: 'u', sid: 's' } as Message;
  const put = outbox({ keyring: keys, clock });
  const mailId = await put(store.database.sql, mail);
  await put(store.database.sql, logout);
  await carrier.call(2);
  await worker.stop();
  const messages = carrier.calls.map(({ message }) => message);
  assert.deepEqual(
    messages.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    [logout, mail],
  );
  assert.equal((await rowOf(mailId)).recipient, 'a•••@example.com');
});

const clock = () => now;

function textMessage(text: string): Message {
  const to = '+4791234542' as PhoneNumber;
  return {
    kind: 'sms',
    to,
    text,
    expiresAt: secondsAfter(new Date('2026-01-01T12:00:00Z'), 600),
    accountId: null,
  };
}

function enqueue(text: string): Promise<MessageId> {
  const message = { ...textMessage(text), expiresAt: secondsAfter(now, 600) };
  return store.database.transaction((sql) => outbox({ keyring: keys, clock })(sql, message));
}

async function delivery(id: MessageId): Promise<Delivery> {
  const found = await deliveryOf(store.database.sql, id);
  assert.ok(found);
  return found;
}

async function rowOf(id: MessageId) {
  type Row = { recipient: string; payload: Uint8Array | null; claimedUntil: Date | null };
  const [row] = await store.database.sql<Row[]>`select * from outbox where id = ${id}`;
  assert.ok(row);
  return row;
}

type Recorder = ReturnType<typeof recorder>;

async function start(recorder: Recorder, database = store.database, log = silent): Promise<OutboxWorker> {
  const { carrier } = recorder;
  const carriers = { sms: carrier, mail: carrier, logout: carrier };
  const worker = outboxWorker({ database, carriers, clock, keyring: keys, log });
  workers.push(worker);
  await worker.start();
  return worker;
}

/** A carrier that keeps its calls, and lets a test wait for the next one and hold the answers. */
function recorder(answer: (call: Call) => CarrierResult | 'hold') {
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
      const call = calls[number - 1];
      assert.ok(call);
      return call;
    },
  };
}

function released(events: EventEmitter, signal: AbortSignal): Promise<CarrierResult> {
  return new Promise((resolve) => {
    events.once('release', resolve);
    signal.addEventListener('abort', () => resolve(retry));
  });
}
