import { access, constants, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '#kernel/errors.ts';
import { makeFolder } from '#kernel/folder.ts';
import { holderOf, lockFile } from './lock-file.ts';

/**
 * One service a data directory. Held until released or until the process ends; what a killed process left behind is
 * taken over.
 */
export async function lockDataDir(dataDir: string): Promise<{ release(): Promise<void> }> {
  const locking = await lockFile(serviceLock(await openDataDir(dataDir)));
  if (locking.locked) return { release: locking.release };
  throw new ConfigError(
    `Twofold already runs on ${dataDir} (process ${locking.holderPid}): stop it first, or give this one another ` +
      'directory by TWOFOLD_DATA_DIR.',
  );
}

/** Whether a service runs on the directory. */
export async function isServed(dataDir: string): Promise<boolean> {
  return (await holderOf(serviceLock(dataDir))) !== null;
}

/** Makes the directory if it is not there. Returns its real path. */
export async function openDataDir(dataDir: string): Promise<string> {
  try {
    makeFolder(dataDir, 0o711);
    await access(dataDir, constants.W_OK | constants.X_OK);
    return await realpath(dataDir);
  } catch (cause) {
    throw new ConfigError(
      `${dataDir} cannot be made or written to: run this as the account that Twofold runs as, or set ` +
        'TWOFOLD_DATA_DIR to a directory of your own.',
      { cause },
    );
  }
}

function serviceLock(dataDir: string): string {
  return join(dataDir, 'service.lock');
}
