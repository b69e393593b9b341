import { type Child, type Html, html } from '#http/html.ts';
import { type IconName, icon } from '#http/page/art/icons.ts';
import { attributes, classes } from '#http/page/attributes.ts';

/** One `main` a page. `danger` is filled, for the dialog that asks; `danger-second` is outlined. */
export type ButtonKind = 'main' | 'second' | 'plain' | 'danger' | 'danger-second';

interface Look {
  readonly text: string;
  readonly kind?: ButtonKind;
  readonly compact?: boolean;
  readonly wide?: boolean;
  readonly icon?: IconName | null;
  /** For ears only, after the text: "Unlink" + "Anna's phone". */
  readonly about?: string | null;
}

export interface Button extends Look {
  readonly name?: string | null;
  readonly value?: string | null;
  /** Posts to another address than its form does. */
  readonly formAction?: string | null;
}

/** Submits its form. It is never disabled: pressing it explains what is missing. */
export function button(given: Button): Html {
  const { name = null, value = null, formAction = null } = given;
  const rest = attributes({ name, value, formaction: formAction });
  return html`<button class="${look(given)}"${rest}>${inside(given)}</button>`;
}

export interface LinkButton extends Look {
  readonly href: string;
  /** The file name under which the target is saved. */
  readonly download?: string | null;
  /** This page is still needed when the other one is open. */
  readonly inNewTab?: boolean;
}

export function linkButton(given: LinkButton): Html {
  const { href, download = null, inNewTab = false } = given;
  const tab = inNewTab ? { target: '_blank', rel: 'noopener' } : {};
  return html`<a class="${look(given)}" href="${href}"${attributes({ download, ...tab })}>${inside(given)}</a>`;
}

export interface CopyButton {
  readonly text: string;
  /** What is put on the clipboard. */
  readonly value: string;
  /** Shown and spoken when it has been: "Copied". */
  readonly copied: string;
}

/** Stays hidden until the script that works it is there. */
export function copyButton({ text, value, copied }: CopyButton): Html {
  return html`<button class="button second compact" type="button" hidden data-copy="${value}">${icon('copy')}<span class="swap"><span>${text}</span><span aria-hidden="true">${copied}</span></span></button><span class="sr" role="status" data-copied="${copied}"></span>`;
}

export function printButton({ text }: { readonly text: string }): Html {
  return html`<button class="button second compact" type="button" hidden data-print>${icon('printer')}${text}</button>`;
}

/** Buttons side by side, from the start edge; one below the other, full width, on phones. */
export function actions(...children: readonly Child[]): Html {
  return html`<div class="actions">${children}</div>`;
}

function look({ kind = 'main', compact = false, wide = false }: Look): string {
  return classes('button', kind !== 'main' && kind, compact && 'compact', wide && 'wide');
}

function inside({ text, icon: name = null, about = null }: Look): Html {
  return html`${name !== null && icon(name)}${text}${about !== null && html`<span class="sr"> ${about}</span>`}`;
}
