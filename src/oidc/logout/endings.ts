import type { Sql } from '#db/database.ts';
import type { Enqueue } from '#delivery/outbox.ts';
import { type Clock, secondsAfter } from '#kernel/clock.ts';
import type { AccountId, SessionId } from '#kernel/ids.ts';
import { removeOfGrants, removeOfSessions } from '#oidc/artefacts/store.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import type { OnEnded } from '#sessions/sessions.ts';
import * as store from './store.ts';

/** What linked applications hold of a session ends with it, in the transaction that ends it. */
export interface Endings {
  readonly onEnded: OnEnded;
  /**
   * All that applications hold of an account, also of sessions that ran out long ago; but for one session when it
   * is named. For a disabled account, a changed password, and "sign out everywhere".
   */
  endAllOf(sql: Sql, accountId: AccountId, but?: SessionId | null): Promise<void>;
}

interface Dependencies {
  readonly clock: Clock;
  readonly enqueue: Enqueue;
}

export function endings({ clock, enqueue }: Dependencies): Endings {
  const onEnded: OnEnded = async (sql, accountId, sessionIds) => {
    if (sessionIds.length === 0) return;
    // The openings first: what is being issued on one holds it, so after this there is nothing more to come.
    const ended = await store.endOpenings(sql, accountId, sessionIds);
    const grantIds = ended.flatMap(({ grantId }) => (grantId === null ? [] : [grantId]));
    await removeOfGrants(sql, grantIds);
    await removeOfSessions(sql, sessionIds);
    for (const opening of ended) if (opening.listens) await tell(sql, accountId, opening);
  };

  async function tell(sql: Sql, accountId: AccountId, { clientId, sid }: store.EndedOpening): Promise<void> {
    const expiresAt = secondsAfter(clock(), lifetimes.logoutNotice);
    await enqueue(sql, { kind: 'logout', clientId, subject: accountId, sid, accountId, expiresAt });
  }

  return {
    onEnded,
    endAllOf: async (sql, accountId, but = null) => {
      await onEnded(sql, accountId, await store.sessionsWithOpenings(sql, accountId, but));
    },
  };
}
