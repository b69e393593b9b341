import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { home } from '#cli/place.ts';
import { parseConfig } from '#config.ts';
import { readMasterKeys } from '#master-key.ts';
import { type CommandLine, commandLine, runIn, spawned } from '../test/support/command-line.ts';

let line: CommandLine;
let folder: string;
before(async () => {
  line = await commandLine();
  folder = await mkdtemp(join(tmpdir(), 'twofold-key-'));
});
after(async () => {
  await line.stop();
  await rm(folder, { recursive: true });
});

const page = readFileSync(join(home, 'docs/operate/configure.md'), 'utf8');
const [, example = ''] = /^### `TWOFOLD_KEY`\nDefault: none\. Example: `([^`]+)`/m.exec(page) ?? [];
const ofOneByte = ['00', 'ff'].map((byte) => byte.repeat(32));
const own = randomBytes(32).toString('base64');
const read = (TWOFOLD_KEY: string) => readMasterKeys(parseConfig({ TWOFOLD_KEY }), { mayMake: false });
const refusal = /^TWOFOLD_KEY begins with a key that others know[^\n]+`openssl rand -base64 32`\.\n?$/;

test('the example of the manual and a key of one byte are refused, however they are written', () => {
  assert.equal(Buffer.from(example, 'base64').length, 32);
  const inHex = Buffer.from(example, 'base64').toString('hex');
  const zeros = Buffer.alloc(32).toString('base64');
  for (const known of [example, inHex, inHex.toUpperCase(), zeros, ...ofOneByte, `${example},${own}`])
    assert.throws(() => read(known), { name: 'ConfigError', message: refusal }, known);
});

test('behind a key of the operator’s own they may read what they wrote', () => {
  for (const known of [example, ...ofOneByte]) assert.equal(read(`${own},${known}`).length, 2);
});

test('serve, migrate and doctor all refuse it in one sentence, whether it is in the environment or in a file', async () => {
  const environment = { ...line.environment, TWOFOLD_KEY: example };
  for (const { exitCode, out, err } of [
    await spawned(environment, ['serve', '--no-migrate']),
    await runIn(environment, ['migrate']),
  ]) {
    assert.deepEqual([exitCode, out], [2, '']);
    assert.match(err, refusal);
  }
  const seen = await runIn(environment, ['doctor']);
  assert.equal(seen.exitCode, 1);
  assert.match(seen.out, /^PROBLEM +master key +cannot be used\n +TWOFOLD_KEY begins with a key/m);

  const file = join(folder, 'of-zeros');
  await writeFile(file, `${ofOneByte[0]}\n`, { mode: 0o600 });
  const byFile = await runIn({ ...environment, TWOFOLD_KEY: '', TWOFOLD_KEY_FILE: file }, ['migrate']);
  assert.deepEqual([byFile.exitCode, byFile.err.startsWith('TWOFOLD_KEY_FILE begins with')], [2, true]);
});

test('a doctor that cannot look into the database yet looks at the key all the same', async () => {
  const { sql } = line.database;
  const [newest] =
    await sql`delete from migration where number = (select max(number) from migration) returning *`;
  const { out } = await runIn({ ...line.environment, TWOFOLD_KEY: example }, ['doctor']);
  await sql`insert into migration ${sql({ ...newest })}`;
  assert.match(out, /^PROBLEM +migrations/m);
  assert.match(out, /^PROBLEM +master key/m);
});

test('to migrate makes no key', async () => {
  const given = { ...line.environment, TWOFOLD_KEY: '', TWOFOLD_DATA_DIR: join(folder, 'data') };
  assert.equal((await runIn(given, ['migrate'])).exitCode, 0);
  assert.deepEqual((await readdir(folder)).includes('data'), false);
});
