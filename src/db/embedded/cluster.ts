import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '#kernel/errors.ts';
import { Secret } from '#kernel/secret.ts';
import { type Account, commandAs } from './account.ts';
import { ProgramError } from './failure.ts';

/** Role and database of the service. The role is not a superuser: no statement of ours reaches files or programs. */
export const databaseName = 'twofold';

/** Small, because the service is: an operator may change them in the same file. */
const tunable = [
  'shared_buffers = 64MB',
  'max_connections = 60',
  'max_wal_size = 256MB',
  'min_wal_size = 32MB',
];

/** The only way in. The superuser that made the cluster cannot sign in at all. */
const access = `local ${databaseName} ${databaseName} scram-sha-256\n`;

/** The major version that made the database in the folder, or `null` when there is none. */
export async function clusterVersion(folder: string): Promise<number | null> {
  const text = await readFile(join(clusterFolder(folder), 'PG_VERSION'), 'utf8').catch(() => null);
  return text === null ? null : Number.parseInt(text, 10);
}

export function clusterFolder(folder: string): string {
  return join(folder, 'cluster');
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that a first start that was
 * interrupted is simply made again.
 */
export async function createCluster(account: Account, binaries: string, folder: string, password: Secret) {
  const draft = join(folder, 'cluster.new');
  const remove = () => rm(draft, { recursive: true, force: true });
  await remove();
  try {
    await makeCluster(account, binaries, draft, password);
  } catch (error) {
    // Half a cluster would keep a disk full on which room was made.
    await remove();
    throw error;
  }
  await rename(draft, clusterFolder(folder));
}

async function makeCluster(account: Account, binaries: string, draft: string, password: Secret) {
  const layout = [
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
    '--username=postgres',
    '--auth=reject',
  ];
  await finished(account, join(binaries, 'initdb'), ['-D', draft, ...layout]);
  await write(join(draft, 'pg_hba.conf'), access, constants.O_TRUNC);
  await write(join(draft, 'postgresql.conf'), `\n# Twofold\n${tunable.join('\n')}\n`, constants.O_APPEND);
  await alone(account, binaries, draft, [
    `create role ${databaseName} login`,
    `create database ${databaseName} owner ${databaseName}`,
  ]);
  await setPassword(account, binaries, draft, password);
}

/** While the server is stopped: the lost or new password of the role. */
export async function setPassword(account: Account, binaries: string, cluster: string, password: Secret) {
  await alone(account, binaries, cluster, [`alter role ${databaseName} password '${password.reveal()}'`]);
}

/** Kept beside the database, for the commands that work beside a running service. `null` when there is none. */
export async function readPassword(path: string): Promise<Secret | null> {
  try {
    return new Secret(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new ConfigError(`${path} cannot be read: run this as the account that Twofold runs as.`);
  }
}

/** Written and moved into place: there is a whole password or none. */
export async function newPassword(path: string): Promise<Secret> {
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${path}.new`, password, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return new Secret(password);
}

/** Runs statements in single-user mode, where PostgreSQL asks for no password and nobody else can connect. */
async function alone(account: Account, binaries: string, cluster: string, statements: readonly string[]) {
  const silent = [
    '-c',
    'log_min_messages=fatal',
    '-c',
    'log_min_error_statement=panic',
    '-c',
    'log_checkpoints=off',
  ];
  const args = ['--single', '-D', cluster, ...silent, 'postgres'];
  // One statement a line, by standard input: what stands in the arguments is seen by every process.
  const failed = await finished(account, join(binaries, 'postgres'), args, `${statements.join('\n')}\n`);
  if (/^(?:ERROR|FATAL|PANIC):/m.test(failed)) throw new ProgramError('postgres', failed);
}

/** Runs a program to its end; returns what it said on standard error. */
async function finished(
  account: Account,
  program: string,
  args: readonly string[],
  input = '',
): Promise<string> {
  const { file, args: all, options } = commandAs(account, program, args);
  const child = spawn(file, all, { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  child.stdin?.on('error', () => {}).end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new ProgramError(program, said);
  return said;
}

/** Never through a link: the folder belongs to another account. */
async function write(path: string, text: string, flag: number): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_NOFOLLOW | flag);
  await file.writeFile(text);
  await file.sync();
  await file.close();
}
