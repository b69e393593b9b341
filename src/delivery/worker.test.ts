import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { after, afterEach, before, type TestContext, test } from 'node:test';
import { type OutboxBench, outboxBench, recorder, silentLog } from '../../test/support/outbox.ts';
import { type CarrierResult, handedOver } from './message.ts';

const sent = handedOver('test', null);
const retry: CarrierResult = { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
const never: CarrierResult = { sent: false, reason: 'number-unknown', retryAfterSeconds: null };

let bench: OutboxBench;
before(async () => {
  bench = await outboxBench();
});
after(() => bench.close());
afterEach(() => bench.reset());

/** The look into the table that a worker takes each second never comes. */
function stopLooking(t: TestContext): void {
  t.mock.timers.enable({ apis: ['setInterval'] });
}

test('the commit wakes the workers: nobody waits for the next look into the table', async (t) => {
  const carrier = recorder(() => sent);
  stopLooking(t);
  await bench.start(carrier);
  for (let count = 1; count <= 5; count++) {
    await bench.enqueue(bench.text('at once'));
    await carrier.call(count);
  }
});

test('two workers on two connections send each message exactly once', async () => {
  const carrier = recorder(() => sent);
  const ids = await Promise.all(
    Array.from({ length: 200 }, (_, at) => bench.enqueue(bench.text(`text ${at}`))),
  );
  const both = await Promise.all([bench.start(carrier), bench.start(carrier, bench.otherDatabase)]);
  await carrier.call(200);
  await Promise.all(both.map((worker) => worker.stop()));
  assert.deepEqual(carrier.calls.map(({ id }) => id).toSorted(), ids.toSorted());
  const shares = await bench.database.sql`select from outbox where sent_at is not null and attempts = 1`;
  assert.equal(shares.length, 200);
});

test('a long queue is worked off in one go, not sixteen at each look', async (t) => {
  const carrier = recorder(() => sent);
  stopLooking(t);
  await Promise.all(Array.from({ length: 160 }, () => bench.enqueue(bench.text('one of many'))));
  await bench.start(carrier);
  await carrier.call(160);
});

test('at most sixteen are under way at once, and the next begins when they end', async () => {
  const carrier = recorder(() => 'hold');
  await Promise.all(Array.from({ length: 20 }, () => bench.enqueue(bench.text('held'))));
  await bench.start(carrier);
  await carrier.call(16);

  const rest = recorder(() => sent);
  const second = await bench.start(rest, bench.otherDatabase);
  await rest.call(4);
  await second.stop();
  await bench.enqueue(bench.text('the next'));
  assert.equal(carrier.calls.length, 16);
  carrier.release(sent);
  await carrier.call(17);
});

test('the claim of a worker that died runs out, and another worker sends the message under the same id', async () => {
  const dead = recorder(() => 'hold');
  const id = await bench.enqueue(bench.text('survivor'));
  const corpse = await bench.start(dead);
  await dead.call(1);
  const burial = corpse.stop();

  const carrier = recorder(() => sent);
  bench.advance(59);
  const worker = await bench.start(carrier, bench.otherDatabase);
  worker.nudge();
  const decoy = await bench.enqueue(bench.text('the claim still holds'));
  assert.equal((await carrier.call(1)).id, decoy);
  bench.advance(2);
  worker.nudge();
  const second = await carrier.call(2);
  await worker.stop();
  assert.deepEqual([second.id, second.attempt], [id, 2]);
  dead.release(sent);
  await burial;
  assert.equal((await bench.delivery(id)).state, 'handed-over');
});

test('a worker that comes back from the dead with bad news takes nothing from the one that took over', async () => {
  const slow = recorder(() => 'hold');
  const id = await bench.enqueue(bench.text('contested'));
  const slowWorker = await bench.start(slow);
  await slow.call(1);
  const stopping = slowWorker.stop();
  bench.advance(61);
  const quick = recorder(() => 'hold');
  const quickWorker = await bench.start(quick, bench.otherDatabase);
  await quick.call(1);

  slow.release(never);
  await stopping;
  const { state, attempts } = await bench.delivery(id);
  assert.deepEqual([state, attempts, (await bench.row(id)).payload === null], ['queued', 2, false]);
  quick.release(sent);
  await quickWorker.stop();
  assert.equal((await bench.delivery(id)).state, 'handed-over');
});

test('good news counts, whoever brings it', async () => {
  const slow = recorder(() => 'hold');
  const id = await bench.enqueue(bench.text('contested'));
  const slowWorker = await bench.start(slow);
  await slow.call(1);
  const stopping = slowWorker.stop();
  bench.advance(61);
  const quick = recorder(() => never);
  const quickWorker = await bench.start(quick, bench.otherDatabase);
  await quick.call(1);
  await quickWorker.stop();
  assert.equal((await bench.delivery(id)).state, 'failed');

  slow.release(sent);
  await stopping;
  assert.equal((await bench.delivery(id)).state, 'handed-over');
});

test('after a refusal for now the message waits, and is tried again', async () => {
  const carrier = recorder(({ attempt }) => (attempt < 3 ? retry : sent));
  const id = await bench.enqueue(bench.text('third time'));
  for (const attempt of [1, 2]) {
    const worker = await bench.start(carrier);
    await carrier.call(attempt);
    worker.nudge();
    await worker.stop();
    const waiting = await bench.delivery(id);
    assert.deepEqual(
      [waiting.state, waiting.reason, waiting.attempts],
      ['queued', 'gateway-unreachable', attempt],
    );
    bench.advance(4);
  }
  const worker = await bench.start(carrier);
  await carrier.call(3);
  await worker.stop();
  assert.equal((await bench.delivery(id)).state, 'handed-over');
});

test('after a refusal for good there is no other attempt', async () => {
  const carrier = recorder(() => never);
  const id = await bench.enqueue(bench.text('no such number'));
  const worker = await bench.start(carrier);
  await carrier.call(1);
  await worker.stop();
  const { state, reason } = await bench.delivery(id);
  assert.deepEqual([state, reason, (await bench.row(id)).payload], ['failed', 'number-unknown', null]);
});

test('a carrier that throws loses no message, and its words reach no log', async () => {
  const lines: string[] = [];
  const log = { ...silentLog, error: (...line: unknown[]) => void lines.push(JSON.stringify(line)) };
  const carrier = recorder(() => {
    throw new TypeError('could not send 123456');
  });
  const id = await bench.enqueue(bench.text('123456'));
  const worker = await bench.start(carrier, bench.database, log);
  await carrier.call(1);
  await worker.stop();
  assert.equal((await bench.delivery(id)).state, 'queued');
  assert.match(lines.join(), /TypeError at .*worker\.test\.ts/);
  assert.doesNotMatch(lines.join(), /123456/);
});

test('a stop takes nothing new, and waits for what is under way to be written down', async () => {
  const carrier = recorder(() => 'hold');
  const id = await bench.enqueue(bench.text('under way'));
  const worker = await bench.start(carrier);
  await carrier.call(1);
  const stopping = worker.stop();
  // A look into the table that began before the stop may still be under way; it takes what was due when it began.
  bench.advance(1);
  const late = await bench.enqueue(bench.text('too late for this worker'));
  worker.nudge();
  carrier.release(sent);
  await stopping;
  assert.equal((await bench.delivery(id)).state, 'handed-over');
  assert.deepEqual([(await bench.delivery(late)).state, carrier.calls.length], ['queued', 1]);
});

test('a stop breaks off what takes longer than its grace, and the message stays', async () => {
  const carrier = recorder(() => 'hold');
  const id = await bench.enqueue(bench.text('hanging'));
  const worker = await bench.start(carrier);
  await carrier.call(1);
  await worker.stop(0.05);
  assert.deepEqual([(await bench.delivery(id)).state, (await bench.row(id)).claimedUntil], ['queued', null]);
});

test('a database that fails for a while costs no message', async () => {
  const id = await bench.enqueue(bench.text('patient'));
  await bench.database.sql`alter table outbox rename to away`;
  const failed = new EventEmitter();
  const failing = new Promise((resolve) => failed.once('warn', resolve));
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier, bench.database, {
    ...silentLog,
    warn: () => void failed.emit('warn'),
  });
  await failing;
  await bench.database.sql`alter table away rename to outbox`;
  worker.nudge();
  await carrier.call(1);
  await worker.stop();
  assert.equal((await bench.delivery(id)).state, 'handed-over');
});
