import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { boundKeyring } from '#bound-key.ts';
import { home, migrationsFolder } from '#cli/place.ts';
import type { Config } from '#config.ts';
import { connect, type Database, isUnavailable } from '#db/database.ts';
import { lockDataDir } from '#db/embedded/data-lock.ts';
import { startEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import { composeFeatures } from '#features.ts';
import { addressReader } from '#http/address.ts';
import { cookieJar } from '#http/cookies.ts';
import { csrf } from '#http/csrf.ts';
import { problemPage } from '#http/page/problem.ts';
import { httpServer } from '#http/server.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import type { Languages } from '#locales/languages.ts';
import { readLook, speaker } from '#look.ts';
import { checkMasterKeys } from '#master-key.ts';
import { openidPages } from '#openid-pages.ts';

export interface Service {
  /** Where it listens, e.g. "http://127.0.0.1:4000". */
  readonly address: string;
  /** Takes nothing new, lets what is under way end, and then stops the embedded database, last. */
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly migrateFirst: boolean;
  readonly languages: Languages;
}

/** Configuration, then the database, then the features, then the server: the one place where things are put together. */
export async function startService(
  config: Config,
  { clock, log, migrateFirst, languages }: Surroundings,
): Promise<Service> {
  checkMasterKeys(config);
  const opened: (() => Promise<unknown>)[] = [];
  const closeAll = async () => {
    // Last opened, first closed; what fails to close must not keep the others open.
    for (const close of opened.reverse())
      await close().catch((error: unknown) => log.error('not closed', { error: String(error) }));
  };
  try {
    const url = await databaseUrl(config, log, opened);
    if (migrateFirst) await migrate({ url, folder: migrationsFolder });
    const database = connect({ url, poolSize: 12 });
    opened.push(() => database.close());
    const server = await serve(config, database, { clock, log, languages }, opened);
    const address = await server.listen(config.listen);
    return { address, stop: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

type Opened = (() => Promise<unknown>)[];

async function databaseUrl(config: Config, log: Log, opened: Opened): Promise<string> {
  if (config.databaseUrl !== null) return config.databaseUrl.reveal();
  const lock = await lockDataDir(config.dataDir);
  opened.push(() => lock.release());
  const embedded = await startEmbedded({ dataDir: config.dataDir, log });
  opened.push(() => embedded.stop());
  return embedded.url;
}

async function serve(
  config: Config,
  database: Database,
  { clock, log, languages }: Omit<Surroundings, 'migrateFirst'>,
  opened: Opened,
): Promise<FastifyInstance> {
  const keys = await boundKeyring({ config, database, clock });
  const videos = join(home, 'videos/made');
  const look = readLook(config, { folder: join(home, 'dist/web'), videos });
  const speak = speaker(config, look, languages);
  const cookies = cookieJar(config.url.protocol === 'https:');
  const forms = csrf(keys);
  const pages = openidPages({ speak, cookies, forms });
  const features = await composeFeatures({
    config,
    database,
    keyring: keys,
    clock,
    log,
    pages,
    languages,
    videos,
  });
  opened.push(() => features.stop());
  const server = httpServer({
    url: config.url,
    routes: features.routes,
    mounts: features.mounts,
    gate: features.gate,
    files: look.files,
    cookies,
    forms,
    clock,
    log,
    addressOf: addressReader(config.trustedProxies),
    speak,
    isUnavailable,
    problemPage,
  });
  opened.push(() => server.close());
  await features.start();
  return server;
}
