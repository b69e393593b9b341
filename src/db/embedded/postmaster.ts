import { spawn } from 'node:child_process';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, commandAs } from './account.ts';
import { clusterFolder } from './cluster.ts';
import { processArguments, processIdentity } from './process-identity.ts';

/** The server's first process, as its own file `postmaster.pid` tells of it. */
export interface Postmaster {
  readonly pid: number;
  readonly identity: string;
  readonly socketFolder: string;
}

export interface Start {
  readonly account: Account;
  readonly binaries: string;
  readonly folder: string;
  readonly sockets: string;
  readonly log: string;
}

const pollMillis = 20;
/** Recovery after a crash replays at most `max_wal_size`, but a disk may be slow. */
const patienceSeconds = 600;
const fastStopSeconds = 20;
const logBytes = 1_000_000;

/** Not for the operator to change: who can connect, and that acknowledged means durable. */
const fixed = [
  'listen_addresses=',
  'port=5432',
  'unix_socket_permissions=0700',
  'fsync=on',
  'full_page_writes=on',
  'synchronous_commit=on',
  'logging_collector=off',
  'log_destination=stderr',
  // No statement and no value of a row reaches the log; what the service got as an error it logs itself.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_statement=none',
  'log_checkpoints=off',
];

/** The running server of the folder, ready or not, whoever started it; `null` when none runs. */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const lines = await pidFile(folder);
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return null;
  const identity = await processIdentity(pid);
  if (identity === null || !(await isOurs(pid, folder))) return null;
  return { pid, identity, socketFolder: lines[4] ?? '' };
}

export async function startPostmaster(start: Start): Promise<Postmaster> {
  await removeMisleadingPidFile(start.folder);
  const settings = [...fixed, `unix_socket_directories=${start.sockets}`].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const args = ['-D', clusterFolder(start.folder), ...settings];
  const { file, args: all, options } = commandAs(start.account, join(start.binaries, 'postgres'), args);
  const log = await openLog(start.log);
  const { size: saidBefore } = await log.stat();
  // In a group of its own: Ctrl-C reaches the whole group of the terminal, but the database is to be stopped last.
  const child = spawn(file, all, { ...options, detached: true, stdio: ['ignore', log.fd, log.fd] });
  let failure: Error | null = null;
  child.once('error', (error) => {
    failure = error;
  });
  child.once('exit', (code, signal) => {
    failure ??= new Error(`it ended with ${code ?? signal}`);
  });
  child.unref();
  await log.close();
  try {
    return await untilReady(start.folder, async () => failure);
  } catch (cause) {
    throw new Error(`PostgreSQL did not start. ${await tail(start.log, saidBefore)}`, { cause });
  }
}

/** Resolves when connections are taken. `failed` is asked meanwhile whether there is any hope. */
export async function untilReady(folder: string, failed: () => Promise<Error | null>): Promise<Postmaster> {
  const giveUpAt = performance.now() + patienceSeconds * 1000;
  while (performance.now() < giveUpAt) {
    const error = await failed();
    if (error !== null) throw error;
    const status = (await pidFile(folder))[7]?.trim();
    const found = status === 'ready' ? await findPostmaster(folder) : null;
    if (found !== null) return found;
    await pause(pollMillis);
  }
  throw new Error(`it was not ready after ${patienceSeconds} s`);
}

/** Fast shutdown: open transactions are rolled back, everything is written, and the next start has no recovery. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  signal(postmaster.pid, 'SIGINT');
  if (await ended(postmaster, fastStopSeconds)) return;
  // Immediate shutdown loses nothing that was acknowledged: the next start replays the log.
  signal(postmaster.pid, 'SIGQUIT');
  await ended(postmaster, fastStopSeconds);
}

export async function isRunning({ pid, identity }: Postmaster): Promise<boolean> {
  return (await processIdentity(pid)) === identity;
}

async function ended(postmaster: Postmaster, seconds: number): Promise<boolean> {
  const giveUpAt = performance.now() + seconds * 1000;
  while (performance.now() < giveUpAt) {
    if (!(await isRunning(postmaster))) return true;
    await pause(pollMillis);
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Lines: process id, data directory, start, port, socket directory, listen address, memory, status. */
async function pidFile(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(clusterFolder(folder), 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n');
}

/**
 * Whether the process was started as the server of this folder. The file outlives a crash, and its number may by
 * now be that of any process, which must neither be taken for the database nor get its signals.
 */
async function isOurs(pid: number, folder: string): Promise<boolean> {
  return (await processArguments(pid)).includes(clusterFolder(folder));
}

/**
 * PostgreSQL sees by itself that a file is left over when its process is gone. It cannot see that when the number
 * was given to another process since, and would refuse to start.
 */
async function removeMisleadingPidFile(folder: string): Promise<void> {
  const pid = Number((await pidFile(folder))[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  const begun = await processArguments(pid);
  // One that cannot be seen may be the database: then the refusal is right.
  if (begun !== '' && !begun.includes(clusterFolder(folder))) {
    await rm(join(clusterFolder(folder), 'postmaster.pid'), { force: true });
  }
}

/** Begun anew once it is large: at "log" level a server writes a few lines a start. */
async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  return open(path, size > logBytes ? 'w' : 'a', 0o600);
}

async function tail(path: string, from: number): Promise<string> {
  const text = await readFile(path).catch(() => Buffer.alloc(0));
  return text.subarray(from).toString().trim().split('\n').slice(-5).join(' | ');
}
