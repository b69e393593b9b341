import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { home } from '#cli/place.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-first-'));
});
after(() => rm(folder, { recursive: true }));

/** `migrate` on a data directory that is not there yet, in a shell that was told something first. */
async function migrateAfter(start: readonly string[], told: string) {
  const dataDir = join(folder, 'data');
  const [file = '', ...args] = [
    ...start,
    'sh',
    '-c',
    `${told} && exec "$0" migrate`,
    join(home, 'bin/twofold'),
  ];
  const env = { PATH: process.env.PATH, TWOFOLD_DATA_DIR: dataDir };
  const child = spawn(file, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode, out, err, dataDir };
}

/** A file system of its own for one process and those it starts: it is gone with them. */
const ofItsOwn = ['unshare', '--mount'];
const mayMount = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

test('a disk that is full before the database is made is told in one sentence', {
  skip: !mayMount,
}, async () => {
  const mounting = `mount -t tmpfs -o mode=755,size=20m none ${folder}`;
  const { exitCode, out, err, dataDir } = await migrateAfter(ofItsOwn, mounting);
  assert.deepEqual([exitCode, out], [2, '']);
  assert.equal(
    err,
    `The disk of ${dataDir} is full: make room there, or set TWOFOLD_DATA_DIR to a directory on another one.\n`,
  );
});

test('what else keeps PostgreSQL from making a database is told in its own words, line by line', async () => {
  const { exitCode, out, err, dataDir } = await migrateAfter([], 'ulimit -f 200');
  assert.deepEqual([exitCode, out], [2, '']);
  const [sentence, ...said] = err.trimEnd().split('\n');
  assert.equal(
    sentence,
    `PostgreSQL's initdb cannot set up a database in ${dataDir}: mend what it says here, or set TWOFOLD_DATA_DIR to ` +
      'another directory.',
  );
  assert.ok(said.length > 0);
  for (const line of said) assert.match(line, /^ {2}\S/);
  assert.deepEqual(await readdir(join(dataDir, 'postgres')), [], 'half a database was left behind');
});
