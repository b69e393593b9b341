import { unlinkMain } from '#account-page/store.ts';
import type { Notify } from '#accounts/notices.ts';
import { setPhoneLost } from '#accounts/store.ts';
import { type AuditEvent, originOf, record } from '#audit/audit.ts';
import { partingFrom } from '#authenticators/push/parting.ts';
import { removeAuthenticator } from '#authenticators/store.ts';
import type { Database, Sql } from '#db/database.ts';
import type { Request } from '#http/route.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { removeProof } from '#sessions/store.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

export type DropEnrolments = (sql: Sql, accountId: AccountId) => Promise<void>;

interface Dependencies {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly notify: Notify;
  readonly dropEnrolments: DropEnrolments;
}

export interface Unlinking {
  /**
   * One main way, and with the last of them the backup phone and the recovery code. Nothing when it is gone already.
   */
  main(request: Request, session: Session, id: AuthenticatorId): Promise<void>;
  /** The backup phone. Nothing when it is gone already. */
  phone(request: Request, session: Session): Promise<void>;
}

export function unlinking({ database, sessions, notify, dropEnrolments }: Dependencies): Unlinking {
  async function main(request: Request, session: Session, id: AuthenticatorId): Promise<void> {
    const { account } = session;
    await database.transaction(async (sql) => {
      // First, since every walk through the wizard ends by taking its row: one that is ending now is waited for,
      // and what it linked is unlinked below; one that comes later links nothing, least of all a phone alone.
      await dropEnrolments(sql, account.id);
      const unlinked = await partingFrom(sql, { id, accountId: account.id }, () =>
        unlinkMain(sql, account.id, id, request.now),
      );
      if (unlinked.length === 0) return;
      await setPhoneLost(sql, account.id, null);
      for (const { id: one, kind } of unlinked) {
        await sessions.endOn(sql, account.id, one, session.id);
        // This session goes on, and from now on it says of itself what the account says: a password, and no more.
        // Of several phones another one may have proven it, and that still stands.
        await removeProof(sql, session.id, kind, kind === 'push' ? one : null);
        await record(sql, unlinkedBy(session, one, kind), originOf(request));
      }
      const isPhone = unlinked.some((one) => one.id === id && one.kind === 'push');
      await notify(sql, account, isPhone ? 'phone-unlinked' : 'app-unlinked', originOf(request));
    });
  }

  async function phone(request: Request, session: Session): Promise<void> {
    const { account } = session;
    await database.transaction(async (sql) => {
      const id = await removeAuthenticator(sql, account.id, 'sms', request.now);
      if (id === null) return;
      // This one stays as it is, also when it was confirmed by that phone: it was the owner's when it was asked.
      await sessions.endOn(sql, account.id, id, session.id);
      await record(sql, unlinkedBy(session, id, 'sms'), originOf(request));
      await notify(sql, account, 'phone-removed', originOf(request));
    });
  }

  return { main, phone };
}

function unlinkedBy(session: Session, id: AuthenticatorId, kind: AuthenticatorKind): AuditEvent {
  return {
    event: 'authenticator.unlinked',
    outcome: 'success',
    actor: 'account',
    accountId: session.account.id,
    sessionId: session.id,
    authenticatorId: id,
    authenticatorKind: kind,
  };
}
