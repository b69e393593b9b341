import { type Html, html } from '#http/html.ts';
import { type IconName, outlines } from '#http/page/art/icons.ts';
import { type Apart, firstHalf, secondHalf } from '#http/page/art/mark.ts';

/** The picture beside the words, and how far apart it says that things stand. */
export interface Drawing {
  readonly apart: Apart;
  readonly picture: Html;
}

const box = html`viewBox="-215 -215 430 430" aria-hidden="true"`;

/** Two large halves, far from each other: nothing has been confirmed yet. */
export function emptyHalves(apart: Apart = 7): Drawing {
  const radius = apart === 7 ? 205 : 150;
  return stage(apart, html`${first(radius, null)}${second(radius, null)}`);
}

/** One object on each half: what will be joined at this step. */
export function halves(apart: Apart, one: IconName, other: IconName): Drawing {
  return stage(apart, html`${first(150, one)}${second(150, other)}`);
}

/** A minute hand moves 6° a minute. */
const degreesPerSecond = 0.1;

/** A clock whose second half is turned by as much as a minute hand moves in the time it is wrong. */
export function wrongClock(driftSeconds: number): Drawing {
  const turnDegrees = Math.abs(driftSeconds) * degreesPerSecond;
  const ticks = Array.from({ length: 12 }, (_, hour) => tick(hour)).join('');
  return stage(
    1,
    html`${first(134, null)}<svg class="half-b main-b" ${box}><g transform="rotate(${turnDegrees})"><path d="${secondHalf(134)}"/></g></svg><svg ${box}><path class="on-b" stroke-width="5" d="${ticks}"/><path class="on-a" stroke-width="11" d="M0 0L-46 -55"/><path class="on-b" stroke-width="11" d="M0 0L76 58"/><circle r="10" class="hub"/></svg>`,
  );
}

/** Whole, and small wholes fly: the only joy there is, kept for the end. */
export function wholeAndJoy(): Drawing {
  return stage(
    0,
    html`${first(150, null)}${second(150, null)}<svg ${box}>${smallWholes.map(whole)}${specks}</svg>`,
  );
}

function stage(apart: Apart, drawn: Html): Drawing {
  return { apart, picture: html`<div class="stage apart-${apart}" aria-hidden="true">${drawn}</div>` };
}

/** Each half is an `<svg>` of its own, so that it can travel from page to page by itself. */
function first(radius: number, object: IconName | null): Html {
  return html`<svg class="half-a main-a" ${box}><path d="${firstHalf(radius)}"/>${object !== null && placed(object, 'on-a', '-105.6 -114.6')}</svg>`;
}

function second(radius: number, object: IconName | null): Html {
  return html`<svg class="half-b main-b" ${box}><path d="${secondHalf(radius)}"/>${object !== null && placed(object, 'on-b', '2.4 11.4')}</svg>`;
}

function placed(object: IconName, side: 'on-a' | 'on-b', corner: string): Html {
  return html`<g class="${side}" stroke-width="1.7" transform="translate(${corner}) scale(4.3)">${outlines[object]}</g>`;
}

function tick(hour: number): string {
  const angle = (hour * Math.PI) / 6;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const inner = hour % 3 === 0 ? 180 : 172;
  return `M${at(162 * x)} ${at(162 * y)}L${at(inner * x)} ${at(inner * y)}`;
}

function at(length: number): number {
  return Math.round(length * 100) / 100;
}

const smallWholes = [
  { x: -186, y: -96, turn: -150, radius: 13 },
  { x: -40, y: -204, turn: -172, radius: 15 },
  { x: 168, y: -140, turn: 36, radius: 17 },
  { x: 186, y: 104, turn: 174, radius: 13 },
  { x: -8, y: 204, turn: 16, radius: 14 },
] as const;

function whole({ x, y, turn, radius }: (typeof smallWholes)[number]): Html {
  return html`<g transform="translate(${x} ${y}) rotate(${turn})"><path class="half-a" d="${firstHalf(radius)}"/><path class="half-b" d="${secondHalf(radius)}"/></g>`;
}

const specks = html`<path class="half-a" d="M73 -186a5 5 0 1 1 10 0a5 5 0 1 1 -10 0M191.6 -22a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1 -8.8 0M106.5 184a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0M-123 176a5 5 0 1 1 10 0a5 5 0 1 1 -10 0"/><path class="half-b" d="M-154.4 -172a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1 -8.8 0M-201.5 64a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0"/>`;
