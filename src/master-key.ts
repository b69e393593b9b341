import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '#config.ts';
import { ConfigError } from '#kernel/errors.ts';
import { makeFolder } from '#kernel/folder.ts';
import { Secret } from '#kernel/secret.ts';

/** The master keys, newest first: from the environment, or from a file that is made at the first start. */
export function readMasterKeys({
  masterKey,
  dataDir,
}: Pick<Config, 'masterKey' | 'dataDir'>): Secret<Buffer>[] {
  if (masterKey.text !== null) return parseKeys(masterKey.text.reveal(), 'TWOFOLD_KEY');
  const file = masterKey.file ?? join(dataDir, 'key');
  const text = readOrMake(file, masterKey.file === null);
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
        `The master key cannot be read: check that ${file} exists and belongs to this account.`,
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
    writeSync(open, text);
    fsyncSync(open);
    closeSync(open);
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return readFileSync(file, 'utf8');
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
  return keys.map((key) => {
    const bytes = /^[0-9a-f]{64}$/i.test(key) ? Buffer.from(key, 'hex') : Buffer.from(key, 'base64');
    if (bytes.length !== 32) {
      throw new ConfigError(
        `${where} must hold 32 bytes in base64 or hex, as made by \`openssl rand -base64 32\`.`,
      );
    }
    return new Secret(bytes);
  });
}
