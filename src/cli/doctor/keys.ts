import { statSync } from 'node:fs';
import { checkMark, isBound } from '#bound-key.ts';
import type { Config } from '#config.ts';
import type { Database, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { ConfigError } from '#kernel/errors.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import { keyFile, readMasterKeys } from '#master-key.ts';
import { loadSigningKeys } from '#oidc/keys/signing-keys.ts';
import { publishedKeys } from '#oidc/keys/store.ts';
import { bad, type Finding, good } from './finding.ts';

interface Subject {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}

interface Found {
  readonly findings: readonly Finding[];
  /** `null` when there is none that can be used. */
  readonly keyring: Keyring | null;
}

export async function checkKeys({ config, database, clock }: Subject): Promise<Found> {
  const now = clock();
  const written = await publishedKeys(database.sql, now);
  const master = masterKey(config, await isBound(database.sql, now));
  if (master.keyring === null) return { findings: [master.finding], keyring: null };
  if (!(await fits(database.sql, master.keyring)))
    return { findings: [foreign('master key')], keyring: null };
  if (written.length === 0) {
    const none = good('signing keys', 'none yet: the service makes them when it starts');
    return { findings: [master.finding, none], keyring: master.keyring };
  }
  try {
    const keys = await loadSigningKeys(database.sql, master.keyring, now);
    const signing = keys.filter(({ signs }) => signs).map(({ alg }) => alg);
    const missing = ['ES256', 'RS256'].filter((alg) => !signing.some((one) => one === alg));
    const signs =
      missing.length === 0
        ? good('signing keys', `${keys.length} published; ${signing.join(' and ')} sign`)
        : bad('signing keys', `none signs by ${missing.join(' and ')}`, 'Run twofold key rotate --now.');
    return { findings: [master.finding, signs], keyring: master.keyring };
  } catch {
    return { findings: [master.finding, foreign('signing keys')], keyring: null };
  }
}

async function fits(sql: Sql, keys: Keyring): Promise<boolean> {
  try {
    await checkMark(sql, keys);
    return true;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}

function foreign(check: string): Finding {
  return bad(
    check,
    'the database was written under another master key',
    'Set TWOFOLD_KEY, TWOFOLD_KEY_FILE or TWOFOLD_DATA_DIR as it was when the database was written.',
  );
}

/** While nothing that is written can be looked at. */
export function checkMasterKey(config: Config): Finding {
  return masterKey(config, false).finding;
}

/** Looks before it reads: reading makes a key where there is none. */
function masterKey(
  config: Config,
  isNeeded: boolean,
): { readonly finding: Finding; readonly keyring: Keyring | null } {
  const { text, file } = config.masterKey;
  const path = keyFile(config);
  if (text === null && statSync(path, { throwIfNoEntry: false }) === undefined) {
    const finding =
      isNeeded || file !== null
        ? bad(
            'master key',
            `${path} is not there`,
            'Put it back from your backup: nothing can be opened without it.',
          )
        : good('master key', `none yet: the service makes ${path} when it starts`);
    return { finding, keyring: null };
  }
  try {
    const keys = readMasterKeys(config, { mayMake: false });
    const where = text === null ? `${path}, closed to others` : 'from TWOFOLD_KEY';
    const older = keys.length === 1 ? '' : `; ${keys.length - 1} older beside it`;
    return { finding: good('master key', `${where}${older}`), keyring: keyring(keys) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { finding: bad('master key', 'cannot be used', error.message), keyring: null };
  }
}
