import { type Child, type Html, html } from '#http/html.ts';
import { icon } from '#http/page/art/icons.ts';
import { smallMark, stepDisc } from '#http/page/art/mark.ts';
import { attributes } from '#http/page/attributes.ts';

export interface Steps {
  /** The name of each step; read, not seen. */
  readonly names: readonly string[];
  /** The one being done, counted from 1. */
  readonly now: number;
  readonly words: {
    /** "Steps" */
    readonly label: string;
    /** "Step 2 of 4" */
    readonly position: string;
    /** "done" */
    readonly done: string;
  };
}

export function steps({ names, now, words }: Steps): Html {
  const discs = names.map((name, index) => {
    const state = index + 1 < now ? 'done' : index + 1 === now ? 'now' : 'todo';
    const current = attributes({ 'aria-current': state === 'now' && 'step' });
    return html`<li${current}>${stepDisc(state)}<span class="sr">${name}${state === 'done' && `, ${words.done}`}</span></li>`;
  });
  return html`<div class="steps"><ol aria-label="${words.label}">${discs}</ol><span>${words.position}</span></div>`;
}

export interface LiveLine {
  readonly text: string;
  /** "14:31:02", "until 14:36" */
  readonly time?: string | null;
  /** Something to know, and not something that was done. */
  readonly isNote?: boolean;
}

export interface LiveList {
  /** What has happened, oldest first. */
  readonly done: readonly LiveLine[];
  /** What is waited for. */
  readonly now: LiveLine | null;
  /** While events tell what changes: when to ask all the same, for something else will have changed by itself. */
  readonly askAfterSeconds?: number | null | undefined;
  /** Nothing more will happen: the page stops asking. */
  readonly final?: boolean;
  /** Where the page goes by itself. */
  readonly go?: string | null;
  /** The id of the form that the page sends by itself. */
  readonly press?: string | null;
}

/** The fragment that `liveStatus` asks for again and again; the answer to that request is this and nothing else. */
export function liveList({ done, now, askAfterSeconds = null, ...then }: LiveList): Html {
  const { final = false, go = null, press = null } = then;
  const lines = done.map(
    (line) => html`<li>${icon(line.isNote === true ? 'info' : 'check')}${words(line)}</li>`,
  );
  const waiting = now !== null && html`<li class="now waiting">${smallMark()}${words(now)}</li>`;
  const orders = attributes({
    'data-ask-after': askAfterSeconds,
    'data-final': final,
    'data-go': go,
    'data-press': press,
  });
  return html`<ul class="live"${orders}>${lines}${waiting}</ul>`;
}

export interface LiveStatus {
  readonly src: string;
  /** Server-sent events that say when to ask; without them it is asked every one to two seconds. */
  readonly events?: string | null;
  readonly children: Child;
}

/** Asks `src` for a new fragment, and speaks only the lines that changed. */
export function liveStatus({ src, events = null, children }: LiveStatus): Html {
  return html`<live-status src="${src}"${attributes({ events })} role="status" aria-atomic="false">${children}</live-status>`;
}

function words({ text, time = null }: LiveLine): Html {
  return html`<span>${text}</span>${time !== null && html`<time>${time}</time>`}`;
}
