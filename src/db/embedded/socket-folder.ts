import { createHash } from 'node:crypto';
import { chown, lstat, mkdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '#kernel/errors.ts';
import type { Account } from './account.ts';

/** The smaller of what Linux (107 bytes) and macOS (103) allow for a socket's address. */
const longestAddress = 103;

/**
 * Where the socket is: beside the database, or, when that path is too long for an address, in a private folder
 * under the temporary directory, whose name follows from the data directory.
 */
export async function socketFolder(folder: string, account: Account): Promise<string> {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longestAddress) return folder;
  const digest = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  const short = join(tmpdir(), `twofold-${account.uid}-${digest.slice(0, 16)}`);
  await mkdir(short, { mode: 0o700 }).catch(() => {});
  await takeOwnership(short, account);
  return short;
}

/**
 * Anybody can make folders in the temporary directory, this one too, to receive what is meant for the database.
 * So it must be a folder, closed to others, and nobody else's.
 */
async function takeOwnership(short: string, { uid, gid }: Account): Promise<void> {
  const found = await lstat(short);
  const ours = found.uid === uid || found.uid === process.geteuid?.();
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) {
    throw new ConfigError(
      `${short} is not this database's own: remove it, or set TWOFOLD_DATA_DIR to a directory with a shorter path.`,
    );
  }
  if (found.uid !== uid) await chown(short, uid, gid);
}
