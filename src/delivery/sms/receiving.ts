import type { Database } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { announce } from '#live/live.ts';
import type { Throttle } from '#throttle/throttle.ts';
import type { Receipt } from './gateway.ts';
import { recordReceipt } from './receipt-store.ts';
import { rerouter } from './reroute.ts';
import { forgetPayload } from './reroute-store.ts';

interface Dependencies {
  readonly database: Database;
  readonly throttle: Throttle;
  readonly clock: Clock;
  readonly log: Log;
}

export type Receive = (gateway: string, receipt: Receipt) => Promise<void>;

/** A receipt, written down with what follows from it, and told to the page that waits for the text. */
export function receiving({ database, throttle, clock, log }: Dependencies): Receive {
  const rerouting = rerouter({ throttle, log });
  return (gateway, receipt) =>
    database.transaction(async (sql) => {
      const now = clock();
      const recording = await recordReceipt(sql, { gateway, receipt, now });
      if (!recording.recorded) return;
      const { messageId } = recording;
      const goesOn = receipt.status === 'sent' || (await rerouting(sql, messageId, now));
      if (!goesOn)
        await forgetPayload(sql, messageId, { gateway, hasArrived: receipt.status === 'delivered' });
      await announce(sql, `message:${messageId}`);
    });
}
