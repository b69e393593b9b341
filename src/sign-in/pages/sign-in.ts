import { type Html, html, nothing } from '#http/html.ts';
import { emptyHalves } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { button } from '#http/page/parts/button.ts';
import { field, passwordField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { errorSummary, notice } from '#http/page/parts/notice.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import { at, type Task } from '#sessions/task.ts';
import { leaving } from '#sign-in/pages/leaving.ts';

export interface SignInPage {
  readonly task: Task;
  readonly email: string;
  /** Whether somebody is signed in already, and shows that it is still them. */
  readonly again: boolean;
  readonly problems: readonly { readonly field: 'email' | 'password' | null; readonly text: string }[];
  /** "You are signed out." */
  readonly said: string | null;
  /** Whether the sign-in that was here was stopped with "This wasn't me". */
  readonly stopped: boolean;
  /** Names of the applications that one sign-in opens. */
  readonly opens: readonly string[];
}

export function signInPage(request: Request, page: SignInPage): Html {
  const { words, site } = request;
  const { task, problems } = page;
  return flowPage(site, {
    title: words.signIn.heading,
    failed: problems.length > 0,
    backTo: page.again ? (task.application?.name ?? null) : null,
    drawing: emptyHalves(),
    main: html`${problems.length > 0 && errorSummary({ title: words.frame.problem, problems })}${intro({
      heading: words.signIn.heading,
      lead: lead(request, page),
    })}${problems.length === 0 && said(request, page)}${form({
      action: at('/sign-in', task),
      formKey: request.formKey(),
      children: fields(request, page),
    })}${opens(request, page)}${page.again && leaving(request, task)}`,
  });
}

/** For the owner it is what to do next. Whoever was stopped learns that much by trying again. */
function said({ words: { signIn } }: Request, { said: text, stopped, task }: SignInPage): Html {
  if (text !== null) return notice({ text, kind: 'ok' });
  if (!stopped) return nothing;
  const link = html`<a href="${at('/password/forgotten', task)}">${signIn.newPassword}</a>`;
  return notice({ text: html`${signIn.stopped} ${link}`, kind: 'warn' });
}

function lead({ words }: Request, { task, again }: SignInPage): Html {
  const to =
    task.application === null
      ? html`${words.signIn.toAccount}`
      : html`${words.signIn.toContinueTo} <strong>${task.application.name}</strong>`;
  return again ? html`${words.signIn.stillYou}` : to;
}

/** One application alone is named above already. Whoever shows that it is still them knows what it opens. */
function opens({ words }: Request, { again, opens: names }: SignInPage): Html {
  return again || names.length < 2 ? nothing : paragraph(words.signIn.opens(names), 'small');
}

function fields({ words }: Request, { task, email, problems }: SignInPage): Html {
  const wrong = (name: 'email' | 'password') =>
    problems.find((problem) => problem.field === name)?.text ?? null;
  const isCalm = problems.length === 0;
  const { signIn, frame } = words;
  return html`${field({
    name: 'email',
    label: signIn.email,
    type: 'email',
    value: email,
    error: wrong('email'),
    attributes: { autocomplete: 'username', spellcheck: 'false', autofocus: isCalm && email === '' },
  })}${passwordField({
    name: 'password',
    label: signIn.password,
    autocomplete: 'current-password',
    words: { show: frame.show, hide: frame.hide },
    error: wrong('password'),
    beside: html`<a class="small" href="${at('/password/forgotten', task)}">${signIn.forgotten}</a>`,
    attributes: { autofocus: isCalm && email !== '' },
  })}${button({ text: signIn.submit, wide: true })}`;
}
