import { type Child, type Html, html } from '#http/html.ts';
import { type IconName, icon } from '#http/page/art/icons.ts';
import { attributes, classes } from '#http/page/attributes.ts';
import { fieldError } from '#http/page/parts/field.ts';

export interface Choice {
  readonly value: string;
  /** The whole accessible name. */
  readonly label: string;
  readonly about?: Child;
  readonly badge?: string | null;
  readonly link?: { readonly href: string; readonly text: string; readonly icon?: IconName } | null;
}

export interface Choices {
  readonly name: string;
  /** Read, not seen: it repeats the heading of the page. */
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly error?: string | null;
}

/** Radio buttons as cards. The first one has the id `name`, so that an error summary can link to it. */
export function choices({ name, legend, choices: cards, value, error = null }: Choices): Html {
  const wired = attributes({ 'aria-describedby': error === null ? null : `${name}-error` });
  return html`<fieldset class="choices"${wired}><legend class="sr">${legend}</legend>${
    error !== null && fieldError(name, error)
  }${cards.map((choice, index) => card(choice, { name, id: index === 0 ? name : `${name}-${choice.value}`, chosen: choice.value === value }))}</fieldset>`;
}

interface Place {
  readonly name: string;
  readonly id: string;
  readonly chosen: boolean;
}

/** Link and description stand outside the label, so the accessible name is the label and nothing more. */
function card(
  { value, label, about = null, badge = null, link = null }: Choice,
  { name, id, chosen }: Place,
): Html {
  const own = attributes({
    checked: chosen,
    'aria-describedby': about === null ? null : `${id}-about`,
  });
  return html`<div class="choice"><input type="radio" name="${name}" id="${id}" value="${value}"${own}><label for="${id}">${label}</label>${
    badge !== null && html`<span class="badge">${badge}</span>`
  }${
    (about !== null || link !== null) &&
    html`<div class="about">${about !== null && html`<p id="${id}-about">${about}</p>`}${
      link !== null && html`<a href="${link.href}">${icon(link.icon ?? 'circlePlay')}${link.text}</a>`
    }</div>`
  }</div>`;
}

export interface Check {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly error?: string | null;
}

export function check({ name, label, value = 'yes', checked = false, error = null }: Check): Html {
  return toggled({ name, label, value, checked, error, role: null });
}

/** A check box that looks like a switch: for what takes effect at once. */
export function switchBox(given: Omit<Check, 'error'>): Html {
  return toggled({ value: 'yes', checked: false, error: null, ...given, role: 'switch' });
}

function toggled({
  name,
  label,
  value,
  checked,
  error,
  role,
}: Required<Check> & { readonly role: 'switch' | null }): Html {
  const own = attributes({
    checked,
    role,
    'aria-invalid': error !== null && 'true',
    'aria-describedby': error === null ? null : `${name}-error`,
  });
  return html`<div class="${classes('field', error !== null && 'wrong')}">${error !== null && fieldError(name, error)}<div class="${role ?? 'check'}"><input type="checkbox" id="${name}" name="${name}" value="${value}"${own}><label for="${name}">${label}</label></div></div>`;
}

/** Several that may be ticked, under the question that they answer. */
export function checks(legend: string, boxes: readonly Html[]): Html {
  return html`<fieldset class="stack tight"><legend>${legend}</legend>${boxes}</fieldset>`;
}
