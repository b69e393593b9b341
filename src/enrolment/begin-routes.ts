import type { Notify } from '#accounts/notices.ts';
import { keepLanguage, markAsked } from '#accounts/store.ts';
import { originOf, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import { chooseAppPage, whyPage } from '#enrolment/pages/begin.ts';
import { markChosen, markStarted } from '#enrolment/store.ts';
import { type AtStep, nextPath, shownPage, type Walking } from '#enrolment/walking.ts';
import { type Answer, redirect } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { EnrolmentPolicy } from '#sessions/enrolment-policy.ts';
import { mayPostpone } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { knowBrowser, markPostponed } from '#sessions/store.ts';
import { at, missingFor, pathOf, type Tasks } from '#sessions/task.ts';
import { enrolling } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly tasks: Tasks;
  readonly policy: EnrolmentPolicy;
  readonly walk: Walking;
  readonly notify: Notify;
  /** What the account protects, by name, for one sentence. */
  readonly applicationNames: () => Promise<readonly string[]>;
}

/** Why, and which way. */
export function beginRoutes({
  database,
  tasks,
  policy,
  walk,
  notify,
  applicationNames,
}: Dependencies): Route<Session>[] {
  const { sql } = database;

  async function why(here: AtStep): Promise<Answer> {
    const { request, session, task } = here;
    if (here.walk.started) return redirect(nextPath(here));
    // The days of grace count from here. It is written once, and reading the page again changes nothing.
    if (policy.kind === 'grace') await markAsked(sql, session.account.id, request.now);
    const postponable =
      mayPostpone(session.account, task.assurance, request.now) && here.walk.purpose === 'protect';
    const due = postponable ? dueOf(session, policy, request.now) : null;
    const applications = await applicationNames();
    return shownPage(here, whyPage(here, { applications, postponable: postponable ? { due } : null }));
  }

  async function later(request: Request, session: Session): Promise<Answer> {
    const task = await tasks(request);
    if (!mayPostpone(session.account, task.assurance, request.now)) return redirect(at('/enrolment', task));
    await database.transaction(async (tx) => {
      const opens = await markPostponed(tx, session.id, request.now);
      const about = { actor: 'claimant', accountId: session.account.id, sessionId: session.id } as const;
      await record(tx, { ...about, event: 'session.postponed', outcome: 'success' }, originOf(request));
      if (!opens) return;
      await keepLanguage(tx, session.account, request.language);
      const browser = await knowBrowser(tx, session.account.id, session.browserHash, request.now);
      if (browser === 'new') await notify(tx, session.account, 'new-browser', originOf(request));
    });
    return redirect(pathOf(missingFor({ ...session, postponed: true }, task, request.now), task));
  }

  async function choose(here: AtStep): Promise<Answer> {
    const chosen = (['push', 'totp'] as const).find((way) => way === here.request.form.get('way'));
    if (chosen === undefined) return shownPage(here, chooseAppPage(here, { missing: true }), { status: 422 });
    await markChosen(sql, here.enrolment.id, chosen, here.request.now);
    return redirect(at(chosen === 'push' ? '/enrolment/link-phone' : '/enrolment/app', here.task));
  }

  return [
    { method: 'GET', path: '/enrolment', demand: enrolling, handle: walk.taking('why', why) },
    {
      method: 'POST',
      path: '/enrolment',
      demand: enrolling,
      handle: walk.taking('why', async (here) => {
        await markStarted(sql, here.enrolment.id, here.request.now);
        return redirect(nextPath({ ...here, walk: { ...here.walk, started: true } }));
      }),
    },
    { method: 'POST', path: '/enrolment/later', demand: enrolling, handle: later },
    {
      method: 'GET',
      path: '/enrolment/next',
      demand: enrolling,
      handle: walk.taking(null, async (here) => redirect(nextPath(here))),
    },
    {
      method: 'GET',
      path: '/enrolment/choose',
      demand: enrolling,
      handle: walk.taking('choose', async (here) => shownPage(here, chooseAppPage(here, { missing: false }))),
    },
    { method: 'POST', path: '/enrolment/choose', demand: enrolling, handle: walk.taking('choose', choose) },
  ];
}

function dueOf({ account }: Session, policy: EnrolmentPolicy, now: Date): Date | null {
  if (account.enrolment.asked !== 'soon' || policy.kind !== 'grace') return null;
  return account.enrolment.due ?? secondsAfter(now, policy.days * 86_400);
}
