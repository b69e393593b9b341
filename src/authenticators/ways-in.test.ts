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
  given: Partial<{ id: string; lastUsedAt: Date; lastSeenAt: Date; disabledAt: Date }> = {},
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

const [app, sms, code] = [linked('totp'), linked('sms'), linked('recovery-code')];

test('what is missing for the day the phone is gone is named, the worst first', () => {
  assert.deepEqual(told([app], { texts: true, now }), ['no-way-back']);
  assert.deepEqual(told([app, sms], { texts: true, now }), ['no-recovery-code']);
  assert.deepEqual(told([app, code], { texts: true, now }), ['no-backup-phone']);
  assert.deepEqual(told([app, sms, code], { texts: true, now }), []);
});

test('where no texts are sent, nobody lacks a backup phone', () => {
  assert.deepEqual(told([app, code], { texts: false, now }), []);
});

test('what is switched off is no way in', () => {
  const off = linked('recovery-code', { disabledAt: now });
  assert.deepEqual(told([app, sms, off], { texts: true, now }), ['no-recovery-code']);
});

test('each phone that has not called for sixty days is asked after, though another is used daily', () => {
  const old = secondsAfter(now, -61 * day);
  const drawer = linked('push', { id: 'drawer', lastSeenAt: old, lastUsedAt: old });
  const pocket = linked('push', { id: 'pocket' });
  assert.deepEqual(told([drawer, pocket, app, sms, code], { texts: true, now }), ['unseen drawer']);
  assert.deepEqual(told([drawer, code], { texts: true, now }), ['no-backup-phone', 'unseen drawer']);
});

test('a phone that calls is there, though it has confirmed nothing; of a code app only its codes are known', () => {
  const old = secondsAfter(now, -61 * day);
  const quiet = linked('push', { lastUsedAt: old });
  assert.deepEqual(told([quiet, sms, code], { texts: true, now }), []);
  const unused = linked('totp', { id: 'app', lastUsedAt: old });
  assert.deepEqual(told([unused, quiet, sms, code], { texts: true, now }), ['unseen app']);
});

test('an account that is not protected is told something else', () => {
  assert.deepEqual(told([], { texts: true, now }), []);
  assert.deepEqual(told([sms, code], { texts: true, now }), []);
});
