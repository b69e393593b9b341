import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { migrate } from '#db/migrate.ts';
import { ConfigError } from '#kernel/errors.ts';
import { testDatabase } from '../../test/support/database.ts';

const { url, database, close } = await testDatabase();
const { sql } = database;
const folders = await mkdtemp(join(tmpdir(), 'twofold-migrations-'));
after(async () => {
  await close();
  await rm(folders, { recursive: true });
});
beforeEach(() => sql.script('drop schema public cascade; create schema public'));

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(folders, 'a'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const two = {
  '0001_first.sql': 'create table first (id integer); insert into first values (1);',
  '0002_second.sql': 'insert into first values (2); create table second ();',
};

async function rowsOfFirst(): Promise<readonly unknown[]> {
  return sql`select id from first order by id`;
}

test('migrations are applied in order, and once', async () => {
  const folder = await folderOf(two);
  assert.deepEqual(await migrate({ url, folder }), [
    { number: 1, name: '0001_first.sql' },
    { number: 2, name: '0002_second.sql' },
  ]);
  assert.deepEqual(await migrate({ url, folder }), []);
  assert.deepEqual(await rowsOfFirst(), [{ id: 1 }, { id: 2 }]);
});

test('eight nodes that start at once apply each migration once between them', async () => {
  const folder = await folderOf(two);
  const applied = await Promise.all(Array.from({ length: 8 }, () => migrate({ url, folder })));
  assert.deepEqual(
    applied
      .flat()
      .map(({ number }) => number)
      .sort(),
    [1, 2],
  );
  assert.deepEqual(await rowsOfFirst(), [{ id: 1 }, { id: 2 }]);
});

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  const folder = await folderOf({
    ...two,
    '0003_bad.sql': 'insert into first values (3); select nothing_like_it();',
  });
  await assert.rejects(migrate({ url, folder }), /nothing_like_it/);
  assert.deepEqual(await rowsOfFirst(), [{ id: 1 }, { id: 2 }]);
  await writeFile(join(folder, '0003_bad.sql'), 'insert into first values (30);');
  assert.deepEqual(await migrate({ url, folder }), [{ number: 3, name: '0003_bad.sql' }]);
});

test('a migration that was changed after it was applied is refused by name', async () => {
  await migrate({ url, folder: await folderOf(two) });
  const changed = await folderOf({ ...two, '0001_first.sql': 'create table first (id text);' });
  await assert.rejects(migrate({ url, folder: changed }), (error) => {
    return error instanceof ConfigError && error.message.includes('0001_first.sql');
  });
});

test('a database that is newer than the code is refused', async () => {
  await migrate({ url, folder: await folderOf(two) });
  const older = await folderOf({ '0001_first.sql': two['0001_first.sql'] });
  await assert.rejects(migrate({ url, folder: older }), (error) => {
    return error instanceof ConfigError && error.message.includes('0002_second.sql');
  });
});

for (const [what, files] of Object.entries({
  'a file with another form of name': { 'first.sql': 'select 1' },
  'two files of one number': { '0001_a.sql': 'select 1', '0001_b.sql': 'select 1' },
})) {
  test(`${what} is refused before anything is applied`, async () => {
    await assert.rejects(migrate({ url, folder: await folderOf(files) }), ConfigError);
    assert.deepEqual(await sql`select to_regclass('migration') as made`, [{ made: null }]);
  });
}

test('a file that comes late, with a number below one that is applied, is refused', async () => {
  const { '0002_second.sql': second, ...rest } = { ...two, '0003_third.sql': 'create table third ();' };
  await migrate({ url, folder: await folderOf(rest) });
  await assert.rejects(
    migrate({ url, folder: await folderOf({ ...rest, '0002_second.sql': second }) }),
    /next free number/,
  );
});
