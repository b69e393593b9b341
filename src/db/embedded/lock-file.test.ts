import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ConfigError } from '#kernel/errors.ts';
import { lockDataDir } from './data-lock.ts';
import { lockFile, lockFileInTurn } from './lock-file.ts';
import { processIdentity } from './process-identity.ts';

const folder = await mkdtemp(join(tmpdir(), 'twofold-lock-'));
after(() => rm(folder, { recursive: true }));

const lockModule = join(import.meta.dirname, 'lock-file.ts');

/** A process that tries the lock when it is told to, says what came of it, and lives until its input ends. */
function locker(path: string) {
  const script = `
    import { lockFile } from ${JSON.stringify(lockModule)};
    process.stdin.once('data', async () => console.log((await lockFile(${JSON.stringify(path)})).locked));
    process.stdin.on('end', () => process.exit());
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = child.stdout.setEncoding('utf8');
  return { child, next: async () => String((await once(lines, 'data'))[0]).trim() };
}

test('of four processes that find a dead holder at the same moment exactly one takes over', async (t) => {
  for (const round of [1, 2]) {
    const path = join(folder, `race-${round}`);
    await writeFile(path, '999999999-1-gone');
    const lockers = Array.from({ length: 4 }, () => locker(path));
    t.after(() => lockers.map(({ child }) => child.kill()));
    await Promise.all(lockers.map(({ next }) => next()));
    const answers = lockers.map(({ next }) => next());
    for (const { child } of lockers) child.stdin.write('go\n');
    const won = (await Promise.all(answers)).filter((answer) => answer === 'true');
    assert.equal(won.length, 1);
    await Promise.all(lockers.map(({ child }) => once(child.stdin.end() && child, 'exit')));
  }
  assert.deepEqual(await readdir(folder), [], 'a process that ends takes its lock and its claims with it');
});

test('a lock whose number belongs to another process by now is taken over', async () => {
  const path = join(folder, 'reused');
  await writeFile(path, `${process.pid}-1-another`);
  const locking = await lockFile(path);
  assert.ok(locking.locked);
  await locking.release();
});

test('a claimant that was killed while it took over is succeeded too', async () => {
  const path = join(folder, 'twice');
  await writeFile(path, '999999999-1-gone');
  await writeFile(`${path}.after-999999999-1-gone`, '999999998-1-gone');
  const attempts = await Promise.all(Array.from({ length: 20 }, () => lockFile(path)));
  const [won, ...more] = attempts.filter((attempt) => attempt.locked);
  assert.ok(won?.locked && more.length === 0);
  await won.release();
  assert.deepEqual(await readdir(folder), []);
});

test('one that comes late to a dead lock does not break the lock of its successor', async () => {
  for (let round = 0; round < 20; round++) {
    const path = join(folder, `late-${round}`);
    await writeFile(path, '999999999-1-gone');
    const attempts = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        for (let step = 0; step < index; step++) await new Promise(setImmediate);
        return lockFile(path);
      }),
    );
    const won = attempts.filter((attempt) => attempt.locked);
    assert.equal(won.length, 1);
    for (const lock of won) await lock.release();
  }
});

test('an unreadable lock is a dead one', async () => {
  const path = join(folder, 'garbage');
  await writeFile(path, '../../etc\0');
  const locking = await lockFile(path);
  assert.ok(locking.locked);
  await locking.release();
});

test('those who wait for their turn get it one at a time', async () => {
  let inside = 0;
  const turns = Array.from({ length: 5 }, async () => {
    const release = await lockFileInTurn(join(folder, 'turn'));
    assert.equal(++inside, 1);
    await new Promise(setImmediate);
    inside--;
    await release();
  });
  await Promise.all(turns);
});

test('a second service on a data directory is refused with the process that has it and the way out', async () => {
  const dataDir = join(folder, 'data');
  const first = await lockDataDir(dataDir);
  await assert.rejects(lockDataDir(dataDir), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, new RegExp(`process ${process.pid}\\b.*TWOFOLD_DATA_DIR`));
    return true;
  });
  await first.release();
  await (await lockDataDir(dataDir)).release();
});

test('a killed process is gone at once, also before anybody has asked for its end', async () => {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  assert.notEqual(await processIdentity(pid), null);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  assert.equal(await processIdentity(pid), null);
});
