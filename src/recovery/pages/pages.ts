import { type Html, html } from '#http/html.ts';
import { emptyHalves } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { field, passwordField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { errorSummary, notice } from '#http/page/parts/notice.ts';
import { intro } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import { at, type Task } from '#sessions/task.ts';

interface Shown {
  readonly heading: string;
  readonly lead: string;
  readonly problem: { readonly field: string; readonly text: string } | null;
  readonly main: Html;
  readonly task: Task | null;
}

function shownPage({ words, site }: Request, { heading, lead, problem, main, task }: Shown): Html {
  return flowPage(site, {
    title: heading,
    failed: problem !== null,
    backTo: task?.application?.name ?? null,
    drawing: emptyHalves(),
    main: html`${problem !== null && errorSummary({ title: words.frame.problem, problems: [problem] })}${intro({ heading, lead })}${main}`,
  });
}

export interface ForgottenPage {
  readonly task: Task;
  readonly email: string;
  readonly error: string | null;
}

export function forgottenPage(request: Request, { task, email, error }: ForgottenPage): Html {
  const { forgotten } = request.words.password;
  return shownPage(request, {
    heading: forgotten.heading,
    lead: forgotten.lead,
    task,
    problem: error === null ? null : { field: 'email', text: error },
    main: form({
      action: at('/password/forgotten', task),
      formKey: request.formKey(),
      children: html`${field({
        name: 'email',
        label: forgotten.email,
        type: 'email',
        value: email,
        error,
        attributes: { autocomplete: 'username', spellcheck: 'false', autofocus: error === null },
      })}${actions(button({ text: forgotten.submit }), linkButton({ text: forgotten.back, href: at('/sign-in', task), kind: 'plain' }))}`,
    }),
  });
}

/** Where no mail can be sent there is no link to wait for. */
export function noMailPage(request: Request, { task }: { readonly task: Task }): Html {
  const { help, password, frame } = request.words;
  return shownPage(request, {
    heading: password.forgotten.heading,
    lead: help.password.ask,
    task,
    problem: null,
    main: html`${notice({ text: password.forgotten.secondStays, small: true })}${actions(
      linkButton({ text: frame.help, href: '/help#desk' }),
      linkButton({ text: password.forgotten.back, href: at('/sign-in', task), kind: 'plain' }),
    )}`,
  });
}

export function sentPage(request: Request, { task }: { readonly task: Task }): Html {
  const { forgotten } = request.words.password;
  return shownPage(request, {
    heading: forgotten.sentHeading,
    lead: forgotten.sent,
    task,
    problem: null,
    main: html`${notice({ text: forgotten.secondStays, small: true })}${actions(
      linkButton({ text: forgotten.back, href: at('/sign-in', task), kind: 'second' }),
    )}`,
  });
}

export interface SetPage {
  readonly token: string;
  readonly least: number;
  readonly error: string | null;
}

export function setPage(request: Request, { token, least, error }: SetPage): Html {
  const { words } = request;
  const { set } = words.password;
  return shownPage(request, {
    heading: set.heading,
    lead: set.lead(least),
    task: null,
    problem: error === null ? null : { field: 'password', text: error },
    main: form({
      action: `/password/set/${token}`,
      formKey: request.formKey(),
      children: html`${passwordField({
        name: 'password',
        label: set.password,
        autocomplete: 'new-password',
        words: { show: words.frame.show, hide: words.frame.hide },
        error,
        attributes: { autofocus: error === null },
      })}${actions(button({ text: set.submit }))}`,
    }),
  });
}

export function deadLinkPage(request: Request): Html {
  const { set } = request.words.password;
  return shownPage(request, {
    heading: set.deadHeading,
    lead: set.dead,
    task: null,
    problem: null,
    main: actions(linkButton({ text: set.again, href: '/password/forgotten' })),
  });
}
