import pg from 'pg';
import type { Log } from '#kernel/log.ts';
import { databaseName } from './embedded/cluster.ts';
import { isServed, openDataDir } from './embedded/data-lock.ts';
import { lockFileInTurn } from './embedded/lock-file.ts';
import { isRunning, stopPostmaster } from './embedded/postmaster.ts';
import { type Place, placeIn, type Running, run } from './embedded/run.ts';

/**
 * PostgreSQL as a child process, for an installation that is given no database. It listens on a socket in the data
 * directory and nowhere else. It outlives this process when that is killed: the next one adopts it.
 */
export interface Embedded {
  /** For `connect`. It holds the password: not for a log. */
  readonly url: string;
  /** It ran already: left behind by a service that was killed, or started by a command. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

const watchSeconds = 1;

/** For the service, which holds `lockDataDir`. A database that dies meanwhile is started again. */
export async function startEmbedded({ dataDir, log }: { dataDir: string; log?: Log }): Promise<Embedded> {
  const place = placeIn(await openDataDir(dataDir));
  let running = await inTurn(place, () => run(place));
  const { url, adopted } = { url: urlOf(running), adopted: running.adopted };

  const stopWatching = every(watchSeconds, async () => {
    if (await isRunning(running.postmaster)) return;
    log?.warn('the database ended by itself and is started again');
    try {
      running = await inTurn(place, () => run(place));
    } catch (error) {
      log?.error('the database does not start', { error: String(error) });
    }
  });
  return {
    url,
    adopted,
    stop: async () => {
      await stopWatching();
      await inTurn(place, () => stopPostmaster(running.postmaster));
    },
  };
}

/**
 * For commands: beside a running service, or by themselves. The last one that leaves stops the database, unless a
 * service runs on it.
 */
export async function joinEmbedded({ dataDir }: { dataDir: string }): Promise<Embedded> {
  const place = placeIn(await openDataDir(dataDir));
  const { running, presence } = await inTurn(place, async () => {
    const running = await run(place);
    return { running, presence: await comeIn(urlOf(running)) };
  });
  return {
    url: urlOf(running),
    adopted: running.adopted,
    stop: () =>
      inTurn(place, async () => {
        const last = await leave(presence);
        if (last && !(await isServed(place.dataDir))) await stopPostmaster(running.postmaster);
      }),
  };
}

/** Starting and stopping are for one process at a time: each decides by what it finds. */
async function inTurn<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const release = await lockFileInTurn(place.startLock);
  try {
    return await work();
  } finally {
    await release();
  }
}

function urlOf({ postmaster, password }: Running): string {
  const at = encodeURIComponent(postmaster.socketFolder);
  return `postgres://${databaseName}:${password.reveal()}@${at}/${databaseName}?sslmode=disable`;
}

/** A connection held open for no other reason than to be seen by the other commands. */
async function comeIn(url: string): Promise<pg.Client> {
  const presence = new pg.Client({ connectionString: url, application_name: 'twofold command' });
  presence.on('error', () => {});
  await presence.connect();
  return presence;
}

/** Whether nobody else is connected. */
async function leave(presence: pg.Client): Promise<boolean> {
  try {
    const others = await presence.query(
      `select 1 from pg_stat_activity
       where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return others.rowCount === 0;
  } catch {
    // The database is gone, or somebody is stopping it.
    return false;
  } finally {
    await presence.end().catch(() => {});
  }
}

/** Does the work again and again, with a pause between; what is returned stops it, and waits for what is under way. */
function every(seconds: number, work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> = Promise.resolve();
  let stopped = false;
  let timer: NodeJS.Timeout;
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      going = work().finally(next);
    }, seconds * 1000).unref();
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await going;
  };
}
