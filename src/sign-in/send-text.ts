import { originOf, record } from '#audit/audit.ts';
import type { SmsAuthenticator } from '#authenticators/authenticator.ts';
import type { Text, Texted } from '#authenticators/sms/deliver.ts';
import { openNumber } from '#authenticators/sms/store.ts';
import type { Database } from '#db/database.ts';
import type { Request } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly text: Text;
}

export type SendText = (request: Request, session: Session, sms: SmsAuthenticator) => Promise<Texted>;

/** Texts a code for this sign-in. It costs nothing of the budget for wrong codes, and gives nothing back to it. */
export function textSender({ database, keyring, text }: Dependencies): SendText {
  return async (request, session, sms) => {
    const { account, id } = session;
    const { words, site, address, now } = request;
    return database.transaction(async (sql) => {
      const number = openNumber(keyring, sms.id, sms.sealed);
      const message = (code: string, host: string) => words.text.code(site.operator.name, code, host);
      const texted = await text(sql, {
        accountId: account.id,
        boundTo: id,
        number,
        address,
        now,
        text: message,
      });
      const about = {
        actor: 'claimant',
        accountId: account.id,
        sessionId: id,
        authenticatorId: sms.id,
      } as const;
      const outcome = texted.texted ? 'success' : 'failure';
      const event = { ...about, event: 'text.requested', authenticatorKind: 'sms', outcome } as const;
      await record(sql, texted.texted ? event : { ...event, reason: 'throttled' }, originOf(request));
      return texted;
    });
  };
}
