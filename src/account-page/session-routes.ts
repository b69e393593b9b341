import { signOutAllPage } from '#account-page/pages/questions.ts';
import { wasSessionOf } from '#account-page/store.ts';
import { allFresh } from '#account-page/tasks.ts';
import { originOf, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page, redirect } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';
import { parseId, type SessionId } from '#kernel/ids.ts';
import type { Session } from '#sessions/session.ts';
import { type Sessions, sessionCookie } from '#sessions/sessions.ts';
import { assured } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly sessions: Sessions;
}

/**
 * Signing out elsewhere asks for the proofs anew (ASVS 7.5.2): otherwise a copied cookie could throw the owner
 * out, again and again, and stay. In an emergency it stands in nobody's way: who signs in because of it has
 * just given them. To sign out here never asks for anything.
 */
export function sessionRoutes({ database, sessions }: Dependencies): Route<Session>[] {
  async function endOne(request: Request, session: Session): Promise<Answer> {
    const id = parseId<SessionId>(request.params.id);
    if (id === null) throw notFound;
    const { account } = session;
    const reason = id === session.id ? null : 'another-browser';
    const ended = await database.transaction(async (sql) => {
      if (!(await sessions.end(sql, account.id, id))) return false;
      const about = { actor: 'account', accountId: account.id, sessionId: id, outcome: 'success' } as const;
      const event = { ...about, event: 'session.ended' } as const;
      await record(sql, reason === null ? event : { ...event, reason }, originOf(request));
      return true;
    });
    if (id === session.id) return redirect('/sign-in?said=signed-out', [sessionCookie(null)]);
    // One that ended meanwhile is what was wanted; one of somebody else does not exist.
    if (!ended && !(await wasSessionOf(database.sql, account.id, id))) throw notFound;
    return redirect('/account?saved=signed-out#signed-in');
  }

  async function endOthers(request: Request, session: Session): Promise<Answer> {
    const { account } = session;
    await database.transaction(async (sql) => {
      if ((await sessions.endAll(sql, account.id, session.id)) === 0) return;
      const about = { actor: 'account', accountId: account.id, sessionId: session.id } as const;
      const event = { ...about, event: 'session.ended', outcome: 'success', reason: 'everywhere' } as const;
      await record(sql, event, originOf(request));
    });
    return redirect('/account?saved=signed-out-all#signed-in');
  }

  const others = '/account/sessions/end-others';
  const all = assured(allFresh, 'sign-out-all');
  return [
    {
      method: 'POST',
      path: '/account/sessions/:id/end',
      demand: assured(allFresh, 'sign-out-one'),
      handle: endOne,
    },
    {
      method: 'GET',
      path: others,
      demand: all,
      handle: async (request: Request) => page(signOutAllPage(request)),
    },
    { method: 'POST', path: others, demand: all, handle: endOthers },
  ];
}

const notFound = new ProtocolError(404, 'not-found', 'There is no such session of this account.');
