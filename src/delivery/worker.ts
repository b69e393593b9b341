import { secondsAfter } from '#kernel/clock.ts';
import { placeOf } from '#kernel/log.ts';
import { type Dependencies, deliverer } from './attempt.ts';
import { crew } from './crew.ts';
import { type Claimed, claimDue, failExpired, forgetSent, outboxChannel } from './store.ts';

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

/** Sends what is due. Any number of them may run, on any number of nodes whose clocks agree within seconds. */
export function outboxWorker(dependencies: Dependencies): OutboxWorker {
  const { database, clock, log } = dependencies;
  const deliver = deliverer(dependencies);
  const givingUp = new AbortController();
  const { wake, end } = crew({ size: parallelism, claim, work });
  let poll: NodeJS.Timeout | undefined;
  let silence: (() => Promise<void>) | undefined;

  async function claim(atMost: number): Promise<readonly Claimed[]> {
    const now = clock();
    try {
      await failExpired(database.sql, now);
      await forgetSent(database.sql, now);
      return await claimDue(database.sql, { now, claimedUntil: secondsAfter(now, claimSeconds), atMost });
    } catch (fault) {
      log.warn('the outbox could not be read', { fault: placeOf(fault) });
      return [];
    }
  }

  async function work(message: Claimed): Promise<void> {
    const signal = AbortSignal.any([givingUp.signal, AbortSignal.timeout(attemptMilliseconds)]);
    try {
      await deliver(message, signal);
    } catch (fault) {
      // The claim runs out and the message is sent again: at least once.
      log.error('a delivery was not written down', { messageId: message.id, fault: placeOf(fault) });
    }
  }

  return {
    start: async () => {
      poll = setInterval(wake, pollMilliseconds);
      wake();
      silence = await database.listen(outboxChannel, wake);
    },
    stop: async (graceSeconds = usualGraceSeconds) => {
      clearInterval(poll);
      const patience = setTimeout(() => givingUp.abort(), graceSeconds * 1000);
      await end();
      clearTimeout(patience);
      await silence?.().catch(() => {});
    },
    nudge: wake,
  };
}
