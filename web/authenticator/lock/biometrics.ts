import type { Records } from '../keys/records.ts';
import { type SealingKey, unwrapSealingKey, wrapKey } from '../keys/seal.ts';
import { type Bytes, randomBytes, utf8 } from '../protocol/bytes.ts';
import { unlock } from './app-lock.ts';
import { type LockRecord, lockKey } from './lock-record.ts';
import { mixed } from './pin.ts';

export type AddingBiometrics =
  | { readonly added: true }
  | { readonly added: false; readonly reason: 'not-possible' | 'erased' }
  | { readonly added: false; readonly reason: 'wrong-pin'; readonly left: number };

/** Whether this phone can be asked for a finger or a face. Whether it can derive a key by it is seen when it does. */
export async function hasBiometrics(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/**
 * A second way to the key of the lock: under a key that WebAuthn's "prf" extension derives once the phone has verified
 * its owner. The PIN is asked, because only it opens the key so that it can be wrapped anew.
 */
export async function addBiometrics(records: Records, pin: string, name: string): Promise<AddingBiometrics> {
  const opened = await unlock(records, pin, { extractable: true });
  const lock = await records.get<LockRecord>('settings', lockKey);
  if (!opened.unlocked) {
    return opened.reason === 'wrong-pin'
      ? { added: false, reason: 'wrong-pin', left: opened.left }
      : { added: false, reason: 'erased' };
  }
  const made = lock && (await newCredential(name));
  if (!made) return { added: false, reason: 'not-possible' };
  const vault = await wrapKey(await mixed(lock.stretching, made.secret), 'raw', opened.vaultKey);
  const { credentialId, salt } = made;
  await records.update<LockRecord | null>(
    'settings',
    lockKey,
    (present) => present && { ...present, biometrics: { credentialId, salt, vault } },
  );
  return { added: true };
}

export async function removeBiometrics(records: Records): Promise<void> {
  await records.update<LockRecord | null>(
    'settings',
    lockKey,
    (present) => present && { ...present, biometrics: null },
  );
}

/** `null` where it was cancelled, or the phone has another finger now. The PIN works all the same. */
export async function unlockByBiometrics(records: Records): Promise<SealingKey | null> {
  const lock = await records.get<LockRecord>('settings', lockKey);
  if (lock === null || lock.biometrics === null) return null;
  const { credentialId, salt, vault } = lock.biometrics;
  const secret = await derived(credentialId, salt);
  return secret && unwrapSealingKey(await mixed(lock.stretching, secret), vault);
}

async function newCredential(name: string) {
  const salt = randomBytes(32);
  try {
    const credential = await navigator.credentials.create({
      publicKey: {
        rp: { name },
        user: { id: randomBytes(16), name, displayName: name },
        // Nobody checks what is signed here; only what is derived counts.
        challenge: utf8('app lock'),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          userVerification: 'required',
          // Android derives nothing for a credential that is no passkey, and makes none unless it is told to.
          residentKey: 'required',
        },
        // What it derives is asked for once more below, to see that unlocking will work. Windows takes no empty wish.
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(credential instanceof PublicKeyCredential)) return null;
    if (credential.getClientExtensionResults().prf?.enabled !== true) return null;
    const credentialId = new Uint8Array(credential.rawId);
    const secret = await derived(credentialId, salt);
    return secret && { credentialId, salt, secret };
  } catch {
    return null;
  }
}

async function derived(id: Bytes, salt: Bytes): Promise<Bytes | null> {
  try {
    const credential = await navigator.credentials.get({
      publicKey: {
        challenge: utf8('app lock'),
        allowCredentials: [{ type: 'public-key', id, transports: ['internal'] }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(credential instanceof PublicKeyCredential)) return null;
    const first = credential.getClientExtensionResults().prf?.results?.first;
    return first === undefined ? null : bytesOf(first);
  } catch {
    return null;
  }
}

function bytesOf(source: BufferSource): Bytes {
  const view = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return Uint8Array.from(view);
}
