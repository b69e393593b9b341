import type { Config } from '#config.ts';
import type { Database, Sql } from '#db/database.ts';
import type { MachineRoute } from '#http/route.ts';
import type { Clock } from '#kernel/clock.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import type { Throttle } from '#throttle/throttle.ts';
import { mailCarrier } from './email.ts';
import type { Carrier, CarrierResult, LogoutMessage, PushMessage } from './message.ts';
import { failOver } from './sms/fail-over.ts';
import { parseGateways } from './sms/parse-url.ts';
import { receiptUrl } from './sms/receipt-address.ts';
import { receiptRoutes } from './sms/receipt-route.ts';
import { receiptReader } from './sms/receipts.ts';
import { receiving } from './sms/receiving.ts';
import { sweep } from './store.ts';
import { outboxWorker } from './worker.ts';

interface Dependencies {
  readonly config: Pick<Config, 'url' | 'smsUrl' | 'mail'>;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
  readonly throttle: Throttle;
  readonly logout: Carrier<LogoutMessage>;
  readonly push: Carrier<PushMessage>;
}

export const keptSeconds = 30 * 86_400;

/** Everything that leaves: the outbox's worker with its carriers, and where gateways report back. */
export function sending({ config, database, keyring, clock, log, throttle, logout, push }: Dependencies) {
  const { url, smsUrl, mail } = config;
  const addressOf = (gateway: string) => receiptUrl({ url, keyring, gateway });
  const gateways = smsUrl === null ? [] : parseGateways(smsUrl.reveal(), addressOf);
  const carriers = {
    sms: gateways.length === 0 ? nobody : failOver({ gateways, clock, log }),
    mail: mail === null ? nobody : mailCarrier(mail),
    logout,
    push,
  };
  const worker = outboxWorker({ database, carriers, clock, keyring, log, throttle });
  const readReceipt = receiptReader({ gateways, keyring, url });

  return {
    start: () => worker.start(),
    stop: () => worker.stop(),
    routes: receiptRoutes({
      log,
      readReceipt,
      receive: receiving({ database, throttle, clock, log }),
    }) satisfies MachineRoute[],
    /** What was sent long ago; it says how many went, like every other sweep. */
    sweep: (sql: Sql, before: Date, _most: number) => sweep(sql, secondsAfter(before, -keptSeconds)),
  };
}

/** For messages that were written while there was a gateway, and are due now that there is none. */
async function nobody(): Promise<CarrierResult> {
  return { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: null };
}
