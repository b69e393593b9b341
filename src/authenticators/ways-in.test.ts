import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { lacksOf } from '#authenticators/ways-in.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

const now = new Date('2026-11-24T12:00:00Z');
const day = 86_400;

function linked(
  kind: AuthenticatorKind,
  given: Partial<{
    id: string;
    createdAt: Date;
    lastUsedAt: Date;
    lastSeenAt: Date;
    disabledAt: Date;
    disabledBecause: 'lost' | 'wrong-codes';
  }> = {},
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
    lastSeenAt: now,
    masked: '',
    sealed: Buffer.alloc(0),
    lastStep: 0,
    ...given,
  } as unknown as Authenticator;
}

/** Each by its reason, and the phone by its id. */
function told(...given: Parameters<typeof lacksOf>): readonly string[] {
  return lacksOf(...given).map((lack) =>
    lack.reason === 'unseen' ? `unseen ${lack.authenticator.id}` : lack.reason,
  );
}

const usual = { texts: true, phoneLostAt: null, now };
const [app, sms, code] = [linked('totp'), linked('sms'), linked('recovery-code')];

test('what is missing for the day the phone is gone is named, the worst first', () => {
  assert.deepEqual(told([app], usual), ['no-way-back']);
  assert.deepEqual(told([app, sms], usual), ['no-recovery-code']);
  assert.deepEqual(told([app, code], usual), ['no-backup-phone']);
  assert.deepEqual(told([app, sms, code], usual), []);
});

test('where no texts are sent, nobody lacks a backup phone', () => {
  assert.deepEqual(told([app, code], { ...usual, texts: false }), []);
});

test('what is switched off is no way in', () => {
  const off = linked('recovery-code', { disabledAt: now, disabledBecause: 'wrong-codes' });
  assert.deepEqual(told([app, sms, off], usual), ['no-recovery-code']);
});

test('each phone that has not called for sixty days is asked after, though another is used daily', () => {
  const old = secondsAfter(now, -61 * day);
  const drawer = linked('push', { id: 'drawer', lastSeenAt: old, lastUsedAt: old });
  const pocket = linked('push', { id: 'pocket' });
  assert.deepEqual(told([drawer, pocket, app, sms, code], usual), ['unseen drawer']);
  assert.deepEqual(told([drawer, code], usual), ['no-backup-phone', 'unseen drawer']);
});

test('a phone that calls is there, though it has confirmed nothing; of a code app only its codes are known', () => {
  const old = secondsAfter(now, -61 * day);
  const quiet = linked('push', { lastUsedAt: old });
  assert.deepEqual(told([quiet, sms, code], usual), []);
  const unused = linked('totp', { id: 'app', lastUsedAt: old });
  assert.deepEqual(told([unused, quiet, sms, code], usual), ['unseen app']);
});

test('an account that is not protected is told something else', () => {
  assert.deepEqual(told([], usual), []);
  assert.deepEqual(told([sms, code], usual), []);
});

test('a phone that was said to be lost, and still confirms, comes before all else that is missing', () => {
  const lost = { ...usual, phoneLostAt: now };
  assert.deepEqual(told([app, sms, code], lost), ['lost-still-linked']);
  assert.deepEqual(told([app, sms], lost), ['lost-no-code'], 'the recovery code was used to get in');
});

test('what was linked since is not what was lost', () => {
  const lost = { ...usual, phoneLostAt: secondsAfter(now, -day) };
  const newer = linked('push', { createdAt: now });
  assert.deepEqual(told([newer, sms, code], lost), []);
  assert.deepEqual(told([newer, app, sms, code], lost), ['lost-still-linked']);
});

test('a lost phone that is unlinked is followed by another one, unless its owner leaves before', () => {
  const off = linked('totp', { disabledAt: now, disabledBecause: 'lost' });
  assert.deepEqual(told([off, sms, code], usual), ['lost-not-replaced']);
  assert.deepEqual(told([off, linked('push'), sms, code], usual), []);
  const wrong = linked('totp', { disabledAt: now, disabledBecause: 'wrong-codes' });
  assert.deepEqual(told([wrong, sms, code], usual), []);
});
