import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#db/database.ts';
import { systemClock } from '#kernel/clock.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import { serviceUrl } from '../../conformance/support/service.ts';
import { testDatabase } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import type { TestService } from '../../support/service.ts';

const program = join(import.meta.dirname, '../../../bin/twofold');

/** A process of the service, as an operator starts it. */
export interface Node {
  readonly origin: string;
  /** To write sessions beside it, whose browsers speak to it. */
  readonly place: Pick<TestService, 'database' | 'keyring' | 'origin' | 'time'>;
  /** kill -9. */
  kill(): Promise<void>;
}

/** Processes on one database with one key and one address, as behind one proxy. For one test file. */
export interface Cluster {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly nodes: readonly [Node, Node];
  /** One more; its clock is as many seconds behind everybody else's. */
  start(behindSeconds?: number): Promise<Node>;
}

type Environment = Readonly<Record<string, string>>;

/** They are stopped after the last test, and nothing may have gone wrong inside them until then. */
export async function cluster(environment: Environment = {}): Promise<Cluster> {
  const { database, url, close } = await testDatabase();
  const master = randomBytes(32);
  const keys = keyring([new Secret(master)]);
  const running: Process[] = [];
  const shared = {
    TWOFOLD_DATABASE_URL: url,
    TWOFOLD_KEY: master.toString('base64'),
    TWOFOLD_URL: serviceUrl.origin,
    // Every browser comes from where it says, so that limits by address count for each of them.
    TWOFOLD_TRUSTED_PROXIES: '127.0.0.1',
    ...environment,
  };

  async function start(behindSeconds = 0): Promise<Node> {
    const started = await startNode(shared, behindSeconds);
    running.push(started);
    const { origin, kill } = started;
    return { origin, kill, place: { database, keyring: keys, origin, time: { now: systemClock, pass } } };
  }

  after(async () => {
    const faults = await stopAll(running);
    const [stuck] = await database.sql<{ deadlocks: number }[]>`
      select deadlocks::int from pg_stat_database where datname = current_database()`;
    await close();
    assert.deepEqual(faults, []);
    assert.equal(stuck?.deadlocks, 0, 'nobody waited for each other in a circle');
  });
  const nodes = await Promise.all([start(), start()]);
  await Promise.all(nodes.map(warm));
  return { database, keyring: keys, nodes, start };
}

const headers = { 'content-type': 'application/json' };

/** All its connections are open: whoever holds rows in a test must not wait for that. */
async function warm({ origin }: Node): Promise<void> {
  // Something that writes, for reads have connections of their own.
  const look = () =>
    fetch(`${origin}/authenticator/api/link/open`, { method: 'POST', body: '{"code":"x"}', headers });
  const answers = await Promise.all(Array.from({ length: 20 }, look));
  for (const answer of answers) await answer.arrayBuffer();
}

/** All of them, also when one of them does not end as it should. */
export async function stopAll(running: readonly Process[]): Promise<readonly string[]> {
  const ends = await Promise.allSettled(running.map((one) => one.stop()));
  return ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : [String(end.reason)]));
}

function pass(): never {
  throw new Error('Nobody moves the clock of another process');
}

interface Process {
  readonly origin: string;
  kill(): Promise<void>;
  /** What it complained about while it ran. */
  stop(): Promise<readonly string[]>;
}

const clockDoubted = 'the clock of this machine may be wrong';

/** Until it serves. Nothing is in its environment but what is given. */
export async function startNode(environment: Environment, behindSeconds = 0): Promise<Process> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(program, ['serve'], {
    env: {
      PATH: process.env.PATH,
      TWOFOLD_LOG: 'warn',
      ...environment,
      ...clockOf(behindSeconds),
      TWOFOLD_LISTEN: new URL(origin).host,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  const said = text(child.stdout);
  await ready(origin, child);
  return {
    origin,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      const [code, signal] = await ended;
      process.removeListener('exit', orphaned);
      if (signal !== 'SIGKILL') assert.equal(code, 0);
      const lines = (await said).split('\n').filter((line) => line !== '');
      // One whose clock is behind is to say so, and nothing else.
      return behindSeconds === 0 ? lines : lines.filter((line) => !line.includes(clockDoubted));
    },
  };
}

/** What makes a program believe another time; the `faketime` command would stand between us and its signals. */
function clockOf(behindSeconds: number): Environment {
  if (behindSeconds === 0) return {};
  const preload = execFileSync('faketime', ['-f', '-1s', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' });
  return { LD_PRELOAD: preload.trim(), FAKETIME: `-${behindSeconds}s`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}

async function ready(origin: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.ok === true) return;
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}`);
    await pause(25);
  }
}
