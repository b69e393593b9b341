import { setPhoneLost } from '#accounts/store.ts';
import { type Authenticator, properties } from '#authenticators/authenticator.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page, redirect } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { lostField, lostPhonePage } from '#recovery/lost-phone/page.ts';
import type { Part } from '#recovery/lost-phone/parting.ts';
import { anySession, twoFresh } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { at, formTargets, lostPhonePath, phoneFoundPath, type Task, type Tasks } from '#sessions/task.ts';
import { assured } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly tasks: Tasks;
  readonly part: Part;
}

/** Both proofs are fresh here, and one of them came from something that is not lost. */
export function lostPhoneRoutes({ database, tasks, part }: Dependencies): Route<Session>[] {
  async function inUse({ account }: Session): Promise<{ main: Authenticator[]; hasSpare: boolean }> {
    const linked = await authenticatorsOf(database.sql, account.id);
    const usable = linked.filter(({ disabledAt }) => disabledAt === null);
    const main = usable.filter(({ kind }) => properties[kind].main);
    return { main, hasSpare: usable.length > main.length };
  }

  /** Nothing else is left that confirms: a new way in is linked, now. */
  const linkAnother = (task: Task): Answer => redirect(at('/enrolment/choose', { ...task, phoneLost: true }));

  async function show(request: Request, session: Session): Promise<Answer> {
    const [task, { main, hasSpare }] = [await tasks(request), await inUse(session)];
    if (main.length === 0) return linkAnother(task);
    const html = lostPhonePage(request, { task, main, hasSpare, notChosen: false });
    return page(html, { formTargets: formTargets(task) });
  }

  async function take(request: Request, session: Session): Promise<Answer> {
    const [task, { main, hasSpare }] = [await tasks(request), await inUse(session)];
    // What the page named, and nothing that stands in its place since. What is not among them is nobody's to part from.
    const lost = main.filter(({ id }) => request.form.has(lostField(id)));
    const isNamed = [...request.form.keys()].some((name) => name.startsWith(lostField('')));
    if (lost.length === 0 && main.length > 0) {
      // The press came twice, or another tab was faster: what it named confirms no more.
      if (isNamed) return redirect(done(task));
      const html = lostPhonePage(request, { task, main, hasSpare, notChosen: true });
      return page(html, { status: 422, formTargets: formTargets(task) });
    }
    await part(request, session, lost);
    if (lost.length === main.length) return linkAnother(task);
    return redirect(done(task));
  }

  async function found(request: Request, session: Session): Promise<Answer> {
    await setPhoneLost(database.sql, session.account.id, null);
    return redirect((await tasks(request)).resumePath);
  }

  const demand = assured(twoFresh, 'lost-phone');
  return [
    { method: 'GET', path: lostPhonePath, demand, handle: show },
    { method: 'POST', path: lostPhonePath, demand, handle: take },
    // It takes a reminder away, and gives nobody anything.
    { method: 'POST', path: phoneFoundPath, demand: assured(anySession, 'account'), handle: found },
  ];
}

function done(task: Task): string {
  return task.application === null ? '/account?saved=phone-lost' : task.resumePath;
}
