import { carriedTask } from '#http/carried-task.ts';
import type { Request } from '#http/route.ts';
import { accountTask, at, type Task } from '#sessions/task.ts';

/** As much of a task as an address carries. */
type Way = Pick<Task, 'id' | 'root' | 'phoneLost'>;

/** The task of whoever came from the wizard: the wizard finds out whether there is such a task. */
export function taskOf({ query }: Request): Way {
  return { id: carriedTask(query), root: '', phoneLost: false };
}

/** The step that leads here. */
export function choosing(task: Way): string | null {
  return task.id === null ? null : at('/enrolment/choose', task);
}

/** The task under which the gallery plays a sign-in: nobody's, under an address where nothing counts. */
export function playedTask(request: Request): Task {
  const { application } = request.words.gallery.play;
  return {
    ...accountTask,
    id: taskOf(request).id,
    root: '/gallery/try',
    application: { clientId: 'none', name: application, origin: '' },
  };
}
