import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { lockDataDir } from '#db/embedded/data-lock.ts';
import { type CommandLine, commandLine, spawned, startCommand } from '../../../test/support/command-line.ts';
import { freePort } from '../../../test/support/service.ts';

let line: CommandLine;
before(async () => {
  line = await commandLine();
});
after(() => line.stop());

async function settings() {
  const port = await freePort();
  return {
    ...line.environment,
    TWOFOLD_URL: `http://localhost:${port}`,
    TWOFOLD_LISTEN: `127.0.0.1:${port}`,
  };
}

/** Until it says that it serves; everything it says is kept. */
async function serving(child: ChildProcess): Promise<{ lines(): Record<string, unknown>[] }> {
  let said = '';
  const begun = new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (some: string) => {
      said += some;
      if (said.includes('"serving"')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
  await begun;
  return {
    lines: () =>
      said
        .trim()
        .split('\n')
        .map((entry) => JSON.parse(entry)),
  };
}

test('SIGTERM: what is under way is answered, and it ends with 0', async () => {
  const environment = await settings();
  const child = startCommand(environment, ['serve', '--no-migrate']);
  const complaints = text(child.stderr);
  const { lines } = await serving(child);
  const health = await fetch(`http://${environment.TWOFOLD_LISTEN}/health/ready`);
  assert.equal(health.status, 200);
  await health.text();
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  assert.equal(await complaints, '');
  const messages = lines().map(({ message }) => message);
  assert.deepEqual([messages[0], ...messages.slice(-2)], ['serving', 'stopping', 'stopped']);
  assert.equal(JSON.stringify(lines()).includes(line.environment.TWOFOLD_KEY ?? ''), false);
});

test('it does not outlive the process that started it with a channel', async () => {
  const environment = await settings();
  const main = join(import.meta.dirname, '../main.ts');
  const child = spawn(process.execPath, [main, 'serve', '--no-migrate'], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await serving(child);
  child.disconnect();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('a second service on a data directory is refused in one sentence', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'twofold-serve-'));
  const lock = await lockDataDir(dataDir);
  const { exitCode, out, err } = await spawned({ TWOFOLD_DATA_DIR: dataDir }, ['serve']);
  await lock.release();
  await rm(dataDir, { recursive: true });
  assert.deepEqual([exitCode, out], [2, '']);
  assert.match(err, /^Twofold already runs on [^\n]+\(process \d+\): stop it first[^\n]+\n$/);
});

test('an address that is taken is told in one sentence', async () => {
  const environment = await settings();
  const holder = createServer().listen(Number(environment.TWOFOLD_LISTEN.split(':')[1]), '127.0.0.1');
  await once(holder, 'listening');
  const { exitCode, err } = await spawned(environment, ['serve', '--no-migrate']);
  holder.close();
  assert.equal(exitCode, 2);
  assert.match(err, /^127\.0\.0\.1 port \d+ is in use: stop [^\n]+TWOFOLD_LISTEN[^\n]+\n$/);
});
