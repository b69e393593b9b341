import type { Database } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type Dependencies as DelivererDependencies, deliverer } from './deliver.ts';
import { type Claimed, claimDue, failExpired, outboxChannel } from './store.ts';

interface Dependencies extends Omit<DelivererDependencies, 'sql'> {
  readonly database: Database;
}

export interface OutboxWorker {
  start(): Promise<void>;
  /**
   * Takes nothing new, and ends when what is under way has ended and is written down. What takes longer than the
   * grace is broken off, and tried again by whoever comes next.
   */
  stop(graceSeconds?: number): Promise<void>;
  /** There may be something to send. */
  nudge(): void;
}

const parallelism = 16;
const pollMilliseconds = 1000;
/** A claim must outlast the longest attempt, or another worker sends what is just being sent. */
const claimSeconds = 60;
const attemptMilliseconds = 45_000;
/** Of the ten that a stopping service has. */
const usualGraceSeconds = 7;

/** Sends what is due. Any number of them may run, on any number of nodes. */
export function outboxWorker({ database, ...dependencies }: Dependencies): OutboxWorker {
  const { clock, log } = dependencies;
  const deliver = deliverer({ ...dependencies, sql: database.sql });
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const givingUp = new AbortController();
  let claiming: Promise<void> | null = null;
  let isNudged = false;
  let poll: NodeJS.Timeout | undefined;
  let silence: (() => Promise<void>) | undefined;

  function nudge(): void {
    isNudged = true;
    claiming ??= claimAll().finally(() => {
      claiming = null;
      if (isNudged && underWay.size < parallelism && !stopping.signal.aborted) nudge();
    });
  }

  async function claimAll(): Promise<void> {
    while (isNudged && underWay.size < parallelism && !stopping.signal.aborted) {
      isNudged = false;
      const free = parallelism - underWay.size;
      const claimed = await claimSome(free);
      for (const message of claimed) begin(message);
      // There may be more where as many came as were asked for.
      if (claimed.length === free) isNudged = true;
    }
  }

  async function claimSome(atMost: number): Promise<readonly Claimed[]> {
    const now = clock();
    try {
      await failExpired(database.sql, now);
      return await claimDue(database.sql, { now, claimedUntil: secondsAfter(now, claimSeconds), atMost });
    } catch (fault) {
      log.warn('the outbox could not be read', { fault: fault instanceof Error ? fault.name : typeof fault });
      return [];
    }
  }

  function begin(message: Claimed): void {
    const signal = AbortSignal.any([givingUp.signal, AbortSignal.timeout(attemptMilliseconds)]);
    const delivery = deliver(message, signal)
      // The claim runs out and the message is sent again: at least once.
      .catch((fault) =>
        log.error('a delivery was not written down', { message: message.id, fault: String(fault.name) }),
      )
      .finally(() => {
        underWay.delete(delivery);
        if (isNudged) nudge();
      });
    underWay.add(delivery);
  }

  return {
    start: async () => {
      poll = setInterval(nudge, pollMilliseconds);
      silence = await database.listen(outboxChannel, nudge);
      nudge();
    },
    stop: async (graceSeconds = usualGraceSeconds) => {
      stopping.abort();
      clearInterval(poll);
      await silence?.().catch(() => {});
      const patience = setTimeout(() => givingUp.abort(), graceSeconds * 1000);
      await claiming;
      await Promise.all(underWay);
      clearTimeout(patience);
    },
    nudge,
  };
}
