import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Database } from '#db/database.ts';
import { startEmbedded } from '#db/embedded.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import type { Processors } from '../rounds.ts';
import { type Forked, forked } from './forked.ts';
import { familySeconds, parentOf, processorSeconds } from './processes.ts';
import { type Service, startService } from './service.ts';

/** What every measurement stands on: one PostgreSQL, one service on it, one process that makes the load. */
export interface World {
  readonly folder: string;
  /** The product's own embedded server: fsync and synchronous_commit are on, nothing is tuned for the benchmark. */
  readonly databaseUrl: string;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly environment: Readonly<Record<string, string>>;
  readonly service: Service;
  readonly load: Forked;
  /** Processor time so far of a server's process and of PostgreSQL. */
  processors(pid: number): Promise<Processors>;
  /** Ended with the world. */
  keep(forked: Forked): Forked;
  close(): Promise<void>;
}

export async function makeWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-bench-'));
  const embedded = await startEmbedded({ dataDir: join(folder, 'shared') });
  const master = randomBytes(32);
  const environment = { TWOFOLD_DATABASE_URL: embedded.url, TWOFOLD_KEY: master.toString('base64') };
  const service = await startService(folder, environment);
  const database = connect({ url: embedded.url, poolSize: 2, patient: true });
  const load = forked(new URL('../load/main.ts', import.meta.url));
  const forks = [load];
  const postmaster = await postmasterOf(database);
  return {
    folder,
    databaseUrl: embedded.url,
    database,
    keyring: keyring([new Secret(master)]),
    environment,
    service,
    load,
    processors: async (pid) => ({
      node: await processorSeconds(pid),
      postgres: await familySeconds(postmaster),
    }),
    keep: (one) => {
      forks.push(one);
      return one;
    },
    close: async () => {
      for (const one of forks) await one.stop();
      await service.stop();
      await database.close();
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function postmasterOf({ sql }: Database): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return parentOf(row?.pid ?? 0);
}
