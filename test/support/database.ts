import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database } from '#db/database.ts';
import { accountFor, commandAs } from '#db/embedded/account.ts';
import { findBinaries } from '#db/embedded/binaries.ts';
import { migrate, migrationsChecksum } from '#db/migrate.ts';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

export interface TestServer {
  /** Of its superuser, in the database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

const migrations = join(import.meta.dirname, '../../migrations');

/** A fresh, migrated database for one test file, on the test runner's server or else on one of its own. */
export async function testDatabase(): Promise<TestDatabase> {
  const given = process.env.TWOFOLD_TEST_SERVER;
  const server = given === undefined ? await startTestServer() : { url: given, stop: async () => {} };
  const admin = connect({ url: server.url, poolSize: 2, patient: true });
  const template = await templateDatabase(admin, server.url);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await admin.sql`create database ${admin.sql(name)} template ${admin.sql(template)}`;
  const url = inDatabase(server.url, name);
  const database = connect({ url });
  return {
    url,
    database,
    close: async () => {
      await database.close();
      await admin.sql`drop database ${admin.sql(name)} with (force)`;
      await admin.close();
      await server.stop();
    },
  };
}

/** Migrated once for all test files: to copy a database is quicker than to migrate one. */
async function templateDatabase(admin: Database, serverUrl: string): Promise<string> {
  const name = `template_${(await migrationsChecksum(migrations)).slice(0, 16)}`;
  await admin.transaction(async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtext(${name}))`;
    const finished = await sql`select from pg_database where datname = ${name} and datistemplate`;
    if (finished.length > 0) return;
    // Outside this transaction, which only holds the lock: `create database` refuses to run in one.
    await admin.sql`drop database if exists ${admin.sql(name)} with (force)`;
    await admin.sql`create database ${admin.sql(name)}`;
    await migrate({ url: inDatabase(serverUrl, name), folder: migrations });
    await admin.sql`alter database ${admin.sql(name)} is_template true`;
  });
  return name;
}

function inDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

/** A PostgreSQL of this machine in a temporary folder, without the durability that only costs time in tests. */
export async function startTestServer(): Promise<TestServer> {
  const parent = await mkdtemp(join(tmpdir(), 'twofold-test-'));
  const folder = join(parent, 'postgres');
  const { folder: binaries } = await findBinaries(null);
  const account = await accountFor(folder, binaries);
  const data = join(folder, 'cluster');
  const start = (program: string, args: readonly string[]) => {
    const { file, args: all, options } = commandAs(account, join(binaries, program), args);
    return spawn(file, all, { ...options, stdio: 'ignore' });
  };

  const layout = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const [code] = await once(start('initdb', ['-D', data, ...layout]), 'exit');
  if (code !== 0) throw new Error(`initdb ended with ${code}`);
  const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, ...quick];
  const server = start('postgres', ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]);
  const ended = once(server, 'exit');
  const stop = () => server.kill('SIGINT');
  process.once('exit', stop);

  const url = `postgres://postgres@${encodeURIComponent(folder)}/postgres`;
  await answering(url);
  return {
    url,
    stop: async () => {
      process.removeListener('exit', stop);
      stop();
      await ended;
      await rm(parent, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  const database = connect({ url, poolSize: 1 });
  const giveUpAt = performance.now() + 20_000;
  for (;;) {
    try {
      await database.sql`select 1`;
      return await database.close();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await pause(25);
    }
  }
}
