import type { Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { insertVapidKey, newestVapidKey, type VapidRow, vapidKey } from './vapid-store.ts';

/** What the service shows of itself to push services (RFC 8292). */
export interface VapidKey {
  readonly id: string;
  /** 65 bytes, base64url: what a phone subscribes with. */
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface VapidKeys {
  /** The one to subscribe with from now on; made when there is none. */
  newest(sql: Sql): Promise<VapidKey>;
  /** `null` when it is gone. */
  byId(sql: Sql, id: string): Promise<VapidKey | null>;
}

interface Dependencies {
  readonly keyring: Keyring;
  readonly clock: Clock;
}

export function vapidKeys({ keyring, clock }: Dependencies): VapidKeys {
  const opened = ({ id, publicKey, sealed }: VapidRow): VapidKey => ({
    id,
    publicKey: publicKey.toString('base64url'),
    privateKey: keyring.open(sealed, contextOf(id)),
  });

  async function newest(sql: Sql): Promise<VapidKey> {
    const present = await newestVapidKey(sql);
    if (present !== null) return opened(present);
    const id: string = newId();
    const { default: webPush } = await import('web-push');
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    const sealed = keyring.seal(privateKey, contextOf(id));
    await insertVapidKey(sql, { id, publicKey: Buffer.from(publicKey, 'base64url'), sealed }, clock());
    return newest(sql);
  }

  return {
    newest,
    byId: async (sql, id) => {
      const row = await vapidKey(sql, id);
      return row === null ? null : opened(row);
    },
  };
}

function contextOf(id: string): string {
  return `vapid:${id}`;
}
