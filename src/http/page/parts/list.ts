import { type Child, type Html, html } from '#http/html.ts';
import { type IconName, icon } from '#http/page/art/icons.ts';
import { attributes, classes } from '#http/page/attributes.ts';
import { form } from '#http/page/parts/form.ts';

export interface Tile {
  readonly icon: IconName | null;
  /** In place of an icon: the first letter of a name. */
  readonly letter?: string;
  readonly tone?: 'plain' | 'half' | 'solid';
}

export interface Row {
  readonly tile: Tile;
  readonly title: string;
  readonly text?: Child;
  /** One button, badge or icon; its name says what it acts on. */
  readonly action?: Child;
}

/** `heading` makes each title an `<h3>`: for lists that are sections of a page. */
export function rows(given: readonly Row[], { heading = false }: { readonly heading?: boolean } = {}): Html {
  return html`<ul class="rows">${given.map((row) => line(row, heading))}</ul>`;
}

function line({ tile, title, text = null, action = null }: Row, heading: boolean): Html {
  const named = heading ? html`<h3>${title}</h3>` : html`<p class="title">${title}</p>`;
  return html`<li>${square(tile)}<div>${named}${text !== null && html`<p>${text}</p>`}</div>${action !== null && html`<div class="act">${action}</div>`}</li>`;
}

function square({ icon: name, letter = '', tone = 'plain' }: Tile): Html {
  return html`<span class="${classes('tile', tone !== 'plain' && tone)}" aria-hidden="true">${name === null ? letter : icon(name)}</span>`;
}

/** "It is so", at the end of a row. */
export function tick(): Html {
  return html`<span class="tick">${icon('check')}</span>`;
}

export interface Way {
  readonly icon: IconName;
  readonly text: string;
  readonly href: string;
}

/** Other ways to go on, one link each. */
export function ways(given: readonly Way[]): Html {
  return html`<ul class="ways">${given.map(
    ({ icon: name, text, href }) => html`<li><a href="${href}">${wayInside(name, text)}</a></li>`,
  )}</ul>`;
}

export interface PostedWay {
  readonly icon: IconName;
  readonly text: string;
  readonly value: string;
  /** A sentence below it, which describes it and is no part of its name. */
  readonly about?: string | null;
}

export interface PostedWays {
  readonly action: string;
  readonly formKey: string;
  readonly name: string;
  readonly ways: readonly PostedWay[];
  readonly hidden?: Readonly<Record<string, string>>;
}

/** The same where going on changes something (a code is sent), so that it has to be a POST. */
export function postedWays({ action, formKey, name, ways: given, hidden = {} }: PostedWays): Html {
  const buttons = given.map(({ icon: own, text, value, about = null }) => {
    const aboutId = about === null ? null : `${name}-${value}-about`;
    const its = attributes({ name, value, 'aria-describedby': aboutId });
    return html`<li><button role="link"${its}>${wayInside(own, text)}</button>${
      about !== null && html`<p id="${aboutId}">${about}</p>`
    }</li>`;
  });
  return form({ action, formKey, hidden, layout: 'bare', children: html`<ul class="ways">${buttons}</ul>` });
}

function wayInside(name: IconName, text: string): Html {
  return html`${icon(name)}<span>${text}</span>${icon('chevronRight')}`;
}

export interface Table {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Child[])[];
  /** On phones a row becomes lines, one below the other: for rows that are read, not compared. */
  readonly stacks?: boolean;
}

export interface Comparison {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  /** What is compared. */
  readonly head: readonly string[];
  /** What it is compared in, and how each does. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly Child[] }[];
}

/** Scrolls inside itself, and can be scrolled with the keyboard. The roles survive what stacking does to `display`. */
export function table({ labelledBy, head, rows: lines, stacks = false }: Table): Html {
  const cells = lines.map(
    (line) => html`<tr role="row">${line.map((cell) => html`<td role="cell">${cell}</td>`)}</tr>`,
  );
  const heads = head.map((cell) => html`<th scope="col" role="columnheader">${cell}</th>`);
  return html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="${labelledBy}"><table class="${classes('table', stacks && 'stacks')}" role="table" aria-labelledby="${labelledBy}"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${cells}</tbody></table></div>`;
}

/** Things to do, one after the other. */
export function numbered(steps: readonly string[]): Html {
  return html`<ol class="numbered">${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
}

/** Side by side on wide screens; on narrow ones each line has its lines below it, with the name of each before them. */
export function comparison({ labelledBy, head, rows: lines }: Comparison): Html {
  const heads = head.map((name) => html`<th scope="col" role="columnheader">${name}</th>`);
  const cells = lines.map(
    (line) =>
      html`<tr role="row"><th scope="row" role="rowheader">${line.name}</th>${line.cells.map(
        (cell, index) => html`<td role="cell" data-of="${head[index] ?? ''}">${cell}</td>`,
      )}</tr>`,
  );
  return html`<table class="table compared" role="table" aria-labelledby="${labelledBy}"><thead role="rowgroup"><tr role="row"><td role="cell"></td>${heads}</tr></thead><tbody role="rowgroup">${cells}</tbody></table>`;
}
