import { type Session as EngineSession, errors, type Grant, type KoaContextWithOIDC } from 'oidc-provider';
import { rowOf } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { randomToken } from '#kernel/ids.ts';
import type { Origins } from '#oidc/origin.ts';
import type { Session } from '#sessions/session.ts';
import type { Evidence } from './evidence.ts';
import { clientOf } from './request.ts';
import * as store from './store.ts';

/** Opens the application in a session; false when the session has ended meanwhile. */
export type Enter = (
  ctx: KoaContextWithOIDC,
  session: Session,
  evidence: Evidence & { readonly acr: string },
) => Promise<boolean>;

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly origins: Origins;
}

export function entering({ database, clock, origins }: Dependencies): Enter {
  return async function enter(ctx, session, evidence) {
    const { clientId } = clientOf(ctx);
    const place = { sessionId: session.id, clientId };
    const opening = { ...place, sid: randomToken(16), now: clock() };
    const opened = await store.open(database.sql, opening, recordOf(ctx, session));
    if (opened === null) return false;

    const grant = await grantOf(ctx, session, opened);
    if (grant === null) return false;
    const books = agreeing(ctx, session, evidence);
    books.sidFor(clientId, opened.sid);
    books.grantIdFor(clientId, grant.jti);
    ctx.oidc.entity('Grant', grant);
    return true;
  };

  function recordOf(ctx: KoaContextWithOIDC, session: Session) {
    const about = { accountId: session.account.id, sessionId: session.id, clientId: clientOf(ctx).clientId };
    const event = { event: 'application.opened', outcome: 'success', actor: 'account' } as const;
    return rowOf({ ...event, ...about }, origins.of(ctx.req));
  }

  /** Nobody is asked for consent: the operator linked the application, and said with it what it may know. */
  async function grantOf(
    ctx: KoaContextWithOIDC,
    session: Session,
    opened: store.Opened,
  ): Promise<Grant | null> {
    const { provider } = ctx.oidc;
    const known = opened.grantId === null ? undefined : await provider.Grant.find(opened.grantId);
    if (known !== undefined) return known;

    // Never under the id of one that was revoked: what was issued on that must stay dead.
    const { clientId } = clientOf(ctx);
    const grant = new provider.Grant({ accountId: session.account.id, clientId });
    grant.addOIDCScope('openid profile email offline_access');
    grant.addOIDCClaims(['name', 'email', 'email_verified']);
    const to = await grant.save();
    const place = { sessionId: session.id, clientId };
    if (await store.changeGrant(database.sql, place, { from: opened.grantId, to })) return grant;

    // Another request of the same browser was quicker, or the session has ended.
    await grant.destroy();
    const again = await store.findOpened(database.sql, place);
    return again?.grantId == null ? null : ((await provider.Grant.find(again.grantId)) ?? null);
  }
}

/**
 * The engine's session keeps the books of exactly one of ours, under our session's id. When this browser has
 * another one now, the books begin anew under a new value of the engine's cookie.
 */
function agreeing(
  ctx: KoaContextWithOIDC,
  session: Session,
  { acr, amr, authTime }: Evidence & { acr: string },
) {
  const books: EngineSession | undefined = ctx.oidc.session;
  if (books === undefined) throw new errors.SessionNotFound('The engine has no session for this request');
  if (books.uid !== session.id) {
    books.uid = session.id;
    books.authorizations = {};
    books.resetIdentifier();
  }
  // Transient: its cookie goes with the browser, as ours does.
  books.loginAccount({
    accountId: session.account.id,
    acr,
    amr: [...amr],
    loginTs: authTime,
    transient: true,
  });
  return books;
}
