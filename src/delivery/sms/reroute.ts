import type { Sql } from '#db/database.ts';
import type { MessageId } from '#kernel/ids.ts';
import type { Log } from '#kernel/log.ts';
import { allTexts } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';
import { giveUp, reroute } from './reroute-store.ts';

/**
 * A lost text is sent once more, by another gateway. That is a text to be paid for, so it is taken from what the whole
 * service may send; the account's own limit counts what was asked for, and this was not.
 */
export function rerouter({ throttle, log }: { readonly throttle: Throttle; readonly log: Log }) {
  return async (sql: Sql, id: MessageId, now: Date): Promise<boolean> => {
    if (!(await reroute(sql, id, now))) return false;
    const { spent } = await throttle.spend(sql, allTexts, 'textsOfAll');
    if (!spent) await giveUp(sql, id, now);
    log.warn('a text was lost by its gateway', { messageId: id, goesOn: spent });
    return spent;
  };
}
