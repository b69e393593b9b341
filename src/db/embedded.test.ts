import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, isUnavailable } from '#db/database.ts';
import { lockDataDir } from '#db/embedded/data-lock.ts';
import { findPostmaster, stopPostmaster } from '#db/embedded/postmaster.ts';
import { joinEmbedded, startEmbedded } from '#db/embedded.ts';

const folder = await mkdtemp(join(tmpdir(), 'twofold-embedded-'));
after(async () => {
  const left = await findPostmaster(postgres);
  if (left !== null) await stopPostmaster(left);
  await rm(folder, { recursive: true });
});
const dataDir = join(folder, 'data');
const postgres = join(dataDir, 'postgres');

async function postmaster(): Promise<number> {
  return (await findPostmaster(postgres))?.pid ?? 0;
}

async function withRows<T>(
  url: string,
  work: (rows: { add(id: string): Promise<void>; all(): Promise<string[]> }) => T,
) {
  const { sql, close } = connect({ url, poolSize: 2 });
  try {
    await sql`create table if not exists kept (id text)`;
    return await work({
      add: async (id) => void (await sql`insert into kept values (${id})`),
      all: async () => (await sql<{ id: string }[]>`select id from kept order by id`).map(({ id }) => id),
    });
  } finally {
    await close();
  }
}

/** A service that locks, starts, writes a row and then runs until it is killed. */
async function service(row: string) {
  const source = (name: string) => JSON.stringify(join(import.meta.dirname, name));
  const script = `
    import { connect } from ${source('database.ts')};
    import { startEmbedded } from ${source('embedded.ts')};
    import { lockDataDir } from ${source('embedded/data-lock.ts')};
    const dataDir = ${JSON.stringify(dataDir)};
    try {
      await lockDataDir(dataDir);
      const { url } = await startEmbedded({ dataDir });
      await connect({ url }).sql\`insert into kept values (\${${JSON.stringify(row)}})\`;
      console.log('serving');
    } catch (error) {
      console.log(error.message);
      process.exit(2);
    }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TWOFOLD_KEY: 'kept from the database' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, said: String(said).trim() };
}

test('a first start makes a database that only this machine and this account can reach', async () => {
  await mkdir(join(postgres, 'cluster.new', 'left by a start that was interrupted'), { recursive: true });
  const embedded = await startEmbedded({ dataDir });
  assert.equal(embedded.adopted, false);
  const { sql, close } = connect({ url: embedded.url });
  const [is] =
    await sql`select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
    current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
    (select rolsuper from pg_roles where rolname = current_user) as superuser`;
  assert.deepEqual(is, { addresses: '', fsync: 'on', checksums: 'on', encoding: 'UTF8', superuser: false });
  await close();

  const wrong = connect({ url: embedded.url.replace(/:[^:@]+@/, ':wrong@') });
  await assert.rejects(async () => wrong.sql`select 1`, /password authentication failed/);
  await wrong.close();
  assert.equal((await stat(postgres)).mode & 0o777, 0o700);
  assert.equal((await stat(join(dataDir, 'database-password'))).mode & 0o777, 0o600);
  await embedded.stop();
  assert.equal(await postmaster(), 0);
});

test('a database that is killed comes back by itself with everything that was acknowledged', async () => {
  const { url, stop } = await startEmbedded({ dataDir });
  await withRows(url, async ({ add, all }) => {
    await add('before the kill');
    process.kill(await postmaster(), 'SIGKILL');
    const failures: unknown[] = [];
    for (const giveUpAt = performance.now() + 15_000; ; await pause(50)) {
      const rows = await all().catch((error: unknown) => void failures.push(error));
      if (rows !== undefined && failures.length > 0) {
        assert.deepEqual(rows, ['before the kill']);
        break;
      }
      assert.ok(performance.now() < giveUpAt, 'it did not come back');
    }
    assert.ok(failures.every(isUnavailable));
  });
  await stop();
});

test('a service that is killed leaves its lock and its database to the next one', async () => {
  const first = await service('of the first');
  assert.equal(first.said, 'serving');
  const second = await service('of the second');
  assert.match(second.said, new RegExp(`process ${first.child.pid}.*TWOFOLD_DATA_DIR`));

  const database = await postmaster();
  const ended = once(first.child, 'exit');
  first.child.kill('SIGKILL');
  await ended;
  const lock = await lockDataDir(dataDir);
  const { url, adopted, stop } = await startEmbedded({ dataDir });
  assert.equal(adopted, true);
  assert.equal(await postmaster(), database);
  await withRows(url, async ({ all }) => assert.deepEqual(await all(), ['before the kill', 'of the first']));
  await stop();
  await lock.release();
  assert.equal(await postmaster(), 0);
});

test('the database gets no secret of the service, and no Ctrl-C of its terminal', {
  skip: process.platform !== 'linux',
}, async () => {
  const { child } = await service('secret');
  const pid = await postmaster();
  assert.doesNotMatch(await readFile(`/proc/${pid}/environ`, 'utf8'), /TWOFOLD|kept from/);
  const group = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ')[2];
  assert.equal(group, String(pid));
  child.kill('SIGKILL');
  await once(child, 'exit');
});

test('a command works beside a service and leaves the database to it', async () => {
  const lock = await lockDataDir(dataDir);
  const serving = await startEmbedded({ dataDir });
  const command = await joinEmbedded({ dataDir });
  assert.equal(command.adopted, true);
  await withRows(command.url, ({ add }) => add('of a command'));
  await command.stop();
  await withRows(serving.url, async ({ all }) => assert.ok((await all()).includes('of a command')));
  await serving.stop();
  await lock.release();
});

test('where no service runs, the last command stops the database', async () => {
  const commands = await Promise.all([1, 2, 3].map(() => joinEmbedded({ dataDir })));
  assert.equal(commands.filter(({ adopted }) => !adopted).length, 1);
  for (const command of commands) {
    assert.notEqual(await postmaster(), 0);
    await command.stop();
  }
  assert.equal(await postmaster(), 0);
});

test('a lost password is replaced at the next start', async () => {
  await rm(join(dataDir, 'database-password'));
  const { url, stop } = await startEmbedded({ dataDir });
  await withRows(url, async ({ all }) => assert.ok((await all()).includes('before the kill')));
  await stop();
});

test('a left-over process number that belongs to another program by now stops no start and no program', async () => {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
  const left = [other.pid, join(postgres, 'cluster'), 1, 5432, postgres, '', '0 0', 'ready', ''].join('\n');
  await writeFile(join(postgres, 'cluster', 'postmaster.pid'), left);
  const { adopted, stop } = await startEmbedded({ dataDir });
  assert.equal(adopted, false);
  await stop();
  assert.equal(other.exitCode ?? other.signalCode, null);
  other.kill('SIGKILL');
});

test('a data directory with a path too long for a socket works as any other', async () => {
  const deep = join(folder, 'long'.repeat(30));
  const { url, stop } = await startEmbedded({ dataDir: deep });
  await withRows(url, async ({ add, all }) => {
    await add('deep');
    assert.deepEqual(await all(), ['deep']);
  });
  await stop();
  await rm(decodeURIComponent(new URL(url).hostname), { recursive: true });
  assert.deepEqual(
    (await readdir(deep)).sort(),
    ['database-password', 'database.log', 'postgres'],
    'no lock is left behind',
  );
});
