import type { SetCookie } from '#http/cookies.ts';
import type { Html } from '#http/html.ts';

/** What a route answers. The server alone turns it into headers and bytes. */
export type Answer = Page | Redirect | Json | File | Events | NoContent;

export interface Page {
  readonly kind: 'page';
  readonly status: number;
  readonly html: Html;
  /** Origins beside our own that a form on this page may lead to, since browsers follow redirects with it. */
  readonly formTargets: readonly string[];
  readonly cookies: readonly SetCookie[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface Redirect {
  readonly kind: 'redirect';
  /** A path of this service, or an address a standard lets us go to. Always 303: the next request is a GET. */
  readonly to: string;
  readonly cookies: readonly SetCookie[];
}

export interface Json {
  readonly kind: 'json';
  readonly status: number;
  readonly body: unknown;
  readonly contentType: 'application/json' | 'application/problem+json';
  readonly headers: Readonly<Record<string, string>>;
}

export interface File {
  readonly kind: 'file';
  readonly contentType: string;
  readonly body: Buffer | string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface NoContent {
  readonly kind: 'no-content';
}

/** Server-sent events (HTML section 9.2), for as long as somebody listens and at most for a few minutes. */
export interface Events {
  readonly kind: 'events';
  /** Who listens, or to what: it has a few at once and no more. */
  readonly listener: string;
  /** Begins to tell; answers how to stop. `tell` sends an event without data. */
  open(tell: (event: string) => void): () => void;
}

/** How an answer stands before the programs that read no page. */
export interface Standing {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface PageOptions extends Standing {
  readonly formTargets?: readonly string[];
  readonly cookies?: readonly SetCookie[];
}

export function page(html: Html, options: PageOptions = {}): Page {
  const { status = 200, formTargets = [], cookies = [], headers = {} } = options;
  return { kind: 'page', status, html, formTargets, cookies, headers };
}

export function redirect(to: string, cookies: readonly SetCookie[] = []): Redirect {
  return { kind: 'redirect', to, cookies };
}

/** It was too often. Programs are told when to come again as well, as the page tells people (RFC 9110 section 10.2.3). */
export function waiting(waitSeconds: number): Required<Standing> {
  return { status: 429, headers: { 'Retry-After': String(waitSeconds) } };
}

/** The same answer, with cookies that its route knows nothing of; the route's own come last, so they decide. */
export function withCookies(answer: Answer, cookies: readonly SetCookie[]): Answer {
  if (cookies.length === 0 || !('cookies' in answer)) return answer;
  return { ...answer, cookies: [...cookies, ...answer.cookies] };
}

export function json(body: unknown, status = 200): Json {
  return { kind: 'json', status, body, contentType: 'application/json', headers: {} };
}

/** 204: it is done, and there is nothing to say. */
export function noContent(): NoContent {
  return { kind: 'no-content' };
}

/** RFC 9457. The code is stable and listed in docs/operate/errors.md. */
export function problem(
  status: number,
  code: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
  members: Readonly<Record<string, unknown>> = {},
): Json {
  const body = { type: 'about:blank', status, code, detail, ...members };
  return { kind: 'json', status, body, contentType: 'application/problem+json', headers };
}
