import { type Child, type Html, html } from '#http/html.ts';
import { type Apart, mark } from '#http/page/art/mark.ts';
import { classes } from '#http/page/attributes.ts';

export interface Intro {
  readonly heading: string;
  readonly lead?: Child;
  /** `steps(…)`, above the heading. */
  readonly steps?: Html | null;
}

/** The one heading of a page and what it says at once. */
export function intro({ heading, lead = null, steps = null }: Intro): Html {
  return html`<div class="intro">${steps}<h1>${heading}</h1>${lead !== null && html`<p class="lead">${lead}</p>`}</div>`;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly about?: Child;
  readonly children: Child;
}

/** A part of the account page: what it is at the start, what there is at the end. */
export function section({ id, heading, about = null, children }: Section): Html {
  return html`<section class="section" aria-labelledby="${id}"><header><h2 id="${id}">${heading}</h2>${about !== null && html`<p>${about}</p>`}</header><div class="stack tight">${children}</div></section>`;
}

export interface Passage {
  readonly id: string;
  readonly heading: string;
  readonly children: Child;
}

/** A part of a page that is read: a heading, and what there is to say. */
export function passage({ id, heading, children }: Passage): Html {
  return html`<section class="passage stack tight" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${children}</section>`;
}

/** The sentence of truth of the account page, with the mark as far apart as things are. */
export function stateOfThings({
  apart,
  sentence,
  more = null,
}: {
  readonly apart: Apart;
  readonly sentence: Child;
  readonly more?: Child;
}): Html {
  return html`<div class="state">${mark(apart)}<div><p><strong>${sentence}</strong></p>${more !== null && html`<p class="quiet">${more}</p>`}</div></div>`;
}

export function stack(children: Child, { tight = false }: { readonly tight?: boolean } = {}): Html {
  return html`<div class="${classes('stack', tight && 'tight')}">${children}</div>`;
}

export function paragraph(text: Child, look: 'plain' | 'quiet' | 'small' = 'plain'): Html {
  return html`<p class="${look === 'plain' ? '' : look === 'small' ? 'quiet small' : 'quiet'}">${text}</p>`;
}

/** What follows from something, each in a sentence. */
export function bullets(sentences: readonly Child[]): Html {
  return html`<ul class="bullets">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

/** Steps, one after the other. */
export function numbered(steps: readonly Child[]): Html {
  return html`<ol class="numbers">${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
}
