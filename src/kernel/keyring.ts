import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { ConfigError } from '#kernel/errors.ts';
import type { Secret } from '#kernel/secret.ts';

/** What a sub-key is for. One purpose, one key: a leak or a misuse of one says nothing about the others. */
export type Purpose =
  | 'data'
  | 'csrf'
  | 'pepper'
  | 'texted-code'
  | 'mailed-link'
  | 'engine-cookie'
  | 'audit-seal'
  | 'receipt-address'
  | 'address-hash'
  | 'session-rise';

/**
 * Sub-keys of the master key by HKDF-SHA256 (RFC 5869), and what is done with them.
 * Several master keys may be given, newest first: the first one writes, all of them read, so that the master
 * key is rotated without a stop.
 */
export interface Keyring {
  /** 32 bytes for one purpose, of the newest master key. */
  key(purpose: Purpose): Buffer;
  /** The same of every master key, newest first. */
  keys(purpose: Purpose): readonly Buffer[];
  /** HMAC-SHA256 over the parts, each preceded by its length so that no two lists of parts collide. */
  mac(purpose: Purpose, ...parts: readonly string[]): Buffer;
  /** AES-256-GCM. The context (whose row this is) is bound to the text as associated data. */
  seal(plain: string, context: string): Buffer;
  /**
   * Throws when the text was changed or moved to another row.
   *
   * @throws {ConfigError} when it was written under a key that is not given
   */
  open(sealed: Buffer, context: string): string;
}

const keyIdBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;

const foreignKey =
  'The database was written under another master key: give that one by TWOFOLD_KEY, TWOFOLD_KEY_FILE or the file key in ' +
  'TWOFOLD_DATA_DIR, behind the newest if it was changed since.';

/** @param masters 32 bytes each, newest first */
export function keyring(masters: readonly Secret<Buffer>[]): Keyring {
  const rings = masters.map((master) => ringOf(master.reveal()));
  const [newest] = rings;
  if (newest === undefined) throw new ConfigError('No master key: set TWOFOLD_KEY or TWOFOLD_KEY_FILE.');

  return {
    key: (purpose) => newest.key(purpose),
    keys: (purpose) => rings.map((ring) => ring.key(purpose)),
    mac: (purpose, ...parts) => {
      const mac = createHmac('sha256', newest.keyObject(purpose));
      for (const part of parts) mac.update(`${Buffer.byteLength(part)}:`).update(part);
      return mac.digest();
    },
    seal: (plain, context) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', newest.keyObject('data'), nonce);
      cipher.setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([newest.id, nonce, text, cipher.getAuthTag()]);
    },
    open: (sealed, context) => {
      const ring = rings.find(({ id }) => sealed.subarray(0, keyIdBytes).equals(id));
      if (ring === undefined) throw new ConfigError(foreignKey);
      const nonce = sealed.subarray(keyIdBytes, keyIdBytes + nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', ring.keyObject('data'), nonce);
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      const text = sealed.subarray(keyIdBytes + nonceBytes, -tagBytes);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    },
  };
}

interface Ring {
  readonly id: Buffer;
  key(purpose: Purpose): Buffer;
  /** The same as node:crypto takes it without looking at it again: a MAC then costs a quarter. */
  keyObject(purpose: Purpose): KeyObject;
}

function ringOf(master: Buffer): Ring {
  if (master.length !== 32) {
    throw new ConfigError('The master key must be 32 bytes: make one with `openssl rand -base64 32`.');
  }
  const derived = new Map<Purpose, KeyObject>();
  const keyObject = (purpose: Purpose) => {
    const key = derived.get(purpose) ?? createSecretKey(derive(master, purpose));
    derived.set(purpose, key);
    return key;
  };
  const id = createHash('sha256').update('twofold key id').update(derive(master, 'id')).digest();
  return {
    id: id.subarray(0, keyIdBytes),
    key: (purpose) => keyObject(purpose).export(),
    keyObject,
  };
}

function derive(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `twofold/1/${purpose}`, 32));
}
