import { mayUnlink } from '#account-page/may-unlink.ts';
import { removePhonePage, unlinkPage, unlinkRefusedPage } from '#account-page/pages/questions.ts';
import { allFresh } from '#account-page/tasks.ts';
import type { Unlinking } from '#account-page/unlink.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page, redirect } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { assured } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly unlink: Unlinking;
}

type Handle = (request: Request, session: Session) => Promise<Answer>;

export function unlinkRoutes({ database, unlink }: Dependencies): Route<Session>[] {
  const { sql } = database;

  const askUnlink: Handle = async (request, session) =>
    mayUnlink(session.account, request.now) ? page(unlinkPage(request)) : refused(request);

  const unlinkApp: Handle = async (request, session) => {
    if (!mayUnlink(session.account, request.now)) return refused(request);
    await unlink.app(request, session);
    return redirect('/account?saved=unlinked');
  };

  const askRemove: Handle = async (request, { account }) => {
    const phone = await authenticatorOf(sql, account.id, 'sms');
    if (phone === null) return redirect('/account');
    const hasRecoveryCode = (await authenticatorOf(sql, account.id, 'recovery-code')) !== null;
    return page(removePhonePage(request, { masked: phone.masked, hasRecoveryCode }));
  };

  const removePhone: Handle = async (request, session) => {
    await unlink.phone(request, session);
    return redirect('/account?saved=phone-removed');
  };

  const appPath = '/account/authenticator-app/unlink';
  const phonePath = '/account/backup-phone/remove';
  const app = assured(allFresh, 'unlink-app');
  const phone = assured(allFresh, 'remove-phone');
  return [
    { method: 'GET', path: appPath, demand: app, handle: enrolledOnly(askUnlink) },
    { method: 'POST', path: appPath, demand: app, handle: enrolledOnly(unlinkApp) },
    { method: 'GET', path: phonePath, demand: phone, handle: enrolledOnly(askRemove) },
    { method: 'POST', path: phonePath, demand: phone, handle: enrolledOnly(removePhone) },
  ];
}

/**
 * Two fresh proofs were asked for exactly when the account was enrolled as the session was read. Whoever came with
 * a password alone had nothing to unlink then, and must not unlink what the owner is linking this very moment.
 */
function enrolledOnly(handle: Handle): Handle {
  return async (request, session) =>
    session.account.enrolled ? handle(request, session) : redirect('/account');
}

function refused(request: Request): Answer {
  return page(unlinkRefusedPage(request), { status: request.method === 'POST' ? 403 : 200 });
}
