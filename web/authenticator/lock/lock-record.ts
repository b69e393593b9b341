import type { Phone } from '../keys/phone.ts';
import type { Change, Records } from '../keys/records.ts';
import type { Sealed, SealingKey } from '../keys/seal.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { Stretching } from './pin.ts';

export interface LockRecord {
  readonly stretching: Stretching;
  /** Wrong PINs since the last right one. */
  readonly failures: number;
  /** The key of everything that is locked, under the key that follows from the PIN. */
  readonly vault: Sealed;
  readonly biometrics: BiometricsRecord | null;
}

export interface BiometricsRecord {
  readonly credentialId: Bytes;
  readonly salt: Bytes;
  readonly vault: Sealed;
}

/** What seals the codes of other sites: as it is, or under the key of the lock. */
export type CodeKeyRecord =
  | { readonly kind: 'open'; readonly key: SealingKey }
  | { readonly kind: 'locked'; readonly sealed: Sealed };

export const lockKey = 'lock';
export const codeKeyKey = 'code-key';
export const mostFailures = 10;

/**
 * Everything that the PIN would have opened is destroyed; what is left says so. Answers whether there was anything: the
 * lock may have been turned off while a PIN was being tried, and what is open then stays.
 */
export async function eraseLocked(records: Records): Promise<boolean> {
  const phones = (await records.all<Phone>('phones')).filter(({ key }) => key.kind !== 'unlinked');
  const codes = await records.all<{ readonly id: string }>('codes');
  if ((await records.get<LockRecord>('settings', lockKey)) === null) return false;
  const changes: Change[] = [
    ...phones.map((phone) => ({
      store: 'phones' as const,
      key: phone.id,
      value: { ...phone, key: { kind: 'erased' }, nextKey: null } satisfies Phone,
    })),
    ...codes.map(({ id }) => ({ store: 'codes' as const, key: id, forget: true as const })),
    { store: 'settings', key: lockKey, forget: true },
    { store: 'settings', key: codeKeyKey, forget: true },
  ];
  await records.change(changes);
  return true;
}
