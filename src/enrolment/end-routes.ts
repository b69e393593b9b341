import { properties } from '#authenticators/authenticator.ts';
import { authenticatorOf, authenticatorsOf } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import type { Finish } from '#enrolment/finish.ts';
import { currentStep, mayFinish } from '#enrolment/flow.ts';
import { donePage, type RecoveryCodePage, recoveryCodePage } from '#enrolment/pages/end.ts';
import { linksField } from '#enrolment/pages/frame.ts';
import { wasFinished } from '#enrolment/store.ts';
import { type AtStep, endOf, nextPath, shownPage, type Walking } from '#enrolment/walking.ts';
import { openRecoveryCode } from '#enrolment/wizard.ts';
import { type Answer, page, redirect } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { anySession } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { at, formTargets, type Tasks } from '#sessions/task.ts';
import { assured, enrolling } from '#spec/demand.ts';
import { recoveryCodeGroups } from '#spec/recovery-code.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly tasks: Tasks;
  readonly walk: Walking;
  readonly finishAt: (here: AtStep) => Promise<Answer>;
}

export interface End {
  /** Ends the walk if this was its last step, else goes on to the next one. */
  orNext(here: AtStep): Promise<Answer>;
}

export function ending({
  database,
  finish,
}: {
  readonly database: Database;
  readonly finish: Finish;
}): End & { finishAt(here: AtStep): Promise<Answer> } {
  async function finishAt(here: AtStep): Promise<Answer> {
    const { request, session, enrolment, walk, task } = here;
    if (!mayFinish(walk)) return redirect(nextPath(here));
    const finished = await finish(request, session, enrolment, walk);
    const cookies = finished.cookie === null ? [] : [finished.cookie];
    // Somebody else was faster, in another tab or another browser: they are sent to wherever that left them. When it
    // was the first half of a double click, that is the end.
    if (!finished.finished && !(await wasFinished(database.sql, enrolment)))
      return redirect(at(cookies.length > 0 ? '/enrolment/done' : '/sign-in', task), cookies);
    return redirect(endOf(enrolment.purpose, task), cookies);
  }

  return {
    finishAt,
    orNext: async (here) => (currentStep(here.walk) === null ? finishAt(here) : redirect(nextPath(here))),
  };
}

/** The recovery code, and the page that says what is now true. */
export function endRoutes({ database, keyring, tasks, walk, finishAt }: Dependencies): Route<Session>[] {
  async function show(here: AtStep, problem: RecoveryCodePage['problem'] = null): Promise<Answer> {
    const code = openRecoveryCode(keyring, here.enrolment);
    const earlier = await authenticatorOf(database.sql, here.session.account.id, 'recovery-code');
    return shownPage(
      here,
      recoveryCodePage(here, { code, replaces: earlier !== null, problem }),
      problem === null ? {} : { status: 422 },
    );
  }

  async function confirm(here: AtStep): Promise<Answer> {
    const { form } = here.request;
    // The one that was shown is gone with its walk: this is another, and nobody has seen it yet.
    if (form.get(linksField) !== here.links.code) return show(here, 'other-code');
    return form.get('stored') === undefined ? show(here, 'not-stored') : finishAt(here);
  }

  async function file({ request, session, enrolment }: AtStep): Promise<Answer> {
    const { recoveryCode } = request.words.enrolment;
    const code = recoveryCodeGroups(openRecoveryCode(keyring, enrolment)).join('-');
    const body = recoveryCode.file(request.site.operator.name, session.account.email, request.now, code);
    const headers = { 'Content-Disposition': `attachment; filename="${recoveryCode.fileName}"` };
    return { kind: 'file', contentType: 'text/plain; charset=utf-8', body, headers };
  }

  return [
    {
      method: 'GET',
      path: '/enrolment/recovery-code',
      demand: enrolling,
      handle: walk.taking('recovery-code', (here) => show(here)),
    },
    {
      method: 'POST',
      path: '/enrolment/recovery-code',
      demand: enrolling,
      handle: walk.taking('recovery-code', confirm),
    },
    {
      method: 'GET',
      path: '/enrolment/recovery-code/file',
      demand: enrolling,
      handle: walk.taking('recovery-code', file),
    },
    {
      method: 'GET',
      path: '/enrolment/done',
      demand: assured(anySession, 'account'),
      handle: async (request: Request, session: Session) => {
        const task = await tasks(request);
        const linked = await authenticatorsOf(database.sql, session.account.id);
        if (linked.length === 0) return redirect(task.resumePath);
        linked.sort((left, right) => properties[left.kind].rank - properties[right.kind].rank);
        return page(donePage(request, { task, linked }), { formTargets: formTargets(task) });
      },
    },
  ];
}
