import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { deliveryOf } from '#delivery/delivery.ts';
import { outbox } from '#delivery/outbox.ts';
import { markSent } from '#delivery/store.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import type { Receipt } from './gateway.ts';
import { parseGateways } from './parse-url.ts';
import { receiptUrl } from './receipt-address.ts';
import { recordReceipt } from './receipt-store.ts';
import { type IncomingReceipt, receiptReader } from './receipts.ts';
import { isSignedByTwilio } from './twilio-signature.ts';

const url = new URL('https://id.example.com');
const master = new Secret(randomBytes(32));
const keys = keyring([master]);
const id = '6f1c1f2e-5b0a-4c53-9b58-0a6a1b2c3d4e' as MessageId;
const gateways = parseGateways(
  'webhook+https://sms.example.com/,twilio://AC1:auth@api.twilio.com/?from=MG1,kannel://u:p@kannel/',
  (gateway) => receiptUrl({ url, keyring: keys, gateway }),
);
const read = receiptReader({ gateways, keyring: keys, url });

test('webhook: its own JSON', () => {
  assert.deepEqual(webhook({ id, status: 'delivered', at: '2026-11-24T12:03:07+01:00' }), {
    read: true,
    receipt: { message: { id }, status: 'delivered', reason: null, at: new Date('2026-11-24T11:03:07Z') },
  });
  assert.deepEqual(webhook({ id, status: 'failed', reason: 'switched-off' }), {
    read: true,
    receipt: { message: { id }, status: 'failed', reason: 'switched-off', at: null },
  });
});

test('webhook: a reason in words that are not ours is "undeliverable", and a time without a zone is none', () => {
  const reading = webhook({ id, status: 'failed', reason: 'HLR says no', at: '2026-11-24T12:03:07' });
  assert.deepEqual(reading, {
    read: true,
    receipt: { message: { id }, status: 'failed', reason: 'undeliverable', at: null },
  });
});

test('webhook: a time that the database could not hold is none', () => {
  for (const at of [1e14, 1e300, -1e12, '+275760-09-13T00:00:00Z', '0000-01-01T00:00:00Z', 'TZ', null, {}]) {
    const reading = webhook({ id, status: 'sent', at });
    assert.ok(reading.read && reading.receipt?.at === null, JSON.stringify(at));
  }
});

test('webhook: anything else is unreadable, never a fault', () => {
  for (const body of [
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"id":1}',
    '{"id":"x","status":"sent"}',
    `{"id":"${id}"}`,
  ]) {
    assert.deepEqual(incoming('webhook', { body }), { read: false, reason: 'unreadable' }, body);
  }
  assert.equal(incoming('webhook', { method: 'GET' }).read, false);
  fc.assert(fc.property(fc.json(), (body) => incoming('webhook', { body }).read === false));
});

test('twilio: the signature of their documentation', () => {
  const parameters = new Map([
    ['CallSid', 'CA1234567890ABCDE'],
    ['From', '+12349013030'],
    ['To', '+18005551212'],
    ['Caller', '+12349013030'],
    ['Digits', '1234'],
  ]);
  const signed = {
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    parameters,
    signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
    authToken: new Secret('12345'),
  };
  assert.ok(isSignedByTwilio(signed));
  assert.ok(!isSignedByTwilio({ ...signed, authToken: new Secret('12346') }));
  assert.ok(!isSignedByTwilio({ ...signed, url: 'https://mycompany.com/myapp.php?foo=1&bar=3' }));
  assert.ok(!isSignedByTwilio({ ...signed, signature: undefined }));
  assert.ok(!isSignedByTwilio({ ...signed, signature: '' }));
});

