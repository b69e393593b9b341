import { type CheckPage, checkLines, checkPage } from '#account-page/pages/check.ts';
import { type Ask, checkOf } from '#authenticators/push/asking.ts';
import { phonesOf } from '#authenticators/push/phone-store.ts';
import { newestCheck } from '#authenticators/push/request-store.ts';
import type { Database } from '#db/database.ts';
import { deliveryOf } from '#delivery/delivery.ts';
import { type Answer, page, redirect, waiting } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { anySession } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { assured } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly ask: Ask;
  readonly name: string;
}

/** "Check notifications": a real one is sent to a phone of the account, and the page shows how far it gets. */
export function checkRoutes({ database, ask, name }: Dependencies): Route<Session>[] {
  const { sql } = database;

  async function found({ params, now }: Request, { account }: Session): Promise<CheckPage | null> {
    const phone = (await phonesOf(sql, account.id)).find(({ id }) => id === params.id);
    if (phone === undefined) return null;
    const newest = await newestCheck(sql, phone.id);
    // An older one is over, and is no news.
    const request = newest !== null && newest.expiresAt > now ? newest : null;
    const delivery = request?.messageId == null ? null : await deliveryOf(sql, request.messageId);
    return { phone, request, delivery };
  }

  async function show(request: Request, session: Session): Promise<Answer> {
    const shown = await found(request, session);
    return shown === null ? redirect('/account') : page(checkPage(request, shown));
  }

  async function state(request: Request, session: Session): Promise<Answer> {
    const shown = await found(request, session);
    return shown === null ? redirect('/account') : page(checkLines(request, shown));
  }

  async function send(request: Request, session: Session): Promise<Answer> {
    const shown = await found(request, session);
    if (shown === null) return redirect('/account');
    const { id, notifications } = shown.phone;
    const checked = { id, notifications, accountId: session.account.id };
    const asked = await database.transaction((tx) => ask(tx, checkOf(checked, request, name)));
    if (asked.asked) return redirect(request.path);
    const { waitSeconds } = asked;
    return page(checkPage(request, { ...shown, waitSeconds }), waiting(waitSeconds));
  }

  const path = '/account/phones/:id/check';
  const demand = assured(anySession, 'account');
  return [
    { method: 'GET', path, demand, handle: show },
    { method: 'POST', path, demand, handle: send },
    { method: 'GET', path: `${path}/state`, demand, handle: state },
  ];
}
