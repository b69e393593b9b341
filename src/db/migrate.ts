import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '#kernel/errors.ts';
import { connect, type Sql } from './database.ts';

export interface Migration {
  readonly number: number;
  /** The file's name. */
  readonly name: string;
}

interface MigrationFile extends Migration {
  readonly text: string;
  readonly checksum: string;
}

type Applied = { readonly number: number; readonly name: string; readonly checksum: string };

/** Any number will do, as long as all nodes use the same and nothing else in the database uses it. */
const migrationLock = 7_205_401_172;

/**
 * Brings the database to where the folder's files (`0001_name.sql`, …) end, each in a transaction of its own.
 * Returns those that this call applied. Safe to run on many nodes at once.
 */
export async function migrate({
  url,
  folder,
}: {
  url: string;
  folder: string;
}): Promise<readonly Migration[]> {
  const files = await readMigrations(folder);
  // A long migration, or a wait for the node that runs one, must not be cut off by the time limits of requests.
  const database = connect({ url, poolSize: 1, patient: true });
  const applied: Migration[] = [];
  try {
    for (;;) {
      const one = await database.transaction((sql) => applyNext(sql, files));
      if (one === null) return applied;
      applied.push(one);
    }
  } finally {
    await database.close();
  }
}

/** A digest of all files: the same for two folders that make the same database. */
export async function migrationsChecksum(folder: string): Promise<string> {
  return digest((await readMigrations(folder)).map(({ name, checksum }) => `${name} ${checksum}`).join('\n'));
}

/**
 * The lock is taken before looking, in the transaction that writes: whoever waited for it sees what the one before
 * has done, and a node that dies lets go of it.
 */
async function applyNext(sql: Sql, files: readonly MigrationFile[]): Promise<Migration | null> {
  await sql`select pg_advisory_xact_lock(${migrationLock})`;
  await sql`create table if not exists migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`;
  const applied = await sql<Applied[]>`select number, name, checksum from migration order by number`;
  for (const one of applied) refuseForeign(one, files);

  const next = files.find(({ number }) => !applied.some((one) => one.number === number));
  if (next === undefined) return null;
  const newest = applied.at(-1)?.number ?? 0;
  if (next.number < newest) {
    throw new ConfigError(
      `${next.name} is older than migration ${newest}, which is already applied: give it the next free number.`,
    );
  }
  await sql.script(next.text);
  const { number, name, checksum } = next;
  await sql`insert into migration ${sql({ number, name, checksum })}`;
  return { number, name };
}

function refuseForeign({ number, name, checksum }: Applied, files: readonly MigrationFile[]): void {
  const file = files.find((one) => one.number === number);
  if (file === undefined) {
    throw new ConfigError(
      `The database has migration ${name}, which this version of Twofold does not know: install the version that ` +
        'made it or a newer one, or restore a backup from before.',
    );
  }
  if (file.checksum !== checksum) {
    throw new ConfigError(
      `${file.name} was changed after it was applied to this database: restore the file, and put the change into ` +
        'a new migration.',
    );
  }
}

async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readMigration(folder, name)));
  const twice = files.find(({ number }, index) => files[index - 1]?.number === number);
  if (twice !== undefined)
    throw new ConfigError(`Two migrations have the number of ${twice.name}: renumber one.`);
  return files;
}

async function readMigration(folder: string, name: string): Promise<MigrationFile> {
  const [, digits] = /^(\d{4})_\w+\.sql$/.exec(name) ?? [];
  if (digits === undefined) throw new ConfigError(`${name} in ${folder} must be named like 0001_name.sql.`);
  const text = await readFile(join(folder, name), 'utf8');
  return { number: Number(digits), name, text, checksum: digest(text) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
