import type { IncomingMessage } from 'node:http';
import type { Html } from '#http/html.ts';

/** What the engine has to show sometimes. The words and the looks are of the house, so they are given. */
export interface Pages {
  problem(request: IncomingMessage, problem: Problem): Html;
  /** Asks whether to sign out. Its form goes to `action`, with the fields below. */
  signOut(request: IncomingMessage, question: SignOutQuestion): Html;
  /** Leads back to an application that wants its answer posted; by itself, where scripts run. */
  postBack(request: IncomingMessage, answer: PostedAnswer): Html;
}

export interface Problem {
  readonly status: number;
  /** `task-expired`, `too-many`, `unavailable`, `fault`, or an error of OAuth, such as `invalid_request`. */
  readonly code: string;
  /** One technical sentence in English, for whoever builds the application. */
  readonly detail: string | null;
  /** Where the person came from, when it is known: the way on. */
  readonly application: { readonly name: string; readonly url: string } | null;
}

export interface PostedAnswer {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly application: string;
}

export interface SignOutQuestion {
  readonly action: string;
  /** Hidden, in both forms. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the button for "yes" adds; the one for "no" adds nothing. */
  readonly yes: { readonly name: string; readonly value: string };
  /** The application that sent the person here, when it said so. */
  readonly application: string | null;
}
