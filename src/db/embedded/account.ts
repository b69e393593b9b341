import { execFile, type SpawnOptions } from 'node:child_process';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ConfigError } from '#kernel/errors.ts';

const run = promisify(execFile);

/** Whose processes PostgreSQL's are; it refuses to be root's. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** How a program is started so: this process's own account, another one, or another that may pass any folder. */
  readonly by: 'itself' | 'setuid' | 'setpriv';
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
}

/**
 * Nothing of this process's environment but these: it holds the master key and passwords, and an environment can
 * be read by every process of the same account.
 */
const passedOn = ['PATH', 'TZ'];

export function commandAs(account: Account, file: string, args: readonly string[]): Command {
  const { uid, gid, by } = account;
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C' };
  for (const name of passedOn) if (process.env[name] !== undefined) env[name] = process.env[name];
  const options: SpawnOptions = { env, cwd: '/' };
  if (by === 'itself') return { file, args, options };
  if (by === 'setuid') return { file, args, options: { ...options, uid, gid } };
  // It may look into every folder, but write only what is its own. PostgreSQL asks by access(2), which would leave
  // capabilities out of account for anybody but root if the secure bit were not set.
  const search = ['--inh-caps', '--ambient-caps'].map((set) => `${set}=+dac_read_search`);
  const bounds = ['--bounding-set=-all,+dac_read_search', '--securebits=+no_setuid_fixup'];
  const become = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...search, ...bounds, '--', file];
  return { file: 'setpriv', args: [...become, ...args], options };
}

/**
 * The account for the database in `folder`, which is made if it is not there. Started as root that is the owner of
 * an existing database, else `postgres`, else `nobody`; otherwise it is whoever started this process.
 */
export async function accountFor(folder: string, binaries: string): Promise<Account> {
  const uid = process.geteuid?.() ?? 0;
  if (uid !== 0) return ownAccount(folder, uid, process.getegid?.() ?? 0);

  await mkdir(dirname(folder), { recursive: true, mode: 0o711 });
  await mkdir(folder, { mode: 0o700, recursive: true });
  const owner =
    (await ownerOf(folder)) ?? (await systemAccount('postgres')) ?? (await systemAccount('nobody'));
  if (owner === null) {
    throw new ConfigError(
      'PostgreSQL must not run as root, and there is no account postgres or nobody: make one.',
    );
  }
  await chown(folder, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  await letThrough(dirname(folder));
  for (const by of ['setuid', 'setpriv'] as const) {
    if (await reaches({ ...owner, by }, folder, binaries)) return { ...owner, by };
  }
  throw new ConfigError(
    `PostgreSQL must not run as root, and the account it runs as (${owner.uid}) cannot reach ${folder} or ` +
      `${binaries}: set TWOFOLD_DATA_DIR to a directory such as /var/lib/twofold, install your system's package ` +
      'postgresql, or start Twofold as an ordinary user.',
  );
}

async function ownAccount(folder: string, uid: number, gid: number): Promise<Account> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const owner = await stat(folder);
  if (owner.uid !== uid) {
    throw new ConfigError(
      `${folder} belongs to another account (${owner.uid}), because Twofold was started as that one or as root ` +
        'before: start it so again, or set another TWOFOLD_DATA_DIR.',
    );
  }
  await chmod(folder, 0o700);
  return { uid, gid, by: 'itself' };
}

async function ownerOf(folder: string): Promise<Pick<Account, 'uid' | 'gid'> | null> {
  const { uid, gid } = await stat(folder);
  return uid === 0 ? null : { uid, gid };
}

async function systemAccount(name: string): Promise<Pick<Account, 'uid' | 'gid'> | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** The data directory is ours: its key file is closed to others by itself, so others may pass, though not look. */
async function letThrough(dataDir: string): Promise<void> {
  const { uid, mode } = await stat(dataDir);
  if (uid === 0 && (mode & 0o001) === 0) await chmod(dataDir, (mode & 0o777) | 0o001);
}

/** Asked of the system itself, by trying: folders above, mounts and capabilities all have a say. */
async function reaches(account: Account, folder: string, binaries: string): Promise<boolean> {
  const look = ['-c', 'test -w "$1" && "$2" --version', 'sh', folder, join(binaries, 'postgres')];
  const { file, args, options } = commandAs(account, '/bin/sh', look);
  try {
    await run(file, [...args], { ...options, encoding: 'utf8' });
    return true;
  } catch {
    return false;
  }
}
