import { sweepTextedCodes } from '#authenticators/sms/store.ts';
import type { Database, Sql } from '#db/database.ts';
import { sweepEnrolments } from '#enrolment/store.ts';
import { type Clock, secondsAfter } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { sweepPasswordLinks } from '#recovery/store.ts';
import { sweepSessions } from '#sessions/store.ts';
import { sweepTasks } from '#sessions/task-store.ts';
import { forget } from '#throttle/store.ts';

/** Takes away at most so many rows that ended before a moment; answers how many went. */
export type Sweep = (sql: Sql, before: Date, most: number) => Promise<number>;

const ownSweeps: readonly Sweep[] = [
  sweepSessions,
  sweepTasks,
  sweepEnrolments,
  sweepPasswordLinks,
  forget,
  keptTextedCodes,
];

/** A texted code is kept for an hour after it ran out, so that typing it late is told from typing it wrong. */
async function keptTextedCodes(sql: Sql, before: Date, most: number): Promise<number> {
  return sweepTextedCodes(sql, secondsAfter(before, -3600), most);
}

const batch = 500;
const everyMilliseconds = 60_000;

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Of the rooms above. */
  readonly further: readonly Sweep[];
}

/** What lived briefly goes in small batches, so that nobody waits behind a large delete. */
export function sweeper({ database, clock, log, further }: Dependencies) {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function sweepAll(): Promise<void> {
    for (const sweep of [...ownSweeps, ...further]) {
      try {
        while (!isStopped && (await sweep(database.sql, clock(), batch)) === batch);
      } catch (error) {
        log.warn('not swept', { error: error instanceof Error ? error.name : 'unknown' });
      }
    }
  }

  return {
    start: () => {
      timer = setInterval(() => {
        running = running.then(sweepAll);
      }, everyMilliseconds);
      timer.unref();
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
