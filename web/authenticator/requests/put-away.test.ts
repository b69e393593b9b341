import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenRequest } from '../protocol/answers.ts';
import { type Listed, putAway } from './put-away.ts';

const open: OpenRequest = {
  ...{ request: 'open', kind: 'sign-in', application: 'Payroll', place: null, address: '192.0.2.7' },
  ...{ browser: 'Firefox on Windows', isFirst: false, number: false, asked: 100, until: 220 },
};

const asking = { phone: 'one', request: 'open', application: 'Payroll', asked: 100 };

/** Which of them are left. */
async function left(notifications: readonly unknown[], listed: Partial<Listed> = {}): Promise<unknown[]> {
  const standing = new Set(notifications);
  const shade = {
    getNotifications: async () => notifications.map((data) => ({ data, close: () => standing.delete(data) })),
  };
  await putAway(shade, {
    ...{ phone: 'one', answer: { now: 110, requests: [open] }, isLookedAt: true, ...listed },
  });
  return [...standing];
}

test('the notification of a request stands as long as the request is open, however long the app is looked at', async () => {
  assert.deepEqual(await left([asking]), [asking]);
});

test('it goes when the request is open no more, whether anybody looks at the app or not', async () => {
  const over = { ...asking, request: 'over' };
  assert.deepEqual(await left([over, asking]), [asking]);
  assert.deepEqual(await left([over, asking], { isLookedAt: false }), [asking]);
});

test('a request that was made when the list was may be missing in it, and stays', async () => {
  const newer = { ...asking, request: 'newer', asked: 110 };
  assert.deepEqual(await left([newer]), [newer]);
});

test("one account's list says nothing about the requests of another account on this phone", async () => {
  const elsewhere = { ...asking, phone: 'two', request: 'elsewhere' };
  assert.deepEqual(await left([elsewhere]), [elsewhere]);
});

test('what asks nothing, and what could not say what it asks, goes when the app is looked at', async () => {
  assert.deepEqual(await left([null]), []);
  assert.deepEqual(await left([null], { isLookedAt: false }), [null]);
});
