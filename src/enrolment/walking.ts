import type { Database } from '#db/database.ts';
import { currentStep, isReachable, type WizardStep } from '#enrolment/flow.ts';
import type { Shown } from '#enrolment/pages/frame.ts';
import { type Enrolment, walkOf } from '#enrolment/store.ts';
import { purposeOf, walkTogether } from '#enrolment/wizard.ts';
import { type Answer, page, redirect, type Standing } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import type { Request } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import { at, formTargets, missingFor, pathOf, type Task, type Tasks } from '#sessions/task.ts';

/** A step of the wizard as its route sees it: the walk is there, and the step may be taken now. */
export interface AtStep extends Shown {
  readonly enrolment: Enrolment;
}

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly tasks: Tasks;
  readonly texts: boolean;
}

const pathsOf: Readonly<Record<WizardStep, string>> = {
  why: '/enrolment',
  choose: '/enrolment/choose',
  app: '/enrolment/app',
  'link-phone': '/enrolment/link-phone',
  phone: '/enrolment/phone',
  'phone-code': '/enrolment/phone/code',
  'recovery-code': '/enrolment/recovery-code',
};

export type Walking = ReturnType<typeof walking>;

/** Puts everybody where they are: nobody is shown a step ahead, and nobody is left at one that does not exist. */
export function walking({ database, keyring, tasks, texts }: Dependencies) {
  async function find(request: Request, session: Session, task: Task): Promise<AtStep | null> {
    const purpose = purposeOf(session, task, request.now);
    if (purpose === null) return null;
    const enrolment = await walkTogether({ database, keyring }, session, {
      purpose,
      browser: request.browser,
      now: request.now,
    });
    return { request, session, task, enrolment, walk: walkOf(enrolment, texts) };
  }

  /** `step: null` is the way on, wherever that is. */
  function taking(step: WizardStep | null, take: (here: AtStep) => Promise<Answer>) {
    return async (request: Request, session: Session): Promise<Answer> => {
      const task = await tasks(request);
      const here = await find(request, session, task);
      if (here === null) {
        const missing = missingFor(session, task, request.now);
        // The last press of a walk came twice: the second one sees the end as well, and not what lies behind it.
        const isEnd = step === 'recovery-code' && request.method === 'POST' && missing === 'nothing';
        return redirect(isEnd ? at('/enrolment/done', task) : pathOf(missing, task));
      }
      if (step === null || isReachable(step, here.walk)) return take(here);
      return redirect(nextPath(here));
    };
  }

  return { taking, find };
}

/** The page of the first step that is not finished. */
export function nextPath({ walk, task }: Pick<AtStep, 'walk' | 'task'>): string {
  return at(pathsOf[currentStep(walk) ?? 'recovery-code'], task);
}

export function shownPage({ task }: Shown, html: Html, standing: Standing = {}): Answer {
  return page(html, { ...standing, formTargets: formTargets(task) });
}
