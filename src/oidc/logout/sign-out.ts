import type { Session as EngineSession, KoaContextWithOIDC } from 'oidc-provider';
import { record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { Cookies } from '#http/cookies.ts';
import { type AccountId, parseId, type SessionId } from '#kernel/ids.ts';
import type { Origins } from '#oidc/origin.ts';
import { type Sessions, sessionCookie } from '#sessions/sessions.ts';
import type { Endings } from './endings.ts';

interface Dependencies {
  readonly database: Database;
  readonly cookies: Cookies;
  readonly sessions: Sessions;
  readonly endings: Endings;
  readonly origins: Origins;
}

interface Ending {
  readonly accountId: AccountId;
  readonly sessionId: SessionId;
}

/** Sign-out that an application asks for: OpenID Connect RP-Initiated Logout 1.0, as far as it is ours. */
export function signOut({ database, cookies, sessions, endings, origins }: Dependencies) {
  /** The session of this browser, and the one that the engine kept books for if that is another one. */
  async function ofBrowser(ctx: KoaContextWithOIDC): Promise<Ending | null> {
    const secret = cookies.read(ctx.req.headers.cookie, 'session');
    const session = secret === null ? null : await sessions.find(database.sql, secret);
    return session === null ? null : { accountId: session.account.id, sessionId: session.id };
  }

  async function end(ctx: KoaContextWithOIDC, { accountId, sessionId }: Ending): Promise<void> {
    await database.transaction(async (sql) => {
      if (!(await sessions.end(sql, accountId, sessionId))) {
        // It ran out before, but what applications got of it may live on.
        return endings.onEnded(sql, accountId, [sessionId]);
      }
      const event = { event: 'session.ended', outcome: 'success', actor: 'account' } as const;
      const clientId = ctx.oidc.client?.clientId ?? null;
      await record(sql, { ...event, accountId, sessionId, clientId }, origins.of(ctx.req));
    });
  }

  return {
    isSignedIn: async (ctx: KoaContextWithOIDC): Promise<boolean> => (await ofBrowser(ctx)) !== null,

    /** After the person has said yes on our page, and the engine has closed its books. */
    everything: async (ctx: KoaContextWithOIDC): Promise<void> => {
      const ours = await ofBrowser(ctx);
      const booked = bookedIn(ctx.oidc.session);
      if (ours !== null) await end(ctx, ours);
      if (booked !== null && booked.sessionId !== ours?.sessionId) await end(ctx, booked);
      ctx.append('Set-Cookie', cookies.write(sessionCookie(null)));
    },
  };
}

function bookedIn(books: EngineSession | undefined): Ending | null {
  const accountId = parseId<AccountId>(books?.accountId);
  const sessionId = parseId<SessionId>(books?.uid);
  return accountId === null || sessionId === null ? null : { accountId, sessionId };
}
