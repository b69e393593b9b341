import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { codeStore } from '../codes/code-store.ts';
import { memoryRecords } from '../keys/memory-records.ts';
import { phones as phonesIn } from '../keys/phones.ts';
import type { Records } from '../keys/records.ts';
import { usual } from '../otp/code.ts';
import { newKeyPair } from '../protocol/keys.ts';
import { turnOff, turnOn, unlock } from './app-lock.ts';
import { finishLocking } from './finish-locking.ts';
import { keychain as keychainOf, type LockState } from './keychain.ts';
import { mostFailures } from './lock-record.ts';
import { newStretching } from './pin.ts';
import { otherWindows } from './windows.ts';

const pin = '730184';
const channels: InstanceType<typeof BroadcastChannel>[] = [];
after(() => {
  for (const channel of channels) channel.close();
});

/** A window of the app: what it keeps it shares with the others, what it holds in memory it does not. */
async function openWindow(records: Records, name: string) {
  const channel = new BroadcastChannel(name);
  channels.push(channel);
  const [phones, keychain] = [phonesIn(records), keychainOf(records)];
  const codes = codeStore({ records, keychain });
  await phones.load();
  await keychain.load();
  await codes.load();
  keychain.state.follow(() => void codes.load());
  const windows = otherWindows({ phones, keychain, channel });
  const open = async (): Promise<void> => {
    const opened = await unlock(records, pin);
    assert.ok(opened.unlocked);
    keychain.open(opened.vaultKey);
    await codes.load();
  };
  const becomes = async (wanted: LockState): Promise<void> => {
    const signal = AbortSignal.timeout(10_000);
    while (keychain.state.get() !== wanted) {
      signal.throwIfAborted();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  /** Whether it can still sign, and read a code. */
  const holds = async (): Promise<{ key: boolean; codeKey: boolean; vault: boolean }> => {
    const [phone] = phones.list.get();
    assert.ok(phone);
    const [key, codeKey] = [await keychain.signer(phone), await keychain.codeKey()];
    return { key: key !== null, codeKey: codeKey !== null, vault: keychain.vaultKey() !== null };
  };
  return { channel, phones, keychain, codes, windows, open, becomes, holds };
}

type Window = Awaited<ReturnType<typeof openWindow>>;
const nothing = { key: false, codeKey: false, vault: false };

/** Two windows of an app with one account and one code, without a lock. Stretching is quick here. */
async function twoWindows(name: string) {
  const records = memoryRecords();
  const { privateKey } = await newKeyPair({ extractable: false });
  const kept = { id: 'phone', service: 'Acme', email: 'anna@example.com', name: 'iPhone', pushKey: 'B' };
  await phonesIn(records).add({
    ...{ ...kept, system: 'ios', key: { kind: 'open', key: privateKey } },
    ...{ nextKey: null, aheadSeconds: 0, notifications: null, linkedAt: 1 },
  });
  const [here, there] = [await openWindow(records, name), await openWindow(records, name)];
  await here.codes.add([
    { ...{ issuer: 'Birch Bank', account: 'anna', ...usual }, key: Uint8Array.from([1, 2, 3]) },
  ]);
  await there.codes.load();
  return { records, here, there };
}

async function turnOnIn({ keychain, phones, windows }: Window, records: Records): Promise<void> {
  const codeKey = await keychain.codeKey();
  assert.ok(codeKey);
  keychain.open(await turnOn({ records, pin, codeKey, stretching: await newStretching(1000) }));
  await phones.load();
  windows.tell();
  await finishLocking({ phones, keychain, caller });
}

const caller = {
  signed: async () => ({ ok: true, value: null }) as never,
  plain: async () => assert.fail('nothing is asked without a signature'),
  stream: async () => assert.fail('nothing is listened to'),
};

test('a lock that is turned on in one window locks the other, which keeps no key of before', async () => {
  const { records, here, there } = await twoWindows('on');
  assert.deepEqual(await there.holds(), { key: true, codeKey: true, vault: false });
  await turnOnIn(here, records);
  await there.becomes('locked');
  assert.deepEqual(await there.holds(), nothing);
  assert.equal(here.keychain.state.get(), 'unlocked');
  await there.open();
  assert.equal(there.codes.list.get()?.length, 1);
});

test('what locks one window locks all, and each is unlocked by itself', async () => {
  const { records, here, there } = await twoWindows('lock');
  await turnOnIn(here, records);
  await there.becomes('locked');
  await there.open();
  there.windows.lock();
  await here.becomes('locked');
  assert.deepEqual([await here.holds(), await there.holds()], [nothing, nothing]);
  await here.codes.load();
  assert.equal(here.codes.list.get(), null);
  await here.open();
  assert.equal((await here.holds()).vault, true);
  assert.deepEqual([there.keychain.state.get(), await there.holds()], ['locked', nothing]);
});

test('a window that is locked already locks no other', async () => {
  const { records, here, there } = await twoWindows('hidden');
  await turnOnIn(here, records);
  await there.becomes('locked');
  const listener = new BroadcastChannel('hidden');
  channels.push(listener);
  const heard = new Promise((resolve) => {
    listener.addEventListener('message', (event) => resolve('data' in event ? event.data : null));
  });
  there.windows.lock();
  there.channel.postMessage('nothing came before this');
  assert.equal(await heard, 'nothing came before this');
});

test('ten wrong PINs in one window erase what the other holds', async () => {
  const { records, here, there } = await twoWindows('erase');
  await turnOnIn(here, records);
  await there.becomes('locked');
  for (let wrong = 1; wrong <= mostFailures; wrong++) await unlock(records, '000000');
  there.windows.tell();
  await here.becomes('none');
  assert.equal(here.phones.list.get()[0]?.key.kind, 'erased');
  assert.deepEqual([(await here.holds()).key, (await here.holds()).vault], [false, false]);
  await here.codes.load();
  assert.deepEqual(here.codes.list.get(), []);
});

test('a lock that is turned off in one window is off in the other', async () => {
  const { records, here, there } = await twoWindows('off');
  await turnOnIn(here, records);
  await there.becomes('locked');
  const [vaultKey, codeKey] = [here.keychain.vaultKey(), await here.keychain.codeKey()];
  assert.ok(vaultKey && codeKey);
  await turnOff(records, vaultKey, codeKey);
  await here.keychain.load();
  here.windows.tell();
  await there.becomes('none');
  assert.deepEqual(await there.holds(), { key: true, codeKey: true, vault: false });
});
