import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigError } from '#kernel/errors.ts';
import type { Secret } from '#kernel/secret.ts';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import {
  clusterFolder,
  clusterVersion,
  createCluster,
  newPassword,
  readPassword,
  setPassword,
} from './cluster.ts';
import { startFailure } from './failure.ts';
import { findPostmaster, isRunning, type Postmaster, startPostmaster, untilReady } from './postmaster.ts';
import { socketFolder } from './socket-folder.ts';

/** Where things lie in a data directory. */
export interface Place {
  readonly dataDir: string;
  /** PostgreSQL's own; everything beside it is the service's. */
  readonly folder: string;
  readonly password: string;
  readonly log: string;
  readonly startLock: string;
}

export interface Running {
  readonly postmaster: Postmaster;
  readonly password: Secret;
  readonly adopted: boolean;
}

const crashRetries = 20;
const crashPauseMillis = 500;

export function placeIn(dataDir: string): Place {
  return {
    dataDir,
    folder: join(dataDir, 'postgres'),
    password: join(dataDir, 'database-password'),
    log: join(dataDir, 'database.log'),
    startLock: join(dataDir, 'database.lock'),
  };
}

/** The database of the place, running: found so, or started, or made and started. The caller holds `startLock`. */
export async function run(place: Place): Promise<Running> {
  const found = await findPostmaster(place.folder);
  if (found !== null && (await becomesReady(place, found))) return adopt(place, found);
  try {
    return await start(place);
  } catch (error) {
    throw await startFailure(place.dataDir, error);
  }
}

/** False when it was on its way out and is gone. */
async function becomesReady({ folder }: Place, found: Postmaster): Promise<boolean> {
  const gone = new Error('gone');
  try {
    await untilReady(folder, async () => ((await isRunning(found)) ? null : gone));
    return true;
  } catch (error) {
    if (error === gone) return false;
    throw error;
  }
}

async function adopt(place: Place, postmaster: Postmaster): Promise<Running> {
  const password = await readPassword(place.password);
  if (password !== null) return { postmaster, password, adopted: true };
  throw new ConfigError(
    `${place.password} is gone while the database runs: stop process ${postmaster.pid} and start Twofold again, ` +
      'which makes a new one.',
  );
}

async function start(place: Place): Promise<Running> {
  const { folder, log } = place;
  const version = await clusterVersion(folder);
  const { folder: binaries } = await findBinaries(version);
  const account = await accountFor(folder, binaries);
  const known = await readPassword(place.password);
  const password = known ?? (await newPassword(place.password));
  if (version === null) await createCluster(account, binaries, folder, password);
  else if (known === null) await setPassword(account, binaries, clusterFolder(folder), password);

  const sockets = await socketFolder(folder, account);
  for (let attempt = 1; ; attempt++) {
    try {
      const postmaster = await startPostmaster({ account, binaries, folder, sockets, log });
      return { postmaster, password, adopted: false };
    } catch (error) {
      // A killed server's children let go of its memory a moment later, and until then a new one refuses.
      if (version === null || attempt === crashRetries) throw error;
      await pause(crashPauseMillis);
    }
  }
}
