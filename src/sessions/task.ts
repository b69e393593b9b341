import type { Sql } from '#db/database.ts';
import type { Request } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';
import type { AccountId } from '#kernel/ids.ts';
import { anySession, type NextStep, nextStep } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { findTask } from '#sessions/task-store.ts';
import type { Assurance } from '#spec/aal.ts';

/**
 * The unfinished thing a person came for, remembered through sign-in and enrolment under an id that stands in
 * the address of every page on the way. An address is never taken from a request: an id names one, or none.
 */
export interface Task {
  /** `null` for the default, the account page, which needs no id. */
  readonly id: string | null;
  readonly application: { readonly clientId: string; readonly name: string; readonly origin: string } | null;
  readonly assurance: Assurance;
  /** Only this account finishes the task. */
  readonly accountId: AccountId | null;
  readonly loginHint: string | null;
  readonly resumePath: string;
  /** SHA-256 of the cookie of the browser that it was begun in; `null` when that is not known. */
  readonly browserHash: Buffer | null;
  /** On the way the person said that the phone is lost: once she is in, it is parted from before anything goes on. */
  readonly phoneLost: boolean;
  /** Before the address of each of its pages: nothing, but where the gallery plays the same pages. */
  readonly root: string;
}

/** Tasks of our own pages: where they go on, and what they ask. Named, so that no address is ever passed on. */
export type InsideTasks = Readonly<Record<string, { readonly path: string; readonly assurance: Assurance }>>;

export const accountTask: Task = {
  id: null,
  application: null,
  assurance: anySession,
  accountId: null,
  loginHint: null,
  resumePath: '/account',
  browserHash: null,
  phoneLost: false,
  root: '',
};

export type Tasks = (request: Request) => Promise<Task>;

export function tasks({ sql, inside }: { readonly sql: Sql; readonly inside: InsideTasks }): Tasks {
  return async (request) => {
    const id = request.query.get('for');
    const phoneLost = request.query.get('lost') === 'phone';
    if (id === undefined) return { ...accountTask, phoneLost };
    const own = Object.hasOwn(inside, id) ? inside[id] : undefined;
    if (own !== undefined)
      return { ...accountTask, id, assurance: own.assurance, resumePath: own.path, phoneLost };
    const task = /^[\w-]{16,64}$/.test(id) ? await findTask(sql, id, request.now) : null;
    if (task === null) {
      throw new ProtocolError(
        410,
        'task-expired',
        'This sign-in has expired. Go back to the application and start again.',
      );
    }
    return { ...task, phoneLost };
  };
}

/** The address of a page on the way, with the task remembered. */
export function at(path: string, { id, phoneLost, root }: Pick<Task, 'id' | 'phoneLost' | 'root'>): string {
  const remembered = [
    ...(id === null ? [] : [`for=${encodeURIComponent(id)}`]),
    ...(phoneLost ? ['lost=phone'] : []),
  ];
  return remembered.length === 0 ? `${root}${path}` : `${root}${path}?${remembered.join('&')}`;
}

/** One more thing to remember in an address of ours. */
export function withQuery(path: string, pair: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${pair}`;
}

/** Where a lost phone is parted from. */
export const lostPhonePath = '/account/lost-phone';

/** Where it is said to be found. */
export const phoneFoundPath = '/account/lost-phone/found';

/** What is missing of this session for this task. Somebody else's session is none. */
export function missingFor(
  session: Pick<Session, 'account' | 'proofs' | 'postponed'> | null,
  task: Task,
  now: Date,
): NextStep {
  if (session === null) return 'password';
  if (task.accountId !== null && task.accountId !== session.account.id) return 'password';
  return nextStep(session.account, session, task.assurance, now);
}

const firstPage: Readonly<Record<Exclude<NextStep, 'nothing'>, string>> = {
  password: '/sign-in',
  confirmation: '/sign-in/confirm',
  enrolment: '/enrolment',
};

/** Where the person goes next. */
export function pathOf(step: NextStep, task: Task): string {
  if (step !== 'nothing') return at(firstPage[step], task);
  return task.phoneLost ? at(lostPhonePath, task) : task.resumePath;
}

/** Origins that the forms of this task may end up at. */
export function formTargets({ application }: Task): string[] {
  return application === null ? [] : [application.origin];
}
