import type { Notify } from '#accounts/notices.ts';
import { type Origin, record } from '#audit/audit.ts';
import { partingFrom } from '#authenticators/push/parting.ts';
import type { Phone } from '#authenticators/push/phone-store.ts';
import { dropPhone } from '#authenticators/push/unlink-store.ts';
import { disableOrRemove } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import type { Sessions } from '#sessions/sessions.ts';

interface Dependencies {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly notify: Notify;
}

export type Unlink = (phone: Phone, origin: Origin) => Promise<void>;

/**
 * The phone itself wants to be forgotten. It is one proof and not two, so it takes nothing from the account's
 * protection: where it was the last main way it is switched off and stays on the account, which asks for its other
 * ways from then on.
 */
export function phoneUnlinking({ database, sessions, notify }: Dependencies): Unlink {
  return async (phone, origin) => {
    await database.transaction(async (sql) => {
      if (!phone.isLinked) return dropPhone(sql, phone.id);
      const became = await partingFrom(sql, phone, () =>
        disableOrRemove(sql, {
          id: phone.id,
          accountId: phone.accountId,
          because: 'by-phone',
          now: origin.at,
        }),
      );
      if (became === null) return;
      await sessions.endOn(sql, phone.accountId, phone.id, null);
      await record(
        sql,
        {
          event: became === 'removed' ? 'authenticator.unlinked' : 'authenticator.disabled',
          outcome: 'success',
          reason: 'by-phone',
          actor: 'account',
          accountId: phone.accountId,
          authenticatorId: phone.id,
          authenticatorKind: 'push',
        },
        origin,
      );
      const recipient = { id: phone.accountId, email: phone.email, name: phone.owner };
      await notify(sql, recipient, 'phone-unlinked', origin);
    });
  };
}
