import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { boundKeyring } from '#bound-key.ts';
import { parseConfig } from '#config.ts';
import type { Database } from '#db/database.ts';
import { systemClock } from '#kernel/clock.ts';
import { commandLine, runIn, spawned } from '../test/support/command-line.ts';
import { testDatabase } from '../test/support/database.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-bound-'));
});
after(() => rm(folder, { recursive: true }));

const newKey = () => randomBytes(32).toString('base64');
const adding = (name: string) => ['account', 'add', `--email=${name}@example.com`, `--name=${name}`];
const another = /^The database was written under another master key: [^\n]+TWOFOLD_KEY[^\n]+\n$/;

test('a key file that is lost before the first start is not made anew by anybody', async () => {
  const { url, close } = await testDatabase();
  const TWOFOLD_DATA_DIR = join(folder, 'data');
  const environment = { TWOFOLD_DATABASE_URL: url, TWOFOLD_DATA_DIR };
  assert.equal((await runIn(environment, adding('Bo'))).exitCode, 0);
  await rename(join(TWOFOLD_DATA_DIR, 'key'), join(folder, 'kept'));

  for (const { exitCode, err } of [
    await spawned(environment, ['serve', '--no-migrate']),
    await runIn(environment, adding('Eva')),
  ]) {
    assert.equal(exitCode, 2);
    assert.match(err, /^The master key cannot be read: check that [^\n]+key exists, [^\n]+\n$/);
  }
  const { out } = await runIn(environment, ['doctor']);
  assert.match(out, /^PROBLEM +master key +[^\n]+key is not there$/m);
  assert.deepEqual(await readdir(TWOFOLD_DATA_DIR), [], 'no key was made');

  await rename(join(folder, 'kept'), join(TWOFOLD_DATA_DIR, 'key'));
  assert.equal((await runIn(environment, adding('Eva'))).exitCode, 0);
  await close();
});

test('the first command that uses a key binds the database: service, commands and doctor refuse another', async () => {
  const line = await commandLine();
  assert.equal((await line.run(adding('Bo'))).exitCode, 0);
  const foreign = { ...line.environment, TWOFOLD_KEY: newKey() };
  for (const { exitCode, err } of [
    await spawned(foreign, ['serve', '--no-migrate']),
    await runIn(foreign, adding('Eva')),
    await runIn(foreign, ['key', 'rotate']),
  ]) {
    assert.equal(exitCode, 2);
    assert.match(err, another);
  }
  const { out } = await runIn(foreign, ['doctor']);
  assert.match(out, /^PROBLEM +master key +the database was written under another master key$/m);
  await line.stop();
});

async function opened(database: Database, TWOFOLD_KEY: string): Promise<boolean> {
  const config = parseConfig({ TWOFOLD_KEY });
  return boundKeyring({ config, database, clock: systemClock }).then(
    () => true,
    ({ name }) => {
      assert.equal(name, 'ConfigError');
      return false;
    },
  );
}

test('a newer key goes on while the one that the database is bound to stands behind it, and not alone', async () => {
  const { database, close } = await testDatabase();
  const [first, second] = [newKey(), newKey()];
  assert.equal(await opened(database, first), true);
  assert.equal(await opened(database, `${second},${first}`), true);
  assert.equal(await opened(database, second), false);
  assert.equal(await opened(database, first), true);
  await close();
});

test('of many that come at once with keys of their own one binds it, and the others are refused', async () => {
  const { database, close } = await testDatabase();
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => opened(database, newKey())));
  assert.equal(outcomes.filter(Boolean).length, 1);
  await close();
});
