import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, test } from 'node:test';
import { secondsAfter } from '#kernel/clock.ts';
import type { MessageId } from '#kernel/ids.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import { type OutboxBench, outboxBench, recorder } from '../../test/support/outbox.ts';
import { deliveryOf } from './delivery.ts';
import { handedOver, type Message } from './message.ts';
import { outbox } from './outbox.ts';
import { sweep } from './store.ts';

const sent = handedOver('test', null);

let bench: OutboxBench;
before(async () => {
  bench = await outboxBench();
});
after(() => bench.close());
afterEach(() => bench.reset());

test('what is committed is sent, as it was written', async () => {
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  const id = await bench.enqueue(bench.text('123456 is your code'));
  const call = await carrier.call(1);
  await worker.stop();
  assert.deepEqual(call.message, bench.text('123456 is your code'));
  assert.deepEqual([call.id, call.attempt], [id, 1]);
  assert.deepEqual(await bench.delivery(id), {
    state: 'handed-over',
    gateway: 'test',
    reason: null,
    at: bench.clock(),
    attempts: 1,
  });
});

test('what is rolled back is never sent', async () => {
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  await assert.rejects(
    bench.database.transaction(async (sql) => {
      await bench.enqueueIn(sql, bench.text('rolled back'));
      throw new Error('no');
    }),
  );
  await bench.enqueue(bench.text('committed'));
  await carrier.call(1);
  await worker.stop();
  assert.deepEqual(carrier.texts(), ['committed']);
});

test('number and text are not in the row, and the sealed payload goes when the message is sent', async () => {
  const id = await bench.enqueue(bench.text('123456 is your code'));
  const row = await bench.row(id);
  assert.ok(!JSON.stringify(row).includes('123456') && !JSON.stringify(row).includes('91234542'));
  assert.equal(row.recipient, '••• 42');
  assert.ok(!Buffer.from(row.payload ?? []).includes('123456'));

  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  await carrier.call(1);
  await worker.stop();
  assert.equal((await bench.row(id)).payload, null);
});

test('a message is never sent after it expired, and its payload goes', async () => {
  const id = await bench.enqueue(bench.text('too late'));
  bench.advance(600);
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  worker.nudge();
  await worker.stop();
  assert.deepEqual(carrier.calls, []);
  assert.deepEqual(await bench.delivery(id), {
    state: 'failed',
    gateway: null,
    reason: 'expired',
    at: bench.clock(),
    attempts: 0,
  });
  assert.equal((await bench.row(id)).payload, null);
});

test('a message sealed under a key that is gone fails for good', async () => {
  const foreign = keyring([new Secret(randomBytes(32))]);
  const id = await outbox({ keyring: foreign, clock: bench.clock })(bench.database.sql, bench.text('lost'));
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  worker.nudge();
  await worker.stop();
  assert.deepEqual([carrier.calls.length, (await bench.delivery(id)).reason], [0, 'unsendable']);
});

test('a payload moved into another row does not open', async () => {
  const [mine, theirs] = [await bench.enqueue(bench.text('mine')), await bench.enqueue(bench.text('theirs'))];
  await bench.database.sql`
    update outbox set payload = (select payload from outbox where id = ${theirs}) where id = ${mine}`;
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  await carrier.call(1);
  await worker.stop();
  assert.deepEqual(carrier.texts(), ['theirs']);
});

test('the sweep deletes what expired before, in any number, and nothing else', async () => {
  await Promise.all(Array.from({ length: 3 }, () => bench.enqueue(bench.text('old'))));
  await bench.database.sql`
    insert into outbox (id, kind, recipient, created_at, due_at, expires_at, failed_at)
    select gen_random_uuid(), 'mail', 'x', ${bench.clock()}, ${bench.clock()}, ${bench.clock()}, ${bench.clock()} from generate_series(1, 2500)`;
  bench.advance(86_400);
  const young = await bench.enqueue(bench.text('young'));
  assert.equal(await sweep(bench.database.sql, bench.clock()), 2503);
  assert.equal(await sweep(bench.database.sql, bench.clock()), 0);
  assert.equal((await bench.delivery(young)).state, 'queued');
});

test('a message that is unknown has no delivery', async () => {
  assert.equal(
    await deliveryOf(bench.database.sql, '6f1c1f2e-5b0a-4c53-9b58-0a6a1b2c3d4e' as MessageId),
    null,
  );
});

test('mail and logout notices go by their own carriers, whole', async () => {
  const carrier = recorder(() => sent);
  const worker = await bench.start(carrier);
  const envelope = { expiresAt: secondsAfter(bench.clock(), 600), accountId: null };
  const mail: Message = {
    ...envelope,
    kind: 'mail',
    to: 'ada@example.com',
    subject: 's',
    text: 't',
    html: null,
  };
  const logout = { ...envelope, kind: 'logout', clientId: 'ledger', subject: 'u', sid: 's' } as Message;
  const mailId = await bench.enqueue(mail);
  await bench.enqueue(logout);
  await carrier.call(2);
  await worker.stop();
  const messages = carrier.calls.map(({ message }) => message);
  assert.deepEqual(
    messages.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    [logout, mail],
  );
  assert.equal((await bench.row(mailId)).recipient, 'a•••@example.com');
});
