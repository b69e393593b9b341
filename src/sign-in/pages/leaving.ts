import { type Html, html } from '#http/html.ts';
import { form } from '#http/page/parts/form.ts';
import type { Request } from '#http/route.ts';
import { at, type Task } from '#sessions/task.ts';

/** A half-finished sign-in can always be left. */
export function leaving(request: Request, task: Task): Html {
  const { signIn } = request.words;
  const text = task.application === null ? signIn.leave : signIn.backTo(task.application.name);
  return form({
    action: at('/sign-in/leave', task),
    formKey: request.formKey(),
    layout: 'bare',
    children: html`<button class="quiet-link">${text}</button>`,
  });
}
