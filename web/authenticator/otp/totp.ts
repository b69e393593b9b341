import type { Code } from './code.ts';

/** RFC 6238 with T0 = 0, on top of RFC 4226. */
export async function codeAt(
  { key, algorithm, digits, periodSeconds }: Code,
  seconds: number,
): Promise<string> {
  const step = Math.floor(seconds / periodSeconds);
  const moving = new DataView(new ArrayBuffer(8));
  moving.setBigUint64(0, BigInt(step));
  const hmac = { name: 'HMAC', hash: algorithm };
  const imported = await crypto.subtle.importKey('raw', key, hmac, false, ['sign']);
  const mac = new DataView(await crypto.subtle.sign('HMAC', imported, moving));
  // RFC 4226 section 5.3: the last four bits say where the 31 bits are that count.
  const offset = mac.getUint8(mac.byteLength - 1) & 15;
  const number = (mac.getUint32(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** How long the code of this moment is still the newest. */
export function secondsLeft({ periodSeconds }: Code, seconds: number): number {
  return periodSeconds - (seconds % periodSeconds);
}

/** "350914" is read as "350 914", "12345678" as "1234 5678". */
export function inGroups(digits: string): string {
  const half = Math.ceil(digits.length / 2);
  return `${digits.slice(0, half)} ${digits.slice(half)}`;
}
