import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeStore } from '../codes/code-store.ts';
import { memoryRecords } from '../keys/memory-records.ts';
import type { Phone } from '../keys/phone.ts';
import { phones as phonesIn } from '../keys/phones.ts';
import type { Records } from '../keys/records.ts';
import { type Code, usual } from '../otp/code.ts';
import { type Answer, refused } from '../protocol/answers.ts';
import type { Caller } from '../protocol/call.ts';
import { newKeyPair } from '../protocol/keys.ts';
import { turnOff, turnOn, unlock } from './app-lock.ts';
import { finishLocking } from './finish-locking.ts';
import { keychain as keychainOf } from './keychain.ts';
import { isEasyPin, isPin, newStretching } from './pin.ts';

const pin = '730184';
const code: Code = {
  ...{ issuer: 'Birch Bank', account: 'anna', ...usual },
  key: Uint8Array.from([1, 2, 3]),
};

/** A phone with one account and one code, without a lock. Stretching is quick here; what it is worth is not tested. */
async function plainPhone() {
  const records = memoryRecords();
  const [phones, keychain] = [phonesIn(records), keychainOf(records)];
  const codes = codeStore({ records, keychain });
  const { privateKey } = await newKeyPair({ extractable: false });
  await phones.add({
    ...{
      id: 'phone',
      service: 'Acme',
      email: 'anna@example.com',
      name: 'iPhone',
      system: 'ios',
      pushKey: 'B',
    },
    ...{
      key: { kind: 'open', key: privateKey },
      nextKey: null,
      aheadSeconds: 0,
      notifications: null,
      linkedAt: 1,
    },
  });
  await codes.add([code]);
  const lock = async (): Promise<void> => {
    const codeKey = await keychain.codeKey();
    assert.ok(codeKey);
    const stretching = await newStretching(1000);
    keychain.open(await turnOn({ records, pin, codeKey, stretching }));
    await phones.load();
  };
  return { records, phones, keychain, codes, lock };
}

/** A service that knows the key it was told last. */
function service(answer: () => Answer<null>): Caller & { readonly told: string[] } {
  const told: string[] = [];
  const signed = async (_: unknown, name: string) => {
    told.push(name);
    return answer() as never;
  };
  return {
    told,
    signed,
    plain: async () => refused('unexpected'),
    stream: async () => refused('unexpected'),
  };
}

const accepted = (): Answer<null> => ({ ok: true, value: null });
const only = async (records: Records): Promise<Phone> => {
  const [phone] = await records.all<Phone>('phones');
  assert.ok(phone);
  return phone;
};

test('locking gives each phone a new key, which takes the place of the old one when the service has it', async () => {
  const { records, phones, keychain, lock } = await plainPhone();
  await lock();
  assert.equal((await only(records)).key.kind, 'open');
  const caller = service(accepted);
  assert.equal(await finishLocking({ phones, keychain, caller }), 0);
  const { key, nextKey } = await only(records);
  assert.deepEqual([key.kind, nextKey, caller.told], ['locked', null, ['key']]);
});

test('a connection that breaks while the service learns the key locks nobody out', async () => {
  const { records, phones, keychain, lock } = await plainPhone();
  await lock();
  assert.equal(await finishLocking({ phones, keychain, caller: service(() => refused('no-network')) }), 1);
  assert.equal((await only(records)).key.kind, 'open');
  // The answer was lost: the service has the new key, and refuses the old one.
  assert.equal(
    await finishLocking({ phones, keychain, caller: service(() => refused('signature-wrong')) }),
    0,
  );
  assert.equal((await only(records)).key.kind, 'locked');
});

test('while it is locked nothing is signed and no code read; the PIN brings both back', async () => {
  const { records, phones, keychain, codes, lock } = await plainPhone();
  await lock();
  await finishLocking({ phones, keychain, caller: service(accepted) });
  keychain.close();
  await codes.load();
  assert.equal(await keychain.signer(await only(records)), null);
  assert.equal(codes.list.get(), null);

  const opened = await unlock(records, pin);
  assert.ok(opened.unlocked);
  keychain.open(opened.vaultKey);
  await codes.load();
  assert.ok(await keychain.signer(await only(records)));
  assert.deepEqual(
    codes.list.get()?.map((one) => one.code),
    [code],
  );
});

