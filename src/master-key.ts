import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '#config.ts';
import { ConfigError } from '#kernel/errors.ts';
import { makeFolder } from '#kernel/folder.ts';
import { Secret } from '#kernel/secret.ts';

type Place = Pick<Config, 'masterKey' | 'dataDir'>;

/** SHA-256 of keys that everybody can read: the example of docs/operate/configure.md. */
const printedKeys: readonly string[] = ['359397539cc67687fa779c133c4da0cc60097dfef9e63b5ccf08eca0fca05530'];

export function keyFile({ masterKey, dataDir }: Place): string {
  return masterKey.file ?? join(dataDir, 'key');
}

/** Before anything is begun: a key that is there has to be one that can be used. None is made. */
export function checkMasterKeys(place: Place): void {
  if (place.masterKey.text !== null || existsSync(keyFile(place))) readMasterKeys(place, { mayMake: false });
}

/**
 * The master keys, newest first: from the environment, or from a file.
 *
 * @param mayMake for a database that nothing was written to: the file is made where none is
 */
export function readMasterKeys(place: Place, { mayMake }: { readonly mayMake: boolean }): Secret<Buffer>[] {
  const { masterKey } = place;
  if (masterKey.text !== null) return parseKeys(masterKey.text.reveal(), 'TWOFOLD_KEY');
  const file = keyFile(place);
  const text = readOrMake(file, mayMake && masterKey.file === null);
  return parseKeys(text, masterKey.file === null ? `The key file ${file}` : 'TWOFOLD_KEY_FILE');
}

function readOrMake(file: string, mayMake: boolean): string {
  try {
    const text = readFileSync(file, 'utf8');
    if ((statSync(file).mode & 0o077) !== 0) {
      throw new ConfigError(`Others can read the master key: run chmod 600 ${file}.`);
    }
    return text;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code !== 'ENOENT' || !mayMake) {
      throw new ConfigError(
        `The master key cannot be read: check that ${file} exists, as it was when the database was written, and belongs ` +
          'to this account.',
      );
    }
    return make(file);
  }
}

/** Exclusively: two processes that start at once must not each make one and use their own. */
function make(file: string): string {
  const text = `${randomBytes(32).toString('base64')}\n`;
  try {
    makeFolder(dirname(file), 0o700);
    const open = openSync(file, 'wx', 0o600);
    try {
      writeSync(open, text);
      fsyncSync(open);
    } catch (error) {
      // An empty one would be taken for the operator's at the next start.
      rmSync(file);
      throw error;
    } finally {
      closeSync(open);
    }
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return readFileSync(file, 'utf8');
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
    throw new ConfigError(
      `The key file ${file} cannot be made: set TWOFOLD_DATA_DIR to a directory that this account may write to.`,
      { cause: error },
    );
  }
}

function parseKeys(text: string, where: string): Secret<Buffer>[] {
  const keys = text.split(/[\s,]+/).filter((line) => line !== '');
  if (keys.length === 0)
    throw new ConfigError(
      `${where} is empty: put 32 random bytes there, as made by \`openssl rand -base64 32\`.`,
    );
  const parsed = keys.map((key) => {
    const bytes = /^[0-9a-f]{64}$/i.test(key) ? Buffer.from(key, 'hex') : Buffer.from(key, 'base64');
    if (bytes.length !== 32) {
      throw new ConfigError(
        `${where} must hold 32 bytes in base64 or hex, as made by \`openssl rand -base64 32\`.`,
      );
    }
    return new Secret(bytes);
  });
  refuseKnown(parsed[0], where);
  return parsed;
}

/** Of the key that writes. Behind one of the operator's own it is let be: it may be all that reads what is there. */
function refuseKnown(newest: Secret<Buffer> | undefined, where: string): void {
  const bytes = newest?.reveal() ?? Buffer.alloc(0);
  const isPrinted = printedKeys.includes(createHash('sha256').update(bytes).digest('hex'));
  if (!isPrinted && bytes.some((byte) => byte !== bytes[0])) return;
  throw new ConfigError(
    `${where} begins with a key that others know, an example or one byte throughout: put 32 random bytes of your own ` +
      'first, as made by `openssl rand -base64 32`.',
  );
}
