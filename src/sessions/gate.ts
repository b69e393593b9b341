import type { Database } from '#db/database.ts';
import { type Answer, problem, redirect } from '#http/answer.ts';
import type { Gate, Request } from '#http/route.ts';
import { meets, nextStep, twoFresh } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { accountTask, pathOf, type Task, type Tasks } from '#sessions/task.ts';
import type { Demand } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly tasks: Tasks;
}

/** Holds every route to its demand. What is missing is asked for first, and the person comes back afterwards. */
export function gate({ database, sessions, tasks }: Dependencies): Gate<Session> {
  return {
    recognise: async (request) => {
      if (request.sessionSecret === null) return { session: null, cookies: [] };
      const session = await sessions.find(database.sql, request.sessionSecret);
      if (session !== null) return { session, cookies: [] };
      const repeated = await sessions.repeated(database.sql, request);
      return repeated === null
        ? { session: null, cookies: [] }
        : { session: repeated.session, cookies: [repeated.cookie] };
    },
    admit: async (request, demand, found) => {
      if (found !== null && meets(demand, found.account, found, request.now))
        return { admitted: true, session: found };
      return { admitted: false, answer: await insteadOf(request, demand, found) };
    },
  };

  async function insteadOf(request: Request, demand: Guarded, found: Session | null): Promise<Answer> {
    const task = await taskOf(request, demand);
    const assurance =
      demand.kind === 'enrolling' && found?.account.enrolled === true ? twoFresh : task.assurance;
    const step = found === null ? 'password' : nextStep(found.account, found, assurance, request.now);
    if (!(request.headers.accept ?? '').includes('text/html')) {
      return problem(401, `${step}-missing`, 'A sign-in is missing, or has to be completed first.');
    }
    return redirect(pathOf(step, task));
  }

  async function taskOf(request: Request, demand: Guarded): Promise<Task> {
    if (demand.kind !== 'assured') return tasks(request);
    return { ...accountTask, id: demand.task, assurance: demand.assurance, resumePath: request.path };
  }
}

type Guarded = Exclude<Demand, { kind: 'open' }>;
