import { readdir } from 'node:fs/promises';
import { boundKeyring } from '#bound-key.ts';
import { type Config, parseConfig } from '#config.ts';
import { connect, type Database } from '#db/database.ts';
import { joinEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import type { Clock } from '#kernel/clock.ts';
import { ConfigError } from '#kernel/errors.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Surroundings } from './command.ts';
import { migrationsFolder } from './place.ts';
import { appliedMigrations } from './store.ts';

/** The service that a command works on, whether it runs or not. */
export interface Installation {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  /** Read when it is first needed, and only if it is the one that this database was written with. */
  keyring(): Promise<Keyring>;
  close(): Promise<void>;
}

/** Joins the database of a running service, or starts the embedded one for as long as the command takes. */
export async function openInstallation({ environment, clock }: Surroundings): Promise<Installation> {
  const { config, url, leave } = await reachDatabase(environment);
  const database = connect({ url, poolSize: 2 });
  const close = async () => {
    await database.close();
    await leave();
  };
  try {
    await bringUpToDate(database, url);
  } catch (error) {
    await close();
    throw error;
  }
  let keys: Promise<Keyring> | undefined;
  return {
    config,
    database,
    clock,
    keyring: () => {
      keys ??= boundKeyring({ config, database, clock });
      return keys;
    },
    close,
  };
}

export interface Reached {
  readonly config: Config;
  readonly url: string;
  /** Stops the embedded database, unless a service or another command uses it. */
  leave(): Promise<void>;
}

/** As it is: nothing is migrated. */
export async function reachDatabase(environment: Surroundings['environment']): Promise<Reached> {
  const config = parseConfig(environment);
  if (config.databaseUrl !== null) return { config, url: config.databaseUrl.reveal(), leave: async () => {} };
  const embedded = await joinEmbedded({ dataDir: config.dataDir });
  return { config, url: embedded.url, leave: () => embedded.stop() };
}

/** For commands that end by themselves. Ctrl-C does not leave a database behind that this command started. */
export async function withInstallation<T>(
  surroundings: Surroundings,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await openInstallation(surroundings);
  const interrupted = () => void installation.close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await work(installation);
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    await installation.close();
  }
}

/**
 * An empty database is made ready. One that is behind is left alone: services that run on it may not know what a
 * newer version of this command would make of it.
 */
async function bringUpToDate(database: Database, url: string): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length === 0) return;
  if ((await appliedMigrations(database.sql)).length > 0) {
    throw new ConfigError(
      `The database lacks ${pending.join(', ')}: start the service of this version, or run twofold migrate, first.`,
    );
  }
  await migrate({ url, folder: migrationsFolder });
}

/** The files that the database has not seen yet. */
export async function pendingMigrations({ sql }: Database): Promise<string[]> {
  const applied = await appliedMigrations(sql);
  const files = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort();
  return files.filter((name) => !applied.includes(name));
}
