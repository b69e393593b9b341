import type { Database } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import { loadSigningKeys, type SigningKey } from './signing-keys.ts';
import { keysChanged } from './store.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
}

/** Also without a word from the database: a key begins to sign when its time comes. */
const lookSeconds = 5;

/** Calls `changed` with the keys now, and whenever they are others. Answers how to stop. */
export async function watchSigningKeys(
  { database, keyring, clock, log }: Dependencies,
  changed: (keys: readonly SigningKey[]) => void,
): Promise<() => Promise<void>> {
  let known = '';
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const keys = await loadSigningKeys(database.sql, keyring, clock());
    const these = keys.map(({ kid, signs }) => `${kid} ${signs}`).join('\n');
    if (these === known) return;
    changed(keys);
    known = these;
  }

  /** One after the other, so that an older answer never comes last. With the database away, the keys stay. */
  function lookSoon(): void {
    looking = looking.then(look).catch((error: unknown) => {
      log.warn('signing keys not read', { error: error instanceof Error ? error.name : 'unknown' });
    });
  }

  await look();
  const timer = setInterval(lookSoon, lookSeconds * 1000).unref();
  const unlisten = await database.listen(keysChanged, lookSoon);
  return async () => {
    clearInterval(timer);
    await unlisten();
    await looking;
  };
}
