import type { LockedKey, Phone, PhoneKey } from '../keys/phone.ts';
import type { Records } from '../keys/records.ts';
import { newSealingKey, type SealingKey, unwrapSealingKey, unwrapSigningKey, wrapKey } from '../keys/seal.ts';
import { type Observed, observed } from '../parts/observed.ts';
import type { Signer } from '../protocol/call.ts';
import { type Key, type KeyPair, newKeyPair } from '../protocol/keys.ts';
import { type CodeKeyRecord, codeKeyKey, type LockRecord, lockKey } from './lock-record.ts';

/** `none`: no lock is set up. While `locked`, nothing can be signed and no code be read. */
export type LockState = 'none' | 'locked' | 'unlocked';

export interface Keychain {
  readonly state: Observed<LockState>;
  readonly load: () => Promise<void>;
  readonly open: (vaultKey: SealingKey) => void;
  readonly close: () => void;
  readonly vaultKey: () => SealingKey | null;
  /** `null` while locked, and for a phone whose key is gone. */
  readonly signer: (phone: Phone) => Promise<Signer | null>;
  /** A key for a phone that is to be linked, and how it is kept. */
  readonly newPhoneKey: () => Promise<{ readonly pair: KeyPair; readonly kept: PhoneKey } | null>;
  readonly nextSigningKey: (next: LockedKey) => Promise<Key | null>;
  readonly codeKey: () => Promise<SealingKey | null>;
}

/** Who may use which key at this moment. Keys that are locked are here, in memory, from unlocking to locking. */
export function keychain(records: Records): Keychain {
  const state = observed<LockState>('none');
  let vault: SealingKey | null = null;
  let codes: SealingKey | null = null;
  let signing = new Map<string, Key>();

  const forget = (): void => {
    vault = null;
    codes = null;
    signing = new Map();
  };

  const unwrap = async (locked: LockedKey): Promise<Key | null> => {
    const known = signing.get(locked.publicKey.x);
    if (known !== undefined) return known;
    const key = vault && (await unwrapSigningKey(vault, locked.sealed));
    // Locked again while the key was being opened: it must not come back into memory.
    if (key === null || vault === null) return null;
    signing.set(locked.publicKey.x, key);
    return key;
  };

  return {
    state,
    load: async () => {
      const isLocked = (await records.get<LockRecord>('settings', lockKey)) !== null;
      // Another window may have turned the lock on, and what was open until then is not any more.
      if (!isLocked || vault === null) forget();
      state.set(isLocked ? (vault === null ? 'locked' : 'unlocked') : 'none');
    },
    open: (vaultKey) => {
      vault = vaultKey;
      codes = null;
      state.set('unlocked');
    },
    close: () => {
      if (state.get() !== 'unlocked') return;
      forget();
      state.set('locked');
    },
    vaultKey: () => vault,
    signer: async ({ id, key, aheadSeconds }) => {
      // One that waits to be replaced by a locked one is behind the lock already.
      if (state.get() === 'locked') return null;
      if (key.kind === 'open') return { keyId: id, key: key.key, aheadSeconds };
      const opened = key.kind === 'locked' ? await unwrap(key) : null;
      return opened && { keyId: id, key: opened, aheadSeconds };
    },
    newPhoneKey: async () => {
      if (state.get() === 'none') {
        const pair = await newKeyPair({ extractable: false });
        return { pair, kept: { kind: 'open', key: pair.privateKey } };
      }
      if (vault === null) return null;
      const kept = await newLockedKey(vault);
      const privateKey = await unwrap(kept);
      return privateKey && { pair: { privateKey, publicKey: kept.publicKey }, kept };
    },
    nextSigningKey: unwrap,
    codeKey: async () => {
      if (codes !== null) return codes;
      const [by, before] = [vault, state.get()];
      const opened = await openCodeKey(records, by);
      // As above.
      if (vault !== by || state.get() !== before) return null;
      codes = opened;
      return codes;
    },
  };
}

/** The private key is extractable in here only, for as long as it takes to wrap it. */
export async function newLockedKey(vaultKey: SealingKey): Promise<LockedKey> {
  const { privateKey, publicKey } = await newKeyPair({ extractable: true });
  return { kind: 'locked', publicKey, sealed: await wrapKey(vaultKey, 'pkcs8', privateKey) };
}

async function openCodeKey(records: Records, vault: SealingKey | null): Promise<SealingKey | null> {
  const kept = await records.get<CodeKeyRecord>('settings', codeKeyKey);
  if (kept?.kind === 'locked') return vault && unwrapSealingKey(vault, kept.sealed);
  if (kept !== null) return kept.key;
  const made = await newSealingKey({ extractable: false });
  // Two windows at once: both go on with the key that was written first.
  const written = await records.update<CodeKeyRecord>(
    'settings',
    codeKeyKey,
    (present) => present ?? { kind: 'open', key: made },
  );
  return written.kind === 'open' ? written.key : null;
}
