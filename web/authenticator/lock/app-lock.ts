import type { Phone } from '../keys/phone.ts';
import type { Change, Records } from '../keys/records.ts';
import {
  newSealingKey,
  type Sealed,
  type SealingKey,
  seal,
  unseal,
  unwrapSealingKey,
  unwrapSigningKey,
  wrapKey,
} from '../keys/seal.ts';
import { newLockedKey } from './keychain.ts';
import { codeKeyKey, eraseLocked, type LockRecord, lockKey, mostFailures } from './lock-record.ts';
import { keyFromPin, newStretching, type Stretching } from './pin.ts';

export type Unlocking =
  | { readonly unlocked: true; readonly vaultKey: SealingKey }
  | { readonly unlocked: false; readonly reason: 'wrong-pin'; readonly left: number }
  | { readonly unlocked: false; readonly reason: 'erased' }
  /** There is none: another window has turned it off, or has erased what was behind it. */
  | { readonly unlocked: false; readonly reason: 'no-lock' };

/** One code of another site as it is kept; what it holds is nobody's business here. */
interface KeptCode {
  readonly id: string;
  readonly sealed: Sealed;
}

interface TurningOn {
  readonly records: Records;
  readonly pin: string;
  /** What seals the codes until now. */
  readonly codeKey: SealingKey;
  readonly stretching?: Stretching;
}

/**
 * Locks everything under a PIN. Each phone gets a new key that was never kept without the lock; it takes the place of
 * the present one when the service knows it (`finishLocking`). Until then, both are kept: a connection that breaks
 * in between locks nobody out.
 */
export async function turnOn(given: TurningOn): Promise<SealingKey> {
  const { records, pin, codeKey, stretching = await newStretching() } = given;
  const made = await newSealingKey({ extractable: true });
  const vault = await wrapKey(await keyFromPin(pin, stretching), 'raw', made);
  const vaultKey = await inMemory(await keyFromPin(pin, stretching), vault);
  const newCodeKey = await newSealingKey({ extractable: true });

  const record: LockRecord = { stretching, failures: 0, vault, biometrics: null };
  const phones = (await records.all<Phone>('phones')).filter(({ key }) => key.kind === 'open');
  const changes: Change[] = [
    { store: 'settings', key: lockKey, value: record },
    {
      store: 'settings',
      key: codeKeyKey,
      value: { kind: 'locked', sealed: await wrapKey(vaultKey, 'raw', newCodeKey) },
    },
    ...(await resealed(records, codeKey, newCodeKey)),
    ...(await Promise.all(
      phones.map(async (phone) => ({
        store: 'phones' as const,
        key: phone.id,
        value: { ...phone, nextKey: await newLockedKey(vaultKey) } satisfies Phone,
      })),
    )),
  ];
  await records.change(changes);
  return vaultKey;
}

/**
 * Takes a PIN. Wrong ones are counted before they are tried, so that pulling the plug saves no attempt.
 *
 * @param extractable only to wrap the key anew in the calling function
 */
export async function unlock(
  records: Records,
  pin: string,
  { extractable } = { extractable: false },
): Promise<Unlocking> {
  const lock = await records.update<LockRecord | null>('settings', lockKey, (present) =>
    present === null ? null : { ...present, failures: present.failures + 1 },
  );
  // A window that has not heard of that asks for a PIN all the same, and whoever types the right one loses nothing.
  if (lock === null) return { unlocked: false, reason: 'no-lock' };
  if (lock.failures > mostFailures) return erase(records);

  const vaultKey = await unwrapSealingKey(await keyFromPin(pin, lock.stretching), lock.vault, {
    extractable,
  });
  if (vaultKey === null) {
    const left = mostFailures - lock.failures;
    return left > 0 ? { unlocked: false, reason: 'wrong-pin', left } : erase(records);
  }
  await records.update<LockRecord | null>(
    'settings',
    lockKey,
    (present) => present && { ...present, failures: 0 },
  );
  return { unlocked: true, vaultKey };
}

/** Keeps every key as it was without a lock: usable by this app, readable by nobody. The service need not be asked. */
export async function turnOff(records: Records, vaultKey: SealingKey, codeKey: SealingKey): Promise<void> {
  const plainCodeKey = await newSealingKey({ extractable: false });
  const phones = await records.all<Phone>('phones');
  const opened = await Promise.all(
    phones.map(async (phone): Promise<Change | null> => {
      if (phone.key.kind !== 'locked') return null;
      const key = await unwrapSigningKey(vaultKey, phone.key.sealed);
      if (key === null) return null;
      const value: Phone = { ...phone, key: { kind: 'open', key } };
      return { store: 'phones', key: phone.id, value };
    }),
  );
  await records.change([
    { store: 'settings', key: lockKey, forget: true },
    { store: 'settings', key: codeKeyKey, value: { kind: 'open', key: plainCodeKey } },
    ...(await resealed(records, codeKey, plainCodeKey)),
    ...opened.filter((change) => change !== null),
  ]);
}

/** Codes that cannot be read stay as they are: they are told of where they are shown, and are not lost here. */
async function resealed(records: Records, from: SealingKey, to: SealingKey): Promise<Change[]> {
  const codes = await records.all<KeptCode>('codes');
  const changes = codes.map(async (code): Promise<Change | null> => {
    const bytes = await unseal(from, code.sealed);
    if (bytes === null) return null;
    return { store: 'codes', key: code.id, value: { ...code, sealed: await seal(to, bytes) } };
  });
  return (await Promise.all(changes)).filter((change) => change !== null);
}

async function erase(records: Records): Promise<Unlocking> {
  return { unlocked: false, reason: (await eraseLocked(records)) ? 'erased' : 'no-lock' };
}

/** The same key, but so that it can never be read again. */
async function inMemory(by: SealingKey, vault: Sealed): Promise<SealingKey> {
  const key = await unwrapSealingKey(by, vault);
  if (key === null) throw new Error('What was wrapped a moment ago does not open');
  return key;
}
