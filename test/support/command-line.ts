import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { commands } from '#cli/commands.ts';
import { type Result, runCommand } from '#cli/run.ts';
import type { Database } from '#db/database.ts';
import { systemClock } from '#kernel/clock.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import { testDatabase } from './database.ts';

const program = join(import.meta.dirname, '../../bin/twofold');

export interface CommandLine {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly environment: Readonly<Record<string, string>>;
  /** In this process, for many of them. */
  run(args: readonly string[], input?: string | Buffer): Promise<Result>;
  /** The object that it answers with `--json`. */
  json(args: readonly string[], input?: string): Promise<Readonly<Record<string, unknown>>>;
  stop(): Promise<void>;
}

/** The commands on a database and under a master key of their own. */
export async function commandLine(given: Readonly<Record<string, string>> = {}): Promise<CommandLine> {
  const { url, database, close } = await testDatabase();
  const master = randomBytes(32);
  const environment = { TWOFOLD_DATABASE_URL: url, TWOFOLD_KEY: master.toString('base64'), ...given };
  const run = (args: readonly string[], input: string | Buffer = '') =>
    runIn(environment, args, Readable.from([Buffer.from(input)]));
  return {
    database,
    keyring: keyring([new Secret(master)]),
    environment,
    run,
    json: async (args, input) => {
      const { out } = await run([...args, '--json'], input);
      return Object.fromEntries(Object.entries(JSON.parse(out)));
    },
    stop: close,
  };
}

export function runIn(
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
  stdin: Readable = Readable.from([]),
): Promise<Result> {
  return runCommand(commands, args, { environment, clock: systemClock, stdin, say: () => {} });
}

/** The command as anybody runs it, with nothing in its environment but what is given. */
export function startCommand(environment: Readonly<Record<string, string>>, args: readonly string[]) {
  const { PATH } = process.env;
  return spawn(program, [...args], { env: { PATH, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
}

export async function spawned(
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
  input = '',
): Promise<Result> {
  const child = startCommand(environment, args);
  child.stdin.end(input);
  const [out, err, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { exitCode: Number(exitCode), out, err };
}
