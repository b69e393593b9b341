/** What the process of the waiting browsers and their phones is asked, and what it answers: plain data. */
export type WaitingWork =
  | { readonly ask: 'phones'; readonly origin: string; readonly count: number }
  /** Opens their pages, all of them. */
  | { readonly ask: 'open'; readonly port: number; readonly people: readonly WaitingPerson[] }
  | Answers
  /** Leaves all pages. */
  | { readonly ask: 'close' };

/**
 * Whoever waits longest is answered for, at a steady pace, whatever became of those before; for each that goes on,
 * the next one of `people` begins to wait.
 */
export interface Answers {
  readonly ask: 'answers';
  /** Of the node that the phones speak to. */
  readonly phonesPort: number;
  /** Of the node that the browsers speak to. */
  readonly port: number;
  readonly people: readonly WaitingPerson[];
  readonly perSecond: number;
}

export interface WaitingPerson {
  readonly phone: { readonly id: string; readonly point: string };
  readonly request: string;
  readonly application: string;
  /** The cookies of the browser, and what a form of its page holds. */
  readonly cookies: string;
  readonly formKey: string;
  /** Where the browser is, as the proxy in front says. */
  readonly address: string;
}

/** In milliseconds, of each answer, from when it was due to leave the phone. */
export interface Answered {
  /** The phone has heard that it is taken. */
  readonly heard: readonly number[];
  /** The event has reached the browser. */
  readonly told: readonly number[];
  /** The browser has asked what changed, has sent its form, and is redirected: it goes on with both proofs. */
  readonly gone: readonly number[];
}

export interface Opened {
  readonly open: number;
  readonly seconds: number;
}
