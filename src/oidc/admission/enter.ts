import { type Session as EngineSession, errors, type Grant, type KoaContextWithOIDC } from 'oidc-provider';
import { rowOf } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { randomToken } from '#kernel/ids.ts';
import { grantPayload } from '#oidc/artefacts/grants.ts';
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
    const opening = { ...place, sid: randomToken(16), grantId: randomToken(), now: clock() };
    const opened = await store.open(database.sql, opening, recordOf(ctx, session));
    if (opened === null) return false;

    const books = agreeing(ctx, session, evidence);
    books.sidFor(clientId, opened.sid);
    books.grantIdFor(clientId, opened.grantId);
    ctx.oidc.entity('Grant', grantOf(ctx, session, opened));
    return true;
  };

  function recordOf(ctx: KoaContextWithOIDC, session: Session) {
    const about = { accountId: session.account.id, sessionId: session.id, clientId: clientOf(ctx).clientId };
    const event = { event: 'application.opened', outcome: 'success', actor: 'account' } as const;
    return rowOf({ ...event, ...about }, origins.of(ctx.req));
  }
}

function grantOf(ctx: KoaContextWithOIDC, session: Session, { grantId, openedAt }: store.Opened): Grant {
  const { clientId } = clientOf(ctx);
  const granted = { accountId: session.account.id, clientId, openedAt };
  return new ctx.oidc.provider.Grant(grantPayload(grantId, granted));
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
    // Those that began with this request have a new value as it is, and are kept nowhere yet.
    if (books.exp !== undefined) books.resetIdentifier();
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
