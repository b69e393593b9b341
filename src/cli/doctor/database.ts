import { pendingMigrations } from '#cli/installation.ts';
import type { Config } from '#config.ts';
import { type Database, isUnavailable } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { checkClock } from './clock.ts';
import { bad, type Finding, good } from './finding.ts';
import { databaseSettings } from './store.ts';

interface Subject {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}

/** The oldest that is still looked after by its makers. */
const oldestVersion = 140_000;

/** Whether the rest can be looked at, and what was found. */
export async function checkDatabase(subject: Subject) {
  const { config, database } = subject;
  const settings = await databaseSettings(database.sql);
  const kind = config.databaseUrl === null ? 'embedded' : 'by TWOFOLD_DATABASE_URL';
  const pending = await pendingMigrations(database);
  const findings = [
    settings.versionNumber >= oldestVersion
      ? good('database', `PostgreSQL ${settings.version}, ${kind}`)
      : bad(
          'database',
          `PostgreSQL ${settings.version} is not kept up any more`,
          'Move to PostgreSQL 14 or newer.',
        ),
    durability(settings),
    pending.length === 0
      ? good('migrations', 'all applied')
      : bad(
          'migrations',
          `not applied: ${pending.join(', ')}`,
          'Run twofold migrate, or restart the service.',
        ),
    ...(pending.length === 0 ? await checkClock(subject) : []),
  ];
  return { findings, isCurrent: pending.length === 0 };
}

/** For whatever kept us from looking. */
export function unreachable(error: unknown): Finding {
  const why = error instanceof Error ? error.message : 'unknown';
  if (!isUnavailable(error))
    return bad('database', why, 'Mend that first; what is kept in it was not looked at.');
  return bad(
    'database',
    why,
    'Start it, or check TWOFOLD_DATABASE_URL; what is kept in it was not looked at.',
  );
}

function durability({
  fsync,
  fullPageWrites,
  synchronousCommit,
}: Awaited<ReturnType<typeof databaseSettings>>) {
  const off = [
    ...(fsync === 'on' ? [] : ['fsync']),
    ...(fullPageWrites === 'on' ? [] : ['full_page_writes']),
    ...(synchronousCommit === 'off' ? ['synchronous_commit'] : []),
  ];
  if (off.length === 0) return good('durability', 'what is acknowledged is on the disk');
  const mend = `Set ${off.map((name) => `${name} = on`).join(', ')} in its configuration.`;
  return bad('durability', 'a crash of its machine may lose or repeat what was acknowledged', mend);
}