test('twilio: a signed report is read, by our id or else by theirs', () => {
  const delivered = { MessageSid: 'SM1', MessageStatus: 'delivered' };
  assert.deepEqual(twilio(delivered, new Map([['id', id]])), {
    read: true,
    receipt: { message: { id }, status: 'delivered', reason: null, at: null },
  });
  assert.deepEqual(twilio({ MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30003' }), {
    read: true,
    receipt: { message: { reference: 'SM1' }, status: 'failed', reason: 'switched-off', at: null },
  });
  assert.deepEqual(twilio({ MessageSid: 'SM1', MessageStatus: 'queued' }), { read: true, receipt: null });
  assert.deepEqual(twilio({ MessageSid: 'SM1', MessageStatus: 'constructor' }), {
    read: false,
    reason: 'unreadable',
  });
});

test('twilio: a report with another signature, or changed after it was signed, is refused', () => {
  const form = 'MessageSid=SM1&MessageStatus=delivered';
  const wrong = { read: false, reason: 'wrong-signature' };
  assert.deepEqual(incoming('twilio', { body: form }), wrong);
  assert.deepEqual(incoming('twilio', { body: form, headers: { 'x-twilio-signature': 'AAAA' } }), wrong);
  const signature = signedBy('auth', address('twilio'), { MessageSid: 'SM1', MessageStatus: 'failed' });
  assert.deepEqual(incoming('twilio', { body: form, headers: { 'x-twilio-signature': signature } }), wrong);
});

test('kannel: one bit a report', () => {
  const told = (status: string) => {
    const reading = incoming('kannel', {
      method: 'GET',
      query: new Map([
        ['id', id],
        ['status', status],
      ]),
    });
    return reading.read ? [reading.receipt?.status ?? null, reading.receipt?.reason ?? null] : reading.reason;
  };
  assert.deepEqual(told('1'), ['delivered', null]);
  assert.deepEqual(told('2'), ['failed', 'undeliverable']);
  assert.deepEqual(told('4'), [null, null]);
  assert.deepEqual(told('8'), ['sent', null]);
  assert.deepEqual(told('16'), ['failed', 'network-refused']);
  for (const status of ['', '0', '3', '32', '%d', 'constructor']) assert.equal(told(status), 'unreadable');
});

test('a gateway that is not there, and a secret that is wrong, tell nothing', () => {
  const receipt = { method: 'POST', query: new Map(), body: '{}', headers: {} };
  assert.deepEqual(read({ ...receipt, gateway: 'twilio-2', secret: '' }), {
    read: false,
    reason: 'unknown-gateway',
  });
  const secrets = ['', 'x', secretOf('kannel'), `${secretOf('webhook').slice(0, -2)}AA`];
  for (const secret of secrets) {
    assert.deepEqual(read({ ...receipt, gateway: 'webhook', secret }), {
      read: false,
      reason: 'wrong-secret',
    });
  }
});

test('an address made under the last master key still works, its signature too', () => {
  const rotated = keyring([new Secret(randomBytes(32)), master]);
  assert.notEqual(receiptUrl({ url, keyring: rotated, gateway: 'twilio' }), address('twilio'));
  const readNow = receiptReader({ gateways, keyring: rotated, url });
  const form = { MessageSid: 'SM1', MessageStatus: 'sent' };
  const reading = readNow({
    gateway: 'twilio',
    secret: secretOf('twilio'),
    method: 'POST',
    query: new Map(),
    body: new URLSearchParams(form).toString(),
    headers: { 'x-twilio-signature': signedBy('auth', address('twilio'), form) },
  });
  assert.equal(reading.read, true);
});

let store: TestDatabase;
const sentAt = new Date('2026-11-24T12:00:00Z');
before(async () => {
  store = await testDatabase();
});
after(() => store.close());

test('receipts in any order, twice and late, come to the same: the furthest counts', async () => {
  const { sql } = store.database;
  const receipts = (['sent', 'failed', 'delivered'] as const).map((status, at) => ({
    status,
    reason: status === 'failed' ? ('switched-off' as const) : null,
    at: secondsAfter(sentAt, at + 1),
  }));
  const orders = [[0, 1, 2], [2, 1, 0], [2, 0], [1, 2, 2, 1], [2]];
  for (const order of orders) {
    const messageId = await handedOver('webhook');
    for (const at of order) {
      const given = receipts[at];
      assert.ok(given);
      await recordReceipt(sql, {
        gateway: 'webhook',
        receipt: { message: { id: messageId }, ...given },
        now: later,
      });
    }
    const delivery = await deliveryOf(sql, messageId);
    assert.deepEqual(delivery, {
      state: 'delivered',
      gateway: 'webhook',
      reason: null,
      at: secondsAfter(sentAt, 3),
      attempts: 0,
    });
  }
});

test('a failure after the handing over is told with its reason, and only once recorded', async () => {
  const messageId = await handedOver('webhook');
  assert.equal((await deliveryOf(store.database.sql, messageId))?.state, 'handed-over');
  const receipt: Receipt = { message: { id: messageId }, status: 'failed', reason: 'switched-off', at: null };
  assert.equal((await record('webhook', receipt)).recorded, true);
  assert.deepEqual(await record('webhook', receipt), { recorded: false, reason: 'already-known' });
  const delivery = await deliveryOf(store.database.sql, messageId);
  assert.deepEqual([delivery?.state, delivery?.reason, delivery?.at], ['failed', 'switched-off', later]);
});

test('the failure of a gateway that another one stood in for counts for nothing', async () => {
  const messageId = await handedOver('kannel');
  await record('twilio', { message: { id: messageId }, status: 'failed', reason: 'blocked', at: null });
  assert.equal((await deliveryOf(store.database.sql, messageId))?.state, 'handed-over');
});

test("a receipt by the gateway's own reference finds its message, of that gateway only", async () => {
  const messageId = await handedOver('twilio', 'SM42');
  const receipt: Receipt = { message: { reference: 'SM42' }, status: 'delivered', reason: null, at: null };
  assert.equal((await record('kannel', receipt)).recorded, false);
  assert.deepEqual(await record('twilio', receipt), { recorded: true, messageId });
});

test('a receipt for no message of ours is told so', async () => {
  const unknown = { recorded: false, reason: 'unknown-message' };
  assert.deepEqual(
    await record('webhook', { message: { id: newId() }, status: 'sent', reason: null, at: null }),
    unknown,
  );
});

test('a time that cannot be is not believed', async () => {
  const messageId = await handedOver('webhook');
  const at = new Date('2099-01-01');
  await record('webhook', { message: { id: messageId }, status: 'delivered', reason: null, at });
  assert.deepEqual((await deliveryOf(store.database.sql, messageId))?.at, later);
});

const later = secondsAfter(sentAt, 60);

function record(gateway: string, receipt: Receipt) {
  return recordReceipt(store.database.sql, { gateway, receipt, now: later });
}

async function handedOver(gateway: string, reference: string | null = null): Promise<MessageId> {
  const { sql } = store.database;
  const messageId = await outbox({ keyring: keys, clock: () => sentAt })(sql, {
    kind: 'sms',
    to: '+4791234542' as PhoneNumber,
    text: 'x',
    expiresAt: secondsAfter(sentAt, 600),
    accountId: null,
  });
  await markSent(sql, messageId, { gateway, reference, passedOver: [], hasSpare: false, at: sentAt });
  return messageId;
}

function webhook(report: object) {
  return incoming('webhook', { body: JSON.stringify(report) });
}

function twilio(form: Readonly<Record<string, string>>, query: ReadonlyMap<string, string> = new Map()) {
  const search = query.size === 0 ? '' : `?${new URLSearchParams([...query])}`;
  const signature = signedBy('auth', address('twilio') + search, form);
  const body = new URLSearchParams(form).toString();
  return incoming('twilio', { query, body, headers: { 'x-twilio-signature': signature } });
}

function incoming(gateway: string, given: Partial<IncomingReceipt>) {
  const none = { method: 'POST', query: new Map<string, string>(), body: '', headers: {} };
  return read({ ...none, ...given, gateway, secret: secretOf(gateway) });
}

function address(gateway: string): string {
  return receiptUrl({ url, keyring: keys, gateway });
}

function secretOf(gateway: string): string {
  return address(gateway).split('/').at(-1) ?? '';
}

function signedBy(token: string, signedUrl: string, form: Readonly<Record<string, string>>): string {
  const text = Object.keys(form)
    .sort()
    .reduce((all, name) => all + name + form[name], signedUrl);
  return createHmac('sha1', token).update(text).digest('base64');
}
