import { type Child, type Html, html } from '#http/html.ts';
import { type IconName, icon } from '#http/page/art/icons.ts';
import { classes } from '#http/page/attributes.ts';

export interface Problem {
  /** The name of the field, which is its id; `null` when it is no field's fault. */
  readonly field: string | null;
  readonly text: string;
}

/** First thing on the page; the script puts the focus on it. */
export function errorSummary({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
}): Html {
  const lines = problems.map(({ field, text }) =>
    field === null ? html`<li>${text}</li>` : html`<li><a href="#${field}">${text}</a></li>`,
  );
  return html`<div class="error-summary" role="alert" aria-labelledby="problem" tabindex="-1"><h2 id="problem">${title}</h2><ul>${lines}</ul></div>`;
}

export type NoticeKind = 'info' | 'ok' | 'warn' | 'danger';

export interface Notice {
  readonly text: Child;
  readonly kind?: NoticeKind;
  readonly icon?: IconName;
  readonly small?: boolean;
}

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  ok: 'circleCheck',
  warn: 'triangleAlert',
  danger: 'circleAlert',
};

export function notice({ text, kind = 'info', icon: name = icons[kind], small = false }: Notice): Html {
  const body = html`<p class="${classes(small && 'small')}">${text}</p>`;
  return html`<div class="${classes('notice', kind !== 'info' && kind)}">${icon(name)}${body}</div>`;
}

/** A state in one word. */
export function badge({ text, kind = 'info' }: { readonly text: string; readonly kind?: NoticeKind }): Html {
  return html`<span class="${classes('badge', kind !== 'info' && kind)}">${text}</span>`;
}

/** A sentence that opens to more of it. */
export function disclosure({
  summary,
  children,
  open = false,
}: {
  readonly summary: string;
  readonly children: Child;
  readonly open?: boolean;
}): Html {
  return html`<details class="more"${open && html` open`}><summary>${icon('chevronRight')}${summary}</summary><div>${children}</div></details>`;
}
