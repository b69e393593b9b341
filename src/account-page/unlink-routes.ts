import { mayUnlink } from '#account-page/may-unlink.ts';
import {
  removePhonePage,
  unlinkPage,
  unlinkPhonePage,
  unlinkRefusedPage,
} from '#account-page/pages/questions.ts';
import { allFresh } from '#account-page/tasks.ts';
import type { Unlinking } from '#account-page/unlink.ts';
import { type Authenticator, properties } from '#authenticators/authenticator.ts';
import { authenticatorOf, authenticatorsOf } from '#authenticators/store.ts';
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

  /** What is to be unlinked, and whether it may be: the last way may only where a password alone is allowed. */
  async function mainWay({ account }: Session, now: Date, isIt: (one: Authenticator) => boolean) {
    const main = (await authenticatorsOf(sql, account.id)).filter(({ kind }) => properties[kind].main);
    const one = main.find(isIt) ?? null;
    const isLast = main.length === 1;
    return { one, isLast, may: !isLast || mayUnlink(account, now) };
  }

  const app = ({ kind }: Authenticator) => kind === 'totp';

  const askUnlink: Handle = async (request, session) => {
    const { one, isLast, may } = await mainWay(session, request.now, app);
    if (one === null) return redirect('/account');
    return may ? page(unlinkPage(request, { isLast })) : refused(request);
  };

  const unlinkApp: Handle = async (request, session) => {
    const { one, may } = await mainWay(session, request.now, app);
    if (one === null) return redirect('/account');
    if (!may) return refused(request);
    await unlink.main(request, session, one.id);
    return redirect('/account?saved=unlinked');
  };

  const phoneOf =
    ({ params }: Request) =>
    ({ id, kind }: Authenticator) =>
      kind === 'push' && id === params.id;

  const askUnlinkPhone: Handle = async (request, session) => {
    const { one, isLast, may } = await mainWay(session, request.now, phoneOf(request));
    if (one === null || one.kind !== 'push') return redirect('/account');
    return may ? page(unlinkPhonePage(request, { id: one.id, name: one.name, isLast })) : refused(request);
  };

  const unlinkPhone: Handle = async (request, session) => {
    const { one, may } = await mainWay(session, request.now, phoneOf(request));
    if (one === null) return redirect('/account');
    if (!may) return refused(request);
    await unlink.main(request, session, one.id);
    return redirect('/account?saved=phone-unlinked');
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
  const oneApp = assured(allFresh, 'unlink-app');
  const onePhone = assured(allFresh, 'unlink-phone');
  const ofPhone = '/account/phones/:id/unlink';
  const phone = assured(allFresh, 'remove-phone');
  return [
    { method: 'GET', path: appPath, demand: oneApp, handle: enrolledOnly(askUnlink) },
    { method: 'POST', path: appPath, demand: oneApp, handle: enrolledOnly(unlinkApp) },
    { method: 'GET', path: ofPhone, demand: onePhone, handle: enrolledOnly(askUnlinkPhone) },
    { method: 'POST', path: ofPhone, demand: onePhone, handle: enrolledOnly(unlinkPhone) },
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
