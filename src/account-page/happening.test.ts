import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatHappened, whereItHappened } from '#account-page/happening.ts';
import type { Happening } from '#account-page/store.ts';
import { en } from '#locales/en.ts';

const names = new Map([['payroll-7f3a', 'Payroll']]);

function happening(given: Partial<Happening>): Happening {
  return {
    id: 1,
    at: new Date('2026-11-24T14:31:00Z'),
    event: 'session.opened',
    outcome: 'success',
    reason: null,
    actor: 'account',
    authenticatorKind: null,
    clientId: null,
    address: '192.0.2.7',
    ...given,
  };
}

test('every event has words of its own, and neither its name nor its reason nor an id is among them', () => {
  const events = Object.keys(en.activity.events) as Happening['event'][];
  assert.ok(events.length > 15);
  for (const event of events) {
    for (const outcome of ['success', 'failure'] as const) {
      for (const authenticatorKind of ['totp', 'sms', 'recovery-code'] as const) {
        const one = happening({
          event,
          outcome,
          authenticatorKind,
          reason: 'a-reason',
          clientId: 'payroll-7f3a',
        });
        const words = whatHappened(en, one, names);
        assert.notEqual(words, en.activity.something, event);
        assert.doesNotMatch(words, /a-reason|payroll-7f3a|\w\.\w|-link\b/, event);
      }
    }
  }
});

test('a reason that makes a difference to the person is told, and any other is not', () => {
  const refused = { event: 'sign-in.confirmation', outcome: 'failure', authenticatorKind: 'totp' } as const;
  const words = (reason: string) => whatHappened(en, happening({ ...refused, reason }), names);
  assert.equal(words('clock'), "A code of the app was refused: the phone's clock is wrong");
  assert.equal(words('throttled'), 'A code of the app was refused');
  assert.equal(words('constructor'), 'A code of the app was refused');
});

test('an application is named while it is known', () => {
  const opened = (clientId: string) =>
    whatHappened(en, happening({ event: 'application.opened', clientId }), names);
  assert.equal(opened('payroll-7f3a'), 'Opened Payroll');
  assert.equal(opened('gone-1b2c'), 'Opened an application');
});

test('a row that a newer version wrote is shown, without its name', () => {
  for (const event of ['push.answered', 'constructor', '__proto__']) {
    const one = happening({ event: event as Happening['event'] });
    assert.equal(whatHappened(en, one, names), 'Something about this account happened');
  }
  const kindless = happening({ event: 'authenticator.linked' });
  assert.equal(whatHappened(en, kindless, names), 'Something about this account happened');
});

test('the place is the address, or the operator where there was no browser', () => {
  assert.equal(whereItHappened(en, happening({})), '192.0.2.7');
  const operator = happening({ address: null, actor: 'operator' });
  assert.equal(whereItHappened(en, operator), 'By the people who run this service');
  assert.equal(whereItHappened(en, happening({ address: null, actor: 'service' })), 'Not known');
});
