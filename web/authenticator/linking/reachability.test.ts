import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryRecords } from '../keys/memory-records.ts';
import type { Phone } from '../keys/phone.ts';
import { phones as phonesIn } from '../keys/phones.ts';
import { keychain as keychainOf } from '../lock/keychain.ts';
import { type NotificationState, type Notifications, refused } from '../protocol/answers.ts';
import type { Caller } from '../protocol/call.ts';
import { newKeyPair } from '../protocol/keys.ts';
import { reachability } from './reachability.ts';

/** A browser with one subscription, whose push service makes a new endpoint each time. */
function browser() {
  let held: { readonly pushKey: string; readonly endpoint: string } | null = null;
  let made = 0;
  const told = { state: 'on' as NotificationState, isWithoutPushService: false };
  return {
    told,
    endpoint: () => held?.endpoint ?? null,
    made: () => made,
    state: () => told.state,
    subscribe: async (pushKey: string, anew: boolean) => {
      if (anew || held?.pushKey !== pushKey) held = null;
      if (told.isWithoutPushService) return null;
      if (held === null) {
        made += 1;
        held = { pushKey, endpoint: `https://push.example.net/${made}` };
      }
      return { endpoint: held.endpoint };
    },
  };
}

interface Said {
  readonly state: NotificationState;
  readonly pushKey?: string;
  readonly subscription?: { readonly endpoint: string };
}

/** A service as docs/protocol/authenticator.md has it: what each phone is registered with, by its id. */
function service() {
  const registered = new Map<string, string>();
  const [dropped, unlinked] = [new Set<string>(), new Set<string>()];
  const here = { pushKey: 'first', isDown: false };
  const answerTo = (id: string, { state, pushKey, subscription }: Said): Notifications => {
    registered.delete(id);
    const endpoint = subscription?.endpoint;
    if (endpoint === undefined) return { pushKey: here.pushKey, state };
    if (pushKey !== here.pushKey || dropped.has(endpoint)) return { pushKey: here.pushKey, state: 'gone' };
    registered.set(id, endpoint);
    return { pushKey: here.pushKey, state };
  };
  const signed = async ({ keyId }: { readonly keyId: string }, name: string, body: unknown) => {
    assert.equal(name, 'notifications');
    if (here.isDown) return refused('no-network') as never;
    if (unlinked.has(keyId)) return refused('phone-unlinked') as never;
    return { ok: true, value: answerTo(keyId, body as Said) } as never;
  };
  const caller: Caller = {
    signed,
    plain: async () => assert.fail('nothing is asked without a signature'),
    stream: async () => assert.fail('nothing is listened to'),
  };
  return { here, registered, dropped, unlinked, caller };
}

/** An app that is a phone of that many accounts of one service. */
async function app(accounts: number) {
  const records = memoryRecords();
  const [phones, keychain] = [phonesIn(records), keychainOf(records)];
  const { privateKey } = await newKeyPair({ extractable: false });
  for (let index = 1; index <= accounts; index += 1) {
    const phone: Phone = {
      ...{ id: `phone-${index}`, service: 'Acme', email: 'anna@example.com', name: 'iPhone', system: 'ios' },
      ...{ pushKey: 'first', key: { kind: 'open', key: privateKey }, nextKey: null },
      ...{ aheadSeconds: 0, notifications: null, linkedAt: index },
    };
    await phones.add(phone);
  }
  const [push, acme] = [browser(), service()];
  const reach = reachability({ phones, keychain, caller: acme.caller, push });
  /** Where the service sends to, account by account. */
  const endpoints = () => phones.list.get().map(({ id }) => acme.registered.get(id) ?? null);
  return { phones, push, acme, reach, endpoints };
}

test('an opening at which all is well keeps the subscription, and says nothing', async () => {
  const { push, reach, endpoints } = await app(2);
  await reach.sync();
  await reach.sync();
  assert.deepEqual(endpoints(), ['https://push.example.net/1', 'https://push.example.net/1']);
  assert.deepEqual([push.made(), reach.renewal.get()], [1, null]);
});

