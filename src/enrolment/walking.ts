import type { Database } from '#db/database.ts';
import { currentStep, isReachable, type Purpose, type WizardStep } from '#enrolment/flow.ts';
import { linksField, type Shown } from '#enrolment/pages/frame.ts';
import { codeIdOf, type Enrolment, isAnyLinked, walkOf } from '#enrolment/store.ts';
import { purposeOf, walkTogether } from '#enrolment/wizard.ts';
import { type Answer, page, redirect, type Standing } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import type { Request } from '#http/route.ts';
import { type AuthenticatorId, parseId } from '#kernel/ids.ts';
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

/** What the account page says when somebody comes back from a part of the wizard. */
const savedAs: Readonly<Record<Purpose, string | null>> = {
  protect: null,
  recover: null,
  'replace-lost': null,
  'replace-app': 'app',
  'add-phone': 'twofold-authenticator',
  'change-phone': 'phone',
  'new-recovery-code': 'recovery-code',
};

/** Where a walk has ended. */
export function endOf(purpose: Purpose | null, task: Task): string {
  const saved = purpose === null ? null : savedAs[purpose];
  return saved === null ? at('/enrolment/done', task) : `/account?saved=${saved}`;
}

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
    const links = { totp: enrolment.totpId, sms: enrolment.smsId, code: codeIdOf(enrolment.id) };
    return { request, session, task, enrolment, walk: walkOf(enrolment, texts), links };
  }

  /** Where the walk ended whose last press this is: come again by a reload, from another tab, after an answer was lost. */
  async function endedBy(request: Request, session: Session, task: Task): Promise<string | null> {
    const id = parseId<AuthenticatorId>(request.form.get(linksField) ?? '');
    if (id === null || !(await isAnyLinked(database.sql, session.account.id, [id]))) return null;
    return endOf(purposeOf(session, task, request.now), task);
  }

  function isOfWalk({ request: { form }, links }: AtStep): boolean {
    const named = form.get(linksField);
    return named === undefined || Object.values<string>(links).includes(named);
  }

  /** `step: null` is the way on, wherever that is. */
  function taking(step: WizardStep | null, take: (here: AtStep) => Promise<Answer>) {
    return async (request: Request, session: Session): Promise<Answer> => {
      const task = await tasks(request);
      const here = await find(request, session, task);
      if (here === null) {
        // The last press of a walk came twice: the second one sees the end as well, and not what lies behind it.
        const ended = await endedBy(request, session, task);
        return redirect(ended ?? pathOf(missingFor(session, task, request.now), task));
      }
      const isThere = step === null || isReachable(step, here.walk);
      // Looked at behind the walk: one that ended while this came is seen to have ended.
      const ended = isThere && isOfWalk(here) ? null : await endedBy(request, session, task);
      if (ended !== null) return redirect(ended);
      return isThere ? take(here) : redirect(nextPath(here));
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
