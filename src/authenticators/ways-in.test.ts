import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { lackOf } from '#authenticators/ways-in.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

const now = new Date('2026-11-24T12:00:00Z');
const day = 86_400;

function linked(
  kind: AuthenticatorKind,
  given: Partial<Pick<Authenticator, 'lastUsedAt' | 'disabledAt'>> = {},
) {
  const own = {
    id: kind,
    accountId: 'a',
    createdAt: secondsAfter(now, -90 * day),
    lastUsedAt: now,
    disabledAt: null,
  };
  return {
    ...own,
    kind,
    name: '',
    masked: '',
    sealed: Buffer.alloc(0),
    lastStep: 0,
    ...given,
  } as unknown as Authenticator;
}

const [app, sms, code] = [linked('totp'), linked('sms'), linked('recovery-code')];

test('what is missing for the day the phone is gone is named, the worst first', () => {
  assert.equal(lackOf([app], { texts: true, now }), 'no-way-back');
  assert.equal(lackOf([app, sms], { texts: true, now }), 'no-recovery-code');
  assert.equal(lackOf([app, code], { texts: true, now }), 'no-backup-phone');
  assert.equal(lackOf([app, sms, code], { texts: true, now }), null);
});

test('where no texts are sent, nobody lacks a backup phone', () => {
  assert.equal(lackOf([app, code], { texts: false, now }), null);
});

test('what is switched off is no way in', () => {
  const off = linked('recovery-code', { disabledAt: now });
  assert.equal(lackOf([app, sms, off], { texts: true, now }), 'no-recovery-code');
});

test('a phone that has confirmed nothing for sixty days is asked after, unless another one has', () => {
  const old = linked('push', { lastUsedAt: secondsAfter(now, -61 * day) });
  assert.equal(lackOf([old, sms, code], { texts: true, now }), 'phone-unseen');
  assert.equal(lackOf([old, app, sms, code], { texts: true, now }), null);
});

test('an account that is not protected is told something else', () => {
  assert.equal(lackOf([], { texts: true, now }), null);
  assert.equal(lackOf([sms, code], { texts: true, now }), null);
});
