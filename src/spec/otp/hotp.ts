import { createHmac, type KeyObject } from 'node:crypto';

export type Algorithm = 'SHA1' | 'SHA256' | 'SHA512';

export interface CodeShape {
  readonly algorithm: Algorithm;
  readonly digits: number;
}

/**
 * HOTP, RFC 4226 section 5.3. The code is a string: leading zeros are part of it.
 * Left out: the look-ahead window and resynchronisation of section 7.4, which only counters need.
 *
 * @param counter the moving factor, a whole number from 0 to 2^53 − 1
 */
export function hotp(key: Uint8Array | KeyObject, counter: number, { algorithm, digits }: CodeShape): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac(algorithm, key).update(message).digest();

  // Dynamic truncation: the low four bits of the last byte say where to read 31 bits.
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const binary = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(binary % 10 ** digits).padStart(digits, '0');
}
