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
  /** Ends it with the world. */
  keep(one: Forked): Forked;
}

type Closing = () => Promise<unknown>;

/** Everything is ended and removed afterwards, also when it fails half-way or is interrupted. */
export async function inWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const opened: Closing[] = [];
  const close = async () => {
    for (let one = opened.pop(); one !== undefined; one = opened.pop()) await one();
  };
  const interrupted = () => void close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await work(await makeWorld(opened));
  } finally {
    await close();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

async function makeWorld(opened: Closing[]): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-bench-'));
  opened.push(() => rm(folder, { recursive: true, force: true }));
  const { url, stop } = await startEmbedded({ dataDir: join(folder, 'shared') });
  opened.push(stop);
  const database = connect({ url, poolSize: 2, patient: true });
  opened.push(() => database.close());
  const master = randomBytes(32);
  const environment = {
    TWOFOLD_DATABASE_URL: url,
    TWOFOLD_KEY: master.toString('base64'),
    // All the load comes from one address, where the limit counts a house full of people.
    TWOFOLD_LIMITS: 'signInsFromAddress=1000000/10m',
  };
  const service = await startService(folder, environment);
  opened.push(() => service.stop());
  const keep = (one: Forked) => {
    opened.push(() => one.stop());
    return one;
  };
  const postmaster = await postmasterOf(database);
  return {
    folder,
    databaseUrl: url,
    database,
    keyring: keyring([new Secret(master)]),
    environment,
    service,
    load: keep(forked(new URL('../load/main.ts', import.meta.url))),
    processors: async (pid) => ({
      node: await processorSeconds(pid),
      postgres: await familySeconds(postmaster),
    }),
    keep,
  };
}

async function postmasterOf({ sql }: Database): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return parentOf(row?.pid ?? 0);
}
