import { type SealingKey, seal, sealingKey, unseal } from '../keys/seal.ts';
import { type Bytes, base64Url, fromBase64, randomBytes, utf8 } from '../protocol/bytes.ts';
import type { Code } from './code.ts';
import { otpauthOf, readOtpauth } from './otpauth.ts';

/** docs/protocol/authenticator-export.md. */
interface ExportFile {
  readonly format: 'twofold-codes';
  readonly version: 1;
  readonly key: { readonly from: 'PBKDF2-SHA-256'; readonly salt: string; readonly iterations: number };
  readonly cipher: { readonly name: 'AES-256-GCM'; readonly iv: string };
  readonly data: string;
}

export type Imported =
  | { readonly ok: true; readonly codes: readonly Code[] }
  | { readonly ok: false; readonly reason: 'not-an-export' | 'newer' | 'wrong-passphrase' | 'damaged' };

export const exportIterations = 600_000;
/** A file from elsewhere may not keep this phone busy for hours. */
const mostIterations = 10_000_000;
export const shortestPassphrase = 12;

export async function exportCodes(codes: readonly Code[], passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyFromPassphrase(passphrase, salt, exportIterations);
  const { iv, data } = await seal(key, utf8(JSON.stringify({ codes: codes.map(otpauthOf) })));
  const file: ExportFile = {
    format: 'twofold-codes',
    version: 1,
    key: { from: 'PBKDF2-SHA-256', salt: base64Url(salt), iterations: exportIterations },
    cipher: { name: 'AES-256-GCM', iv: base64Url(iv) },
    data: base64Url(data),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export async function importCodes(text: string, passphrase: string): Promise<Imported> {
  const file = parsed(text) as Partial<ExportFile> | null;
  if (file?.format !== 'twofold-codes') return { ok: false, reason: 'not-an-export' };
  if (file.version !== 1) return { ok: false, reason: 'newer' };
  const { iterations = 0 } = file.key ?? {};
  const [salt, iv, data] = [bytesIn(file.key?.salt), bytesIn(file.cipher?.iv), bytesIn(file.data)];
  const isBounded =
    Number.isInteger(iterations) && iterations >= exportIterations && iterations <= mostIterations;
  if (salt === null || iv?.length !== 12 || data === null || !isBounded)
    return { ok: false, reason: 'damaged' };

  const opened = await unseal(await keyFromPassphrase(passphrase, salt, iterations), { iv, data });
  if (opened === null) return { ok: false, reason: 'wrong-passphrase' };
  const { codes } = (parsed(new TextDecoder().decode(opened)) ?? {}) as { readonly codes?: unknown };
  if (!Array.isArray(codes)) return { ok: false, reason: 'damaged' };
  const read = codes.map((address) => readOtpauth(String(address)));
  const good = read.flatMap((one) => (one.ok ? [one.code] : []));
  return good.length === read.length ? { ok: true, codes: good } : { ok: false, reason: 'damaged' };
}

/** NFC, so that the same words give the same key whichever keyboard they were typed on. */
async function keyFromPassphrase(passphrase: string, salt: Bytes, iterations: number): Promise<SealingKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return sealingKey(new Uint8Array(await crypto.subtle.deriveBits(derivation, typed, 256)));
}

function bytesIn(text: unknown): Bytes | null {
  return typeof text === 'string' ? fromBase64(text) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
