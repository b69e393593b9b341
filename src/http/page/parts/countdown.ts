import { type Html, html } from '#http/html.ts';

export interface Countdown {
  readonly seconds: number;
  /** "12 seconds", as it stands in the sentence. */
  readonly wait: string;
  /** "The next one comes in 12 seconds." */
  readonly sentence: string;
  /** What is said when the time is over. */
  readonly over: string;
}

/** Counts down where scripts run. Only its end is spoken: a number that is read aloud each second helps nobody. */
export function countdown({ seconds, wait, sentence, over }: Countdown): Html {
  const [before = '', after = null] = sentence.split(wait);
  if (after === null) return html`${sentence}`;
  return html`<count-down seconds="${seconds}" over="${over}"><span>${before}<span class="left">${wait}</span>${after}</span><span role="status"></span></count-down>`;
}
