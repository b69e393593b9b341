import type { Database, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { databaseClock, type Phones, phonesOfLastHour } from '#own-clock-store.ts';

/** A code app's step is 30 seconds, and the phone's own clock is off as well. */
export const mostDriftSeconds = 2;

/** So many phones do not err in one direction; a person who is slow to type looks like a phone that is slow. */
const fewestPhones = 10;
const mostPhoneSeconds = 20;

export interface ClockSigns {
  /** From the database's clock. */
  readonly databaseSeconds: number;
  /** From TWOFOLD_TIME_URL's; `null` without one, `unreachable` when it does not tell. */
  readonly sourceSeconds: number | 'unreachable' | null;
  readonly phones: Phones;
}

interface Subject {
  readonly sql: Sql;
  readonly clock: Clock;
  /** Whose `Date` is believed; nobody is asked unless the operator names them. */
  readonly timeUrl: URL | null;
}

/** What speaks for and against the clock of this machine. */
export async function clockSigns({ sql, clock, timeUrl }: Subject): Promise<ClockSigns> {
  return {
    databaseSeconds: await gapToDatabase(sql, clock),
    sourceSeconds: timeUrl === null ? null : await gapToSource(timeUrl, clock),
    phones: await phonesOfLastHour(sql, clock()),
  };
}

export type Doubt = 'database' | 'source' | 'phones';

/** Who contradicts our clock. */
export function doubts({ databaseSeconds, sourceSeconds, phones }: ClockSigns): readonly Doubt[] {
  const isOff = (seconds: number) => seconds > mostDriftSeconds;
  const { accepted, aheadSeconds, blamed } = phones;
  const median = accepted >= fewestPhones && Math.abs(aheadSeconds ?? 0) > mostPhoneSeconds;
  // So far off that none is accepted any more: then it is the refused ones that speak.
  const most = blamed >= fewestPhones && blamed > accepted;
  return [
    ...(isOff(databaseSeconds) ? (['database'] as const) : []),
    ...(typeof sourceSeconds === 'number' && isOff(sourceSeconds) ? (['source'] as const) : []),
    ...(median || most ? (['phones'] as const) : []),
  ];
}

interface Asked {
  readonly before: Date;
  readonly after: Date;
}

/** How far apart two clocks are for certain: what lies within the time that asking took is no difference. */
function gapSeconds({ before, after }: Asked, from: number, to: number): number {
  return Math.max(0, before.getTime() - to, from - after.getTime()) / 1000;
}

/** RFC 9110 section 6.6.1: whole seconds, cut off. Without a date nothing is known, and that is no difference. */
export function gapToDate(date: string | null, asked: Asked): number {
  const from = Date.parse(date ?? '');
  return Number.isNaN(from) ? 0 : gapSeconds(asked, from, from + 1000);
}

async function gapToDatabase(sql: Sql, clock: Clock): Promise<number> {
  const before = clock();
  const there = (await databaseClock(sql)).getTime();
  return gapSeconds({ before, after: clock() }, there, there);
}

const patienceMilliseconds = 5000;

async function gapToSource(url: URL, clock: Clock): Promise<number | 'unreachable'> {
  const before = clock();
  const signal = AbortSignal.timeout(patienceMilliseconds);
  try {
    const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    return headers.has('date') ? gapToDate(headers.get('date'), { before, after: clock() }) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly timeUrl: URL | null;
}

const everyMilliseconds = 300_000;

/** Looks at the signs every few minutes, and tells the operator when that changes what is to be thought of the clock. */
export function clockWatch({ database, clock, log, timeUrl }: Dependencies) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let told = '';

  async function look(): Promise<void> {
    try {
      const signs = await clockSigns({ sql: database.sql, clock, timeUrl });
      const now = doubts(signs).join(' ');
      if (now === told) return;
      told = now;
      if (now === '') log.info('the clock of this machine is right again');
      else log.warn('the clock of this machine may be wrong', { doubtedBy: now, ...fieldsOf(signs) });
    } catch (fault) {
      log.debug('the clock was not compared', { fault: fault instanceof Error ? fault.name : 'unknown' });
    }
  }

  return {
    start: () => {
      running = look();
      timer = setInterval(() => {
        running = running.then(look);
      }, everyMilliseconds);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

function fieldsOf({ databaseSeconds, sourceSeconds, phones }: ClockSigns) {
  const { accepted, aheadSeconds, blamed } = phones;
  return {
    databaseSeconds,
    sourceSeconds,
    phones: accepted,
    phonesAheadSeconds: aheadSeconds,
    phonesBlamed: blamed,
  };
}
