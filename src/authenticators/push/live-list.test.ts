import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestLines } from '#authenticators/push/live-list.ts';
import type { WaitedFor } from '#authenticators/push/request-store.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { secondsAfter, systemClock } from '#kernel/clock.ts';
import { type AuthenticatorId, type MessageId, newId, type RequestId } from '#kernel/ids.ts';
import { languages } from '#locales/languages.ts';

const asked = systemClock();

const request: WaitedFor = {
  id: newId<RequestId>(),
  phoneId: newId<AuthenticatorId>(),
  phoneName: 'iPhone',
  phoneSystem: 'ios',
  phoneSeenAt: asked,
  notifications: 'on',
  number: null,
  messageId: newId<MessageId>(),
  createdAt: asked,
  expiresAt: secondsAfter(asked, 120),
  ...{ reachedAt: null, openedAt: null, outcome: null, outcomeAt: null, usedAt: null },
};

const delivery = (state: Delivery['state']): Delivery => {
  return { state, gateway: null, reason: null, at: asked, attempts: 1 };
};

function askAfter(changed: Partial<WaitedFor>, state: Delivery['state'] | null, second: number) {
  const now = secondsAfter(asked, second);
  const given = {
    request: { ...request, ...changed },
    delivery: state === null ? null : delivery(state),
    now,
  };
  return requestLines(languages.en, given).askAfterSeconds;
}

test('a push that was not handed over yet is asked about soon, and seldom once that takes long', () => {
  assert.equal(askAfter({}, 'queued', 0), 1);
  assert.equal(askAfter({}, null, 4), 1);
  assert.equal(askAfter({}, 'queued', 6), 9);
  assert.equal(askAfter({}, 'queued', 16), 15);
});

test('a page that saw its push handed over asks when each hint is due, and then when the time runs out', () => {
  assert.equal(askAfter({}, 'handed-over', 1), 4);
  assert.equal(askAfter({}, 'handed-over', 5), 10);
  assert.equal(askAfter({}, 'handed-over', 15), 105);
});

test('a phone that was reached is asked about when it has been silent for long, and then when the time runs out', () => {
  assert.equal(askAfter({ reachedAt: secondsAfter(asked, 2) }, 'handed-over', 3), 9);
  assert.equal(askAfter({ reachedAt: secondsAfter(asked, 2) }, 'handed-over', 12), 108);
});

test('where everything further is announced, only the end of the time is asked about', () => {
  assert.equal(askAfter({ openedAt: asked }, 'handed-over', 1), 119);
  assert.equal(askAfter({ messageId: null, notifications: 'off' }, null, 1), 119);
  assert.equal(askAfter({}, 'failed', 1), 119);
});

test('a request that is over is not asked about', () => {
  assert.equal(askAfter({ outcome: 'denied', outcomeAt: asked }, 'handed-over', 1), undefined);
});
