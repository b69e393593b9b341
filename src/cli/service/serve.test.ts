import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { lockDataDir } from '#db/embedded/data-lock.ts';
import { type CommandLine, commandLine, spawned, startCommand } from '../../../test/support/command-line.ts';
import { freePort } from '../../../test/support/free-port.ts';

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

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(setImmediate);
}

test('SIGTERM: what is under way is answered, and it ends with 0', async () => {
  const environment = await settings();
  const child = startCommand(environment, ['serve', '--no-migrate']);
  const complaints = text(child.stderr);
  const { lines } = await serving(child);
  const request = connect(Number(environment.TWOFOLD_LISTEN.split(':')[1]), '127.0.0.1');
  const answer = text(request);
  const form = 'email=a%40b.example';
  const type = 'Content-Type: application/x-www-form-urlencoded';
  request.write(`POST /sign-in HTTP/1.1\r\nHost: x\r\n${type}\r\nContent-Length: ${form.length}\r\n\r\n`);
  await until(async () => (await fetch(`http://${environment.TWOFOLD_LISTEN}/health/ready`)).ok);
  child.kill('SIGTERM');
  await until(async () => lines().some(({ message }) => message === 'stopping'));
  request.end(form);
  assert.match(await answer, /^HTTP\/1\.1 4\d\d /);
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  assert.equal(await complaints, '');
  const messages = lines().map(({ message }) => message);
  assert.deepEqual(messages.slice(-3), ['stopping', 'answered', 'stopped']);
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

test('a data directory that cannot be made is told in one sentence', {
  skip: !existsSync('/proc/self'),
}, async () => {
  const TWOFOLD_DATA_DIR = '/proc/twofold';
  const embedded = await spawned({ TWOFOLD_DATA_DIR }, ['serve']);
  assert.deepEqual([embedded.exitCode, embedded.out], [2, '']);
  assert.match(embedded.err, /^\/proc\/twofold cannot be made [^\n]+TWOFOLD_DATA_DIR[^\n]+\n$/);
  const fresh = await commandLine();
  const environment = { ...fresh.environment, TWOFOLD_KEY: '', TWOFOLD_DATA_DIR };
  const external = await spawned(environment, ['serve', '--no-migrate']);
  await fresh.stop();
  assert.equal(external.exitCode, 2);
  assert.match(
    external.err,
    /^The key file \/proc\/twofold\/key cannot be made: [^\n]+TWOFOLD_DATA_DIR[^\n]+\n$/,
  );
});

test('a master key that the database was not written with is told in one sentence', async () => {
  const environment = await settings();
  const child = startCommand(environment, ['serve', '--no-migrate']);
  await serving(child);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const other = { ...environment, TWOFOLD_KEY: randomBytes(32).toString('base64') };
  const { exitCode, err } = await spawned(other, ['serve', '--no-migrate']);
  assert.equal(exitCode, 2);
  assert.match(err, /^The database was written under another master key: [^\n]+TWOFOLD_KEY[^\n]+\n$/);
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
