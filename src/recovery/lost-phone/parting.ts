import type { Notify } from '#accounts/notices.ts';
import { setPhoneLost } from '#accounts/store.ts';
import { originOf, record } from '#audit/audit.ts';
import { partingFrom } from '#authenticators/push/parting.ts';
import { disableOrRemove } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import type { Request } from '#http/route.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { forgetBrowsers, removeProof } from '#sessions/store.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

export interface Lost {
  readonly id: AuthenticatorId;
  readonly kind: AuthenticatorKind;
}

interface Dependencies {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly notify: Notify;
}

export type Part = ReturnType<typeof parting>;

/**
 * A lost phone confirms nothing from this moment on, and every session but this one ends: whoever has found the phone
 * may sit in one of them. The last main way is switched off rather than taken away, so that the account stays one that
 * asks for a second proof; what is linked next takes its place.
 */
export function parting({ database, sessions, notify }: Dependencies) {
  return async function part(request: Request, session: Session, lost: readonly Lost[]): Promise<void> {
    const { account } = session;
    const origin = originOf(request);
    const about = {
      actor: 'account',
      outcome: 'success',
      accountId: account.id,
      sessionId: session.id,
    } as const;
    await database.transaction(async (sql) => {
      let parted = 0;
      for (const { id, kind } of lost) {
        const became = await partingFrom(sql, { id, accountId: account.id }, () =>
          disableOrRemove(sql, { id, accountId: account.id, because: 'lost', now: request.now }),
        );
        if (became === null) continue;
        parted++;
        // This session may have been confirmed by what is lost; then it says of itself a password, and no more.
        await removeProof(sql, session.id, kind, kind === 'push' ? id : null);
        const event = became === 'removed' ? 'authenticator.unlinked' : 'authenticator.disabled';
        const which = { authenticatorId: id, authenticatorKind: kind };
        await record(sql, { ...about, ...which, event, reason: 'lost' }, origin);
      }
      if (parted === 0) return;
      await setPhoneLost(sql, account.id, null);
      await forgetBrowsers(sql, account.id);
      await sessions.endAll(sql, account.id, session.id);
      await record(sql, { ...about, event: 'session.ended', reason: 'everywhere' }, origin);
      await notify(sql, account, 'phone-lost', origin);
    });
  };
}
