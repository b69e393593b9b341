import { type Html, html } from '#http/html.ts';

/** How far the halves stand from each other: 7 at sign-in, 0 when the account is protected. */
export type Apart = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Half the gap in the small mark of the header, on its 24 px grid. */
const gaps: Record<Apart, number> = { 0: 0, 1: 0.3, 2: 0.5, 3: 0.65, 4: 0.8, 5: 1, 6: 1.2, 7: 1.4 };

/**
 * The outline of the first half of a disc with a stepped cut: the disc is cut at 3/11 of its radius on
 * either side of the centre, and the cut steps over in the middle. The second half is the same, turned.
 */
export function firstHalf(radius: number): string {
  const { step, height } = cut(radius);
  return `M${step} ${-height}A${radius} ${radius} 0 0 0 ${-step} ${height}V0H${step}Z`;
}

export function secondHalf(radius: number): string {
  const { step, height } = cut(radius);
  return `M${-step} ${height}A${radius} ${radius} 0 0 0 ${step} ${-height}V0H${-step}Z`;
}

export function mark(apart: Apart): Html {
  const gap = gaps[apart];
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><g transform="translate(12 12)"><path class="half-a" d="${firstHalf(10.4)}" transform="translate(${-gap} ${-gap})"/><path class="half-b" d="${secondHalf(10.4)}" transform="translate(${gap} ${gap})"/></g></svg>`;
}

/** Breathes inside `.waiting`. */
export function smallMark(): Html {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><g transform="translate(12 12)"><path class="half-a" d="${firstHalf(9)}"/><path class="half-b" d="${secondHalf(9)}"/></g></svg>`;
}

/** Where a step of several stands: to come, being done, done. */
export function stepDisc(state: 'todo' | 'now' | 'done'): Html {
  const disc =
    state === 'now'
      ? html`<g transform="translate(12 12)"><path class="half-a" d="${firstHalf(9.5)}"/><path class="half-b" d="${secondHalf(9.5)}"/></g>`
      : html`<circle cx="12" cy="12" r="9.5"/>`;
  return html`<svg class="${state}" viewBox="0 0 24 24" aria-hidden="true">${disc}</svg>`;
}

function cut(radius: number): { readonly step: number; readonly height: number } {
  const step = (3 / 11) * radius;
  return { step: round(step), height: round(Math.sqrt(radius ** 2 - step ** 2)) };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
