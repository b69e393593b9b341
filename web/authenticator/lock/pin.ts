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

/** All the same, or one after the other: what somebody who holds the phone tries first. */
export function isEasyPin(pin: string): boolean {
  const steps = new Set(Array.from(pin.slice(1), (digit, index) => Number(digit) - Number(pin[index])));
  const [step = 0] = steps;
  return steps.size === 1 && Math.abs(step) <= 1;
}

export async function newStretching(iterations = pinIterations): Promise<Stretching> {
  const localKey = await crypto.subtle.generateKey(hmac, false, ['sign']);
  return { salt: randomBytes(16), iterations, localKey };
}

/** HMAC(local key, bytes), as a key: without this phone's local key the bytes alone open nothing. */
export async function mixed({ localKey }: Stretching, bytes: ArrayBuffer | Bytes): Promise<SealingKey> {
  return sealingKey(new Uint8Array(await crypto.subtle.sign('HMAC', localKey, bytes)));
}

/** HMAC(local key, PBKDF2-SHA-256(PIN)). */
export async function keyFromPin(pin: string, stretching: Stretching): Promise<SealingKey> {
  const { salt, iterations } = stretching;
  const typed = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return mixed(stretching, await crypto.subtle.deriveBits(derivation, typed, 256));
}