test('keys in memory cannot be read', async () => {
  const { records, phones, keychain, lock } = await plainPhone();
  await lock();
  await finishLocking({ phones, keychain, caller: service(accepted) });
  const [signer, vaultKey, codeKey] = [
    await keychain.signer(await only(records)),
    keychain.vaultKey(),
    await keychain.codeKey(),
  ];
  for (const key of [signer?.key, vaultKey, codeKey]) assert.equal(key?.extractable, false);
});

test('wrong PINs are counted, and a right one forgets them', async () => {
  const { records, lock } = await plainPhone();
  await lock();
  assert.deepEqual(await unlock(records, '000000'), { unlocked: false, reason: 'wrong-pin', left: 9 });
  assert.deepEqual(await unlock(records, ''), { unlocked: false, reason: 'wrong-pin', left: 8 });
  assert.ok((await unlock(records, pin)).unlocked);
  assert.deepEqual(await unlock(records, '000000'), { unlocked: false, reason: 'wrong-pin', left: 9 });
});

test('of guesses at the same time each is counted', async () => {
  const { records, lock } = await plainPhone();
  await lock();
  const guesses = await Promise.all(
    Array.from({ length: 5 }, (_, guess) => unlock(records, `00000${guess}`)),
  );
  const left = guesses.map((guess) => (!guess.unlocked && guess.reason === 'wrong-pin' ? guess.left : null));
  assert.deepEqual(left.sort(), [5, 6, 7, 8, 9]);
});

test('the tenth wrong PIN erases the keys and the codes, and the right one opens nothing any more', async () => {
  const { records, phones, keychain, lock } = await plainPhone();
  await lock();
  await finishLocking({ phones, keychain, caller: service(accepted) });
  for (let wrong = 1; wrong < 10; wrong += 1) {
    assert.deepEqual(await unlock(records, '000000'), {
      unlocked: false,
      reason: 'wrong-pin',
      left: 10 - wrong,
    });
  }
  assert.deepEqual(await unlock(records, '000000'), { unlocked: false, reason: 'erased' });
  assert.deepEqual(await unlock(records, pin), { unlocked: false, reason: 'no-lock' });
  const { key, nextKey } = await only(records);
  assert.deepEqual([key, nextKey], [{ kind: 'erased' }, null]);
  assert.deepEqual([await records.all('codes'), await records.get('settings', 'code-key')], [[], null]);
});

test('turning the lock off keeps the key that the service knows, and the codes', async () => {
  const { records, phones, keychain, codes, lock } = await plainPhone();
  await lock();
  await finishLocking({ phones, keychain, caller: service(accepted) });
  const [vaultKey, codeKey] = [keychain.vaultKey(), await keychain.codeKey()];
  assert.ok(vaultKey && codeKey);
  await turnOff(records, vaultKey, codeKey);
  await keychain.load();
  await codes.load();
  const { key } = await only(records);
  assert.ok(key.kind === 'open' && key.key.extractable === false);
  assert.deepEqual([keychain.state.get(), codes.list.get()?.length], ['none', 1]);
});

test('a PIN that is typed where the lock was turned off meanwhile erases nothing, be it right or wrong', async () => {
  const { records, phones, keychain, codes, lock } = await plainPhone();
  await lock();
  await finishLocking({ phones, keychain, caller: service(accepted) });
  const [vaultKey, codeKey] = [keychain.vaultKey(), await keychain.codeKey()];
  assert.ok(vaultKey && codeKey);
  for (let wrong = 1; wrong < 10; wrong += 1) await unlock(records, '000000');
  // The tenth is being tried while the lock is turned off.
  const turnedOff: Records = {
    ...records,
    update: async (store, key, next) => {
      const value = await records.update(store, key, next);
      await turnOff(records, vaultKey, codeKey);
      return value;
    },
  };
  for (const tried of [await unlock(turnedOff, '000000'), await unlock(records, pin)])
    assert.deepEqual(tried, { unlocked: false, reason: 'no-lock' });
  await keychain.load();
  await codes.load();
  assert.ok(await keychain.signer(await only(records)));
  assert.equal(codes.list.get()?.length, 1);
});

test('a PIN has six digits or more, and is not the first that anybody tries', () => {
  assert.deepEqual(['730184', '7301849', '12345', '12345a', ''].map(isPin), [
    true,
    true,
    false,
    false,
    false,
  ]);
  assert.deepEqual(['111111', '123456', '987654', '730184', '112233'].map(isEasyPin), [
    true,
    true,
    true,
    false,
    false,
  ]);
});
