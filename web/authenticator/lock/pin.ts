import { type SealingKey, sealingKey } from '../keys/seal.ts';
import { type Bytes, randomBytes, utf8 } from '../protocol/bytes.ts';
import type { Key } from '../protocol/keys.ts';

/** What stretches the PIN. `localKey` never leaves this phone: a copy of the records without it tries no PIN. */
export interface Stretching {
  readonly salt: Bytes;
  readonly iterations: number;
  readonly localKey: Key;
}

export const pinIterations = 600_000;
const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

export function isPin(text: string): boolean {
  return /^\d{6,32}$/.test(text);
}

export async function newStretching(iterations = pinIterations): Promise<Stretching> {
  const localKey = await crypto.subtle.generateKey(hmac, false, ['sign']);
  return { salt: randomBytes(16), iterations, localKey };
}

/** HMAC(local key, PBKDF2-SHA-256(PIN)). */
export async function keyFromPin(
  pin: string,
  { salt, iterations, localKey }: Stretching,
): Promise<SealingKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const stretched = await crypto.subtle.deriveBits(derivation, typed, 256);
  return sealingKey(new Uint8Array(await crypto.subtle.sign('HMAC', localKey, stretched)));
}
