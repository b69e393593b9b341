import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { secondsAfter } from '#kernel/clock.ts';
import type { MessageKind } from './message.ts';
import { mayTry, nextAttempt } from './retry.ts';

const now = new Date('2026-01-01T12:00:00Z');
const farAway = secondsAfter(now, 1e6);
const sms = { kind: 'sms', expiresAt: farAway, now, notBeforeSeconds: 0, random: 0 } as const;

test('the wait doubles until it is as long as it gets', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => secondsUntil(nextAttempt({ ...sms, attempts })));
  assert.deepEqual(waits, [2, 4, 8, 16, 32, 60, 60]);
});

test('chance makes it up to half as long', () => {
  assert.equal(secondsUntil(nextAttempt({ ...sms, attempts: 3, random: 1 })), 4);
});

test('a gateway that asks for more time gets it', () => {
  assert.equal(secondsUntil(nextAttempt({ ...sms, attempts: 1, notBeforeSeconds: 90 })), 90);
});

test('there is no attempt at or after the expiry', () => {
  assert.equal(nextAttempt({ ...sms, attempts: 1, expiresAt: secondsAfter(now, 2) }), null);
  assert.notEqual(nextAttempt({ ...sms, attempts: 1, expiresAt: secondsAfter(now, 3) }), null);
});

test('attempts come to an end, whatever happens', () => {
  const kind = fc.constantFrom<MessageKind>('sms', 'mail', 'logout');
  const random = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(kind, random, fc.integer({ min: 1, max: 1000 }), (kind, random, attempts) => {
      const next = nextAttempt({ ...sms, kind, attempts, random });
      assert.equal(next === null, !mayTry(kind, attempts + 1));
      assert.ok(next === null || attempts < 150);
      assert.ok(next === null || next > now);
    }),
  );
});

test('mail is tried for more than a day', () => {
  let at = now;
  for (let attempts = 1; ; attempts++) {
    const next = nextAttempt({ ...sms, kind: 'mail', attempts, now: at, random: 1 });
    if (next === null) break;
    at = next;
  }
  assert.ok(at > secondsAfter(now, 86_400));
});

function secondsUntil(date: Date | null): number | null {
  return date === null ? null : (date.getTime() - now.getTime()) / 1000;
}
