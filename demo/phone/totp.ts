import { createHmac } from 'node:crypto';

export interface Parameters {
  readonly algorithm: 'sha1' | 'sha256' | 'sha512';
  readonly digits: 6 | 7 | 8;
  readonly periodSeconds: number;
}

export const usual: Parameters = { algorithm: 'sha1', digits: 6, periodSeconds: 30 };

/** The code of a moment (RFC 6238 section 4, RFC 4226 section 5.3). Written apart from the service, to check it. */
export function totp(key: Buffer, at: Date, { algorithm, digits, periodSeconds }: Parameters): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1000 / periodSeconds)));
  const mac = createHmac(algorithm, key).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

export function secondsLeft(at: Date, { periodSeconds }: Parameters): number {
  return periodSeconds - (Math.floor(at.getTime() / 1000) % periodSeconds);
}
