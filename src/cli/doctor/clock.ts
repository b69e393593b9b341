import type { Config } from '#config.ts';
import type { Database } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { type ClockSigns, clockSigns, type Doubt, doubts } from '#own-clock.ts';
import { bad, type Finding, good } from './finding.ts';

interface Subject {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}

/** The clock of this machine beside the database's, the operator's own source, and the phones of the last hour. */
export async function checkClock({ config, database, clock }: Subject): Promise<Finding[]> {
  const { databaseUrl, timeUrl } = config;
  const signs = await clockSigns({ sql: database.sql, clock, timeUrl });
  const doubted = doubts(signs);
  const finding = (by: Doubt, says: string, mend: string) =>
    doubted.includes(by) ? bad('clock', says, mend) : good('clock', says);
  const { databaseSeconds, sourceSeconds } = signs;
  const beside =
    databaseUrl === null ? 'one clock for all' : `${databaseSeconds.toFixed(1)} s from the database's`;
  return [
    finding('database', beside, 'Set both machines by NTP: codes of authenticator apps depend on the time.'),
    ...(sourceSeconds === 'unreachable'
      ? [bad('clock', 'TWOFOLD_TIME_URL does not tell the time', 'Check the address, or leave it out.')]
      : []),
    ...(typeof sourceSeconds === 'number'
      ? [finding('source', `${sourceSeconds.toFixed(1)} s from that of TWOFOLD_TIME_URL`, byNetwork)]
      : []),
    finding('phones', phonesSay(signs), byNetwork),
  ];
}

const byNetwork = 'Set this machine by NTP: most phones are, and their codes are refused until it agrees.';

function phonesSay({ phones: { accepted, aheadSeconds, blamed } }: ClockSigns): string {
  if (accepted === 0 && blamed === 0) return 'no phone has shown the time in the last hour';
  const median = aheadSeconds === null ? '' : `, the one in the middle ${Math.round(aheadSeconds)} s ahead`;
  return `codes of ${accepted} phones were right in the last hour${median}; ${blamed} were told that their clock is wrong`;
}
