import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defaultLimits, type LimitName } from '#throttle/limits.ts';
import { forget } from '#throttle/store.ts';
import { type Charge, throttle } from '#throttle/throttle.ts';
import { type TestDatabase, testDatabase } from '../../test/support/database.ts';

let tested: TestDatabase;
before(async () => {
  tested = await testDatabase();
});
after(() => tested.close());

const start = Date.parse('2026-11-24T12:00:00Z');
/** Five at once, then one more each three minutes; three in an hour. */
const [bucket, window] = ['confirmation', 'textsOfAccount'] as const;
const limits = {
  ...defaultLimits,
  [bucket]: { kind: 'bucket', capacity: 5, refillSeconds: 180 },
  [window]: { kind: 'window', capacity: 3, windowSeconds: 3600 },
} as const;

function at(seconds: number) {
  const { spend, spendAll, restore, hold, waitIfSpent } = throttle({
    clock: () => new Date(start + seconds * 1000),
    limits,
  });
  const { sql } = tested.database;
  return {
    spend: (key: string, limit: LimitName) => spend(sql, key, limit),
    spendAll: (...charges: readonly Charge[]) => spendAll(sql, charges),
    restore: (...keys: readonly string[]) => restore(sql, ...keys),
    waitIfSpent: (key: string, limit: LimitName) => waitIfSpent(sql, key, limit),
    /** Whether an attempt that is right would be let through. */
    hold: async (key: string) =>
      (await sql`with held as (${hold(sql, key, bucket)}) select from held`).length === 1,
  };
}

async function times(count: number, attempt: () => Promise<{ spent: boolean }>): Promise<number> {
  const attempts = await Promise.all(Array.from({ length: count }, attempt));
  return attempts.filter(({ spent }) => spent).length;
}

test('of forty at once, five get through, and then one more each three minutes', async () => {
  assert.equal(await times(40, () => at(0).spend('a', bucket)), 5);
  assert.equal(await times(10, () => at(179).spend('a', bucket)), 0);
  assert.equal(await times(10, () => at(181).spend('a', bucket)), 1);
  assert.equal(await times(10, () => at(181 + 2 * 180).spend('a', bucket)), 2);
});

test('it says how long to wait', async () => {
  await times(5, () => at(0).spend('b', bucket));
  assert.deepEqual(await at(60).spend('b', bucket), { spent: false, waitSeconds: 120, most: 5, taken: [] });
});

for (const [limit, capacity, wait] of [
  [bucket, 5, 120],
  [window, 3, 3540],
] as const) {
  test(`whoever asks for the wait of a ${limit} spends nothing, and hears of none while one is left`, async () => {
    const key = `asked-${limit}`;
    assert.equal(await at(0).waitIfSpent(key, limit), null);
    await times(capacity - 1, () => at(0).spend(key, limit));
    assert.equal(await at(0).waitIfSpent(key, limit), null);
    await at(0).spend(key, limit);
    assert.equal(await at(60).waitIfSpent(key, limit), wait);
    assert.equal(await at(60 + wait).waitIfSpent(key, limit), null);
    assert.equal(await times(2, () => at(60 + wait).spend(key, limit)), limit === bucket ? 1 : 2);
  });
}

test('what was right is given back, that one and no other', async () => {
  await times(5, () => at(0).spend('c', bucket));
  await at(0).restore('c');
  assert.equal(await times(10, () => at(0).spend('c', bucket)), 1);
});

test('a bucket is never fuller than full, however long nobody asked', async () => {
  await at(0).spend('d', bucket);
  assert.equal(await times(20, () => at(1_000_000).spend('d', bucket)), 5);
});

test('a node whose clock is behind fills no bucket and opens no window', async () => {
  await times(5, () => at(1000).spend('e', bucket));
  assert.equal(await times(5, () => at(0).spend('e', bucket)), 0);
  await times(3, () => at(1000).spend('f', window));
  assert.equal(await times(5, () => at(0).spend('f', window)), 0);
});

test('what a node whose clock is behind spends is not forgotten before it has drained', async () => {
  await times(4, () => at(1000).spend('h', bucket));
  await at(0).spend('h', bucket);
  await forget(tested.database.sql, new Date(start + 1850 * 1000), 100);
  assert.equal(await times(10, () => at(1850).spend('h', bucket)), 4);
});

test('a window holds its number for as long as it lasts, and opens anew', async () => {
  assert.equal(await times(30, () => at(0).spend('g', window)), 3);
  assert.equal(await times(5, () => at(3599).spend('g', window)), 0);
  assert.equal(await times(30, () => at(3601).spend('g', window)), 3);
});

test('what is known to be right takes nothing, and passes while one could be spent', async () => {
  assert.deepEqual([await at(0).hold('j'), await at(0).hold('j')], [true, true]);
  assert.equal(await times(4, () => at(0).spend('j', bucket)), 4);
  assert.equal(await at(0).hold('j'), true);
  assert.equal(await times(10, () => at(0).spend('j', bucket)), 1);
  assert.deepEqual([await at(179).hold('j'), await at(181).hold('j')], [false, true]);
});

test('what is known to be right waits for the attempts before it, and counts them', async () => {
  await times(4, () => at(0).spend('i', bucket));
  const spent = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const fifth = tested.database.transaction(async (sql) => {
    await throttle({ clock: () => new Date(start), limits }).spend(sql, 'i', bucket);
    spent.resolve();
    await end.promise;
  });
  await spent.promise;
  const held = at(0).hold('i');
  end.resolve();
  await fifth;
  assert.equal(await held, false);
});

test('an attempt that costs several takes none behind the one that refuses, and waits for that one', async () => {
  assert.deepEqual(await at(0).spendAll(['k', window], ['l', bucket]), { spent: true });
  await times(2, () => at(0).spend('k', window));
  assert.deepEqual(await at(600).spendAll(['l', bucket], ['k', window]), {
    spent: false,
    waitSeconds: 3000,
    most: 3,
    taken: ['l'],
  });
  assert.equal(await times(10, () => at(0).spend('l', bucket)), 4);
});

test('of forty at once that cost two, the smaller budget decides, and what is given back is given to both', async () => {
  const both = () => at(0).spendAll(['m', bucket], ['n', window]);
  assert.equal(await times(40, both), 3);
  await Promise.all(Array.from({ length: 3 }, () => at(0).restore('m', 'n')));
  assert.equal(await times(10, () => at(0).spend('n', window)), 3);
});
