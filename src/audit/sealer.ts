import { sealAudit } from '#audit/seal.ts';
import type { Database } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
}

const everyMilliseconds = 10_000;

/** Seals every few seconds, and once more at the end. What could not be sealed now is sealed with the next. */
export function sealer(dependencies: Dependencies) {
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function seal(): Promise<void> {
    try {
      await sealAudit(dependencies);
    } catch (error) {
      dependencies.log.debug('not sealed this time', {
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }

  return {
    start: () => {
      timer = setInterval(() => {
        running = running.then(seal);
      }, everyMilliseconds);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      await running.then(seal);
    },
  };
}
