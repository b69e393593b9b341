import { type Bytes, randomBytes } from '../protocol/bytes.ts';
import { es256, type Key } from '../protocol/keys.ts';

/** AES-256-GCM: a fresh initialisation vector of 96 bits, and what was sealed with its tag at the end. */
export interface Sealed {
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** A key that seals keys and values. It can be used and cannot be read. */
export type SealingKey = Key;

export const aes = { name: 'AES-GCM', length: 256 } as const;
const uses = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'] as const;

export function newSealingKey({ extractable }: { readonly extractable: boolean }): Promise<SealingKey> {
  return crypto.subtle.generateKey(aes, extractable, [...uses]);
}

export function sealingKey(bits: Bytes): Promise<SealingKey> {
  return crypto.subtle.importKey('raw', bits, aes, false, [...uses]);
}

export async function seal(key: SealingKey, bytes: Bytes): Promise<Sealed> {
  const iv = randomBytes(12);
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes)) };
}

/** `null` when the key is another one, or somebody changed the bytes. */
export async function unseal(key: SealingKey, { iv, data }: Sealed): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
  } catch {
    return null;
  }
}

type KeyForm = 'pkcs8' | 'raw';

export async function wrapKey(by: SealingKey, form: KeyForm, key: Key): Promise<Sealed> {
  const iv = randomBytes(12);
  return { iv, data: new Uint8Array(await crypto.subtle.wrapKey(form, key, by, { name: 'AES-GCM', iv })) };
}

export async function unwrapSigningKey(by: SealingKey, { iv, data }: Sealed): Promise<Key | null> {
  try {
    return await crypto.subtle.unwrapKey('pkcs8', data, by, { name: 'AES-GCM', iv }, es256, false, ['sign']);
  } catch {
    return null;
  }
}

/** @param extractable only to wrap it anew in the same function */
export async function unwrapSealingKey(
  by: SealingKey,
  { iv, data }: Sealed,
  { extractable } = { extractable: false },
): Promise<SealingKey | null> {
  try {
    return await crypto.subtle.unwrapKey('raw', data, by, { name: 'AES-GCM', iv }, aes, extractable, [
      ...uses,
    ]);
  } catch {
    return null;
  }
}
