import { type Answer, redirect } from '#http/answer.ts';
import type { Request } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { missingFor, pathOf, type Task, type Tasks } from '#sessions/task.ts';

export interface Shown {
  readonly request: Request;
  readonly session: Session;
  readonly task: Task;
}

export type Confirming = ReturnType<typeof whileConfirming>;

/** Somebody for whom nothing is to be confirmed is sent on: back, reload and two tabs end where they should. */
export function whileConfirming({ tasks }: { readonly tasks: Tasks }) {
  return (show: (shown: Shown) => Promise<Answer>) =>
    async (request: Request, session: Session): Promise<Answer> => {
      const task = await tasks(request);
      const step = missingFor(session, task, request.now);
      return step === 'confirmation' ? show({ request, session, task }) : redirect(pathOf(step, task));
    };
}