test('a subscription that the push service dropped is never registered again: another takes its place, and the person is told', async () => {
  const { push, reach, endpoints } = await app(1);
  await reach.sync();
  await reach.renew();
  assert.deepEqual(endpoints(), ['https://push.example.net/2']);
  assert.deepEqual([push.made(), reach.renewal.get()], [2, 'renewed']);
});

test('a service that calls the offered subscription gone gets another at the same opening', async () => {
  const { push, acme, reach, endpoints } = await app(2);
  await reach.sync();
  acme.dropped.add('https://push.example.net/1');
  await reach.sync();
  assert.deepEqual(endpoints(), [push.endpoint(), push.endpoint()]);
  assert.deepEqual([push.made(), reach.renewal.get()], [2, 'renewed']);
});

test('what is said twice of one loss is mended once', async () => {
  const { push, acme, reach, endpoints } = await app(1);
  await reach.sync();
  acme.dropped.add('https://push.example.net/1');
  await Promise.all([reach.sync(), reach.renew()]);
  assert.deepEqual([push.made(), endpoints()], [2, [push.endpoint()]]);
});

test('where no other subscription can be had, the service and the person are told that', async () => {
  const { phones, push, reach, endpoints } = await app(1);
  await reach.sync();
  push.told.isWithoutPushService = true;
  await reach.renew();
  assert.deepEqual([reach.renewal.get(), endpoints()], ['lost', [null]]);
  assert.equal(phones.list.get()[0]?.notifications, 'impossible');
});

test('a push service that gives the dropped subscription again has not renewed it', async () => {
  const { acme, reach } = await app(1);
  for (const number of [1, 2, 3]) acme.dropped.add(`https://push.example.net/${number}`);
  await reach.sync();
  assert.equal(reach.renewal.get(), 'lost');
});

test('notifications that were forbidden are told as that, and not as a loss', async () => {
  const { phones, push, reach } = await app(1);
  await reach.sync();
  push.told.state = 'blocked';
  await reach.renew();
  assert.deepEqual([reach.renewal.get(), phones.list.get()[0]?.notifications], [null, 'blocked']);
});

test('after a new key of the service all accounts are registered with the one subscription that the browser holds', async () => {
  const { phones, push, acme, reach, endpoints } = await app(3);
  await reach.sync();
  acme.here.pushKey = 'second';
  await reach.sync();
  assert.deepEqual(endpoints(), [push.endpoint(), push.endpoint(), push.endpoint()]);
  assert.deepEqual([push.made(), reach.renewal.get()], [2, null]);
  assert.deepEqual(
    phones.list.get().map(({ pushKey }) => pushKey),
    ['second', 'second', 'second'],
  );
});

test('an account linked after the new key, beside one that has not heard of it, ends with the same subscription', async () => {
  const { phones, push, acme, reach, endpoints } = await app(2);
  await reach.sync();
  acme.here.pushKey = 'second';
  await phones.change('phone-2', { pushKey: 'second' });
  await reach.sync();
  assert.deepEqual(endpoints(), [push.endpoint(), push.endpoint()]);
});

test('an account that is unlinked keeps no other from its subscription', async () => {
  const { phones, push, acme, reach, endpoints } = await app(3);
  acme.unlinked.add('phone-1');
  await reach.sync();
  assert.deepEqual(endpoints(), [null, push.endpoint(), push.endpoint()]);
  assert.equal(phones.list.get()[0]?.key.kind, 'unlinked');
});

test('without a connection nothing is said of a renewal, and the next opening makes it good', async () => {
  const { push, acme, reach, endpoints } = await app(1);
  await reach.sync();
  acme.here.isDown = true;
  await reach.renew();
  assert.equal(reach.renewal.get(), null);
  acme.here.isDown = false;
  await reach.sync();
  assert.deepEqual(endpoints(), [push.endpoint()]);
});
