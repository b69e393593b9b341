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
  given: Partial<Pick<Authenticator, 'createdAt' | 'lastUsedAt' | 'disabledAt' | 'disabledBecause'>> = {},
) {
  const own = {
    id: kind,
    accountId: 'a',
    createdAt: secondsAfter(now, -90 * day),
    lastUsedAt: now,
    disabledAt: null,
    disabledBecause: null,
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

const usual = { texts: true, phoneLostAt: null, now };
const [app, sms, code] = [linked('totp'), linked('sms'), linked('recovery-code')];

test('what is missing for the day the phone is gone is named, the worst first', () => {
  assert.equal(lackOf([app], usual), 'no-way-back');
  assert.equal(lackOf([app, sms], usual), 'no-recovery-code');
  assert.equal(lackOf([app, code], usual), 'no-backup-phone');
  assert.equal(lackOf([app, sms, code], usual), null);
});

test('where no texts are sent, nobody lacks a backup phone', () => {
  assert.equal(lackOf([app, code], { ...usual, texts: false }), null);
});

test('what is switched off is no way in', () => {
  const off = linked('recovery-code', { disabledAt: now, disabledBecause: 'wrong-codes' });
  assert.equal(lackOf([app, sms, off], usual), 'no-recovery-code');
});

test('a phone that has confirmed nothing for sixty days is asked after, unless another one has', () => {
  const old = linked('push', { lastUsedAt: secondsAfter(now, -61 * day) });
  assert.equal(lackOf([old, sms, code], usual), 'phone-unseen');
  assert.equal(lackOf([old, app, sms, code], usual), null);
});

test('an account that is not protected is told something else', () => {
  assert.equal(lackOf([], usual), null);
  assert.equal(lackOf([sms, code], usual), null);
});

test('a phone that was said to be lost, and still confirms, comes before all else that is missing', () => {
  const lost = { ...usual, phoneLostAt: now };
  assert.equal(lackOf([app, sms, code], lost), 'lost-still-linked');
  assert.equal(lackOf([app, sms], lost), 'lost-no-code', 'the recovery code was used to get in');
});

test('what was linked since is not what was lost', () => {
  const lost = { ...usual, phoneLostAt: secondsAfter(now, -day) };
  const newer = linked('push', { createdAt: now });
  assert.equal(lackOf([newer, sms, code], lost), null);
  assert.equal(lackOf([newer, app, sms, code], lost), 'lost-still-linked');
});

test('a lost phone that is unlinked is followed by another one, unless its owner leaves before', () => {
  const off = linked('totp', { disabledAt: now, disabledBecause: 'lost' });
  assert.equal(lackOf([off, sms, code], usual), 'lost-not-replaced');
  assert.equal(lackOf([off, linked('push'), sms, code], usual), null);
  const wrong = linked('totp', { disabledAt: now, disabledBecause: 'wrong-codes' });
  assert.equal(lackOf([wrong, sms, code], usual), null);
});
