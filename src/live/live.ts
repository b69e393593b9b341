import type { Database, Sql } from '#db/database.ts';
import type { AuthenticatorId, EnrolmentId, MessageId, SessionId } from '#kernel/ids.ts';
import type { Log } from '#kernel/log.ts';
import { changesOfLast, liveChannel, writeChange } from '#live/store.ts';

/**
 * What somebody may be looking at. `waiting`: the sign-in, or the walk through the wizard, that waits for a phone.
 * `message`: a text on its way.
 */
export type Topic =
  | `waiting:${SessionId | EnrolmentId}`
  | `phone:${AuthenticatorId}`
  | `message:${MessageId}`;

/** Says, in the transaction of a change, that whoever looks at the topic should look again. */
export type Announce = (sql: Sql, topic: Topic) => Promise<void>;

export const announce: Announce = writeChange;

export interface Live {
  /**
   * Calls `changed` after each change of the topic, on whichever node it was made: at once where the notification is
   * heard, within two seconds where it is not. It may also call when nothing changed. Answers how to stop.
   */
  watch(topic: Topic, changed: () => void): () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Dependencies {
  readonly database: Database;
  readonly log: Log;
}

const pollMilliseconds = 2000;
/** The longest transaction that announces something must be over within this. */
const overlapSeconds = 12;

export function liveChanges({ database, log }: Dependencies): Live {
  const watchers = new Map<string, Set<() => void>>();
  const known = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let silence: (() => Promise<void>) | undefined;
  let isPolling = false;

  function tell(topic: string): void {
    for (const changed of watchers.get(topic) ?? []) changed();
  }

  async function poll(): Promise<void> {
    if (isPolling || watchers.size === 0) return;
    isPolling = true;
    try {
      const changes = await changesOfLast(database.sql, overlapSeconds);
      const fresh = changes.filter(({ topic, at }) => known.get(topic) !== at);
      known.clear();
      for (const { topic, at } of changes) known.set(topic, at);
      for (const { topic } of fresh) tell(topic);
    } catch (fault) {
      log.warn('changes could not be read', { fault: fault instanceof Error ? fault.name : 'unknown' });
    } finally {
      isPolling = false;
    }
  }

  return {
    watch: (topic, changed) => {
      const of = watchers.get(topic) ?? new Set();
      watchers.set(topic, of.add(changed));
      return () => {
        of.delete(changed);
        if (of.size === 0) watchers.delete(topic);
      };
    },
    start: async () => {
      timer = setInterval(() => void poll(), pollMilliseconds);
      timer.unref();
      // A database without LISTEN, or one that is away just now: asking every two seconds serves as well.
      silence = await database.listen(liveChannel, tell).catch(() => undefined);
    },
    stop: async () => {
      clearInterval(timer);
      await silence?.().catch(() => {});
    },
  };
}
