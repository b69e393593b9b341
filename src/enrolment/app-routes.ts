import type { Notify } from '#accounts/notices.ts';
import { originOf, record } from '#audit/audit.ts';
import { phoneKindOf } from '#authenticators/totp/help.ts';
import { standingOf } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import { appKeyOf, proveApp } from '#enrolment/app.ts';
import type { End } from '#enrolment/end-routes.ts';
import { appLinkedPage, appPage } from '#enrolment/pages/app.ts';
import { markAppProven, walkOf } from '#enrolment/store.ts';
import { type AtStep, nextPath, shownPage, type Walking } from '#enrolment/walking.ts';
import { type Answer, redirect } from '#http/answer.ts';
import type { Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import { enrolling } from '#spec/demand.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly notify: Notify;
  readonly walk: Walking;
  readonly end: End;
}

/** The key goes to the phone, and a code comes back. */
export function appRoutes(given: Dependencies): Route<Session>[] {
  const { database, keyring, walk, end } = given;

  async function show(here: AtStep): Promise<Answer> {
    if (here.walk.appProven) return shownPage(here, appLinkedPage(here));
    return shownPage(here, appPage(here, { key: shownKey(here), typed: '', refusal: null, phone: null }));
  }

  function shownKey(here: AtStep) {
    const { site } = here.request;
    return { key: appKeyOf(keyring, here), issuer: site.operator.name, account: here.session.account.email };
  }

  async function prove(here: AtStep): Promise<Answer> {
    if (here.walk.appProven) return redirect(nextPath(here));
    const { request, session, enrolment } = here;
    const typed = request.form.get('code') ?? '';
    const proven = await proveApp(given, here, typed);
    const about = {
      event: 'enrolment.code',
      actor: 'account',
      accountId: session.account.id,
      sessionId: session.id,
    } as const;
    if (!proven.proven) {
      const { refusal } = proven;
      await record(database.sql, { ...about, outcome: 'failure', reason: refusal.reason }, originOf(request));
      const phone = await phoneKindOf(database.sql, session.account.id, request);
      const shown = { key: shownKey(here), typed, refusal, phone };
      return shownPage(here, appPage(here, shown), standingOf(refusal));
    }
    const now = request.now;
    await database.transaction(async (sql) => {
      await markAppProven(sql, enrolment.id, { step: proven.step, sessionId: session.id, now });
      await record(sql, { ...about, outcome: 'success' }, originOf(request));
    });
    const done = {
      ...enrolment,
      chosen: 'totp',
      startedAt: now,
      totpProvenAt: now,
      totpLastStep: proven.step,
      totpProvenIn: session.id,
    } as const;
    return end.orNext({ ...here, enrolment: done, walk: walkOf(done, here.walk.texts) });
  }

  return [
    { method: 'GET', path: '/enrolment/app', demand: enrolling, handle: walk.taking('app', show) },
    { method: 'POST', path: '/enrolment/app', demand: enrolling, handle: walk.taking('app', prove) },
  ];
}
