import type { Config } from '#config.ts';
import type { Database, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import { readMasterKeys } from '#master-key.ts';
import { keepMark, keptMark } from '#master-key-store.ts';
import { loadSigningKeys } from '#oidc/keys/signing-keys.ts';
import { publishedKeys } from '#oidc/keys/store.ts';

interface Dependencies {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}

const mark = { text: 'twofold', context: 'master key' } as const;

/**
 * The keys that this database is written under. Its first use of a key binds it, before anything is sealed or
 * peppered: with another one passwords, apps and phones of everybody would be lost without a word.
 *
 * @throws {ConfigError} when these are keys of another database, or the key file is gone
 */
export async function boundKeyring({ config, database: { sql }, clock }: Dependencies): Promise<Keyring> {
  const now = clock();
  const keys = keyring(readMasterKeys(config, { mayMake: !(await isBound(sql, now)) }));
  // Also in a database that was written before there was a mark.
  await loadSigningKeys(sql, keys, now);
  await keepMark(sql, keys.seal(mark.text, mark.context), now);
  await checkMark(sql, keys);
  return keys;
}

/** Whether something was written that a new key could not open. */
export async function isBound(sql: Sql, now: Date): Promise<boolean> {
  return (await keptMark(sql)) !== null || (await publishedKeys(sql, now)).length > 0;
}

/** @throws {ConfigError} when the database is bound to another key */
export async function checkMark(sql: Sql, keys: Keyring): Promise<void> {
  const kept = await keptMark(sql);
  if (kept !== null) keys.open(kept, mark.context);
}
