import type { Answer } from '#http/answer.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Fields } from '#http/fields.ts';
import type { Site } from '#http/page/document.ts';
import type { Language } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';
import type { Demand } from '#spec/demand.ts';

/** A request as routes see it: parsed, bounded, and with time and place already decided. */
export interface Request {
  /** For logs and for "tell us this number"; not a secret. */
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Fields;
  /** Of a form; empty for other requests. */
  readonly form: Fields;
  /** The body as it came, for machines that are answered in their own form. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** A random value that this browser keeps; a new one for a browser that has none. */
  readonly browser: string;
  readonly isNewBrowser: boolean;
  readonly sessionSecret: string | null;
  readonly address: string;
  readonly userAgent: string;
  readonly now: Date;
  readonly language: Language;
  readonly words: Words;
  /** What all pages share, in the language of `words`. */
  readonly site: Site;
  /** A form key for the forms of the page that answers this. */
  formKey(): string;
}

interface Common {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/** Pages and forms. Every POST must come from a page of ours. */
export type BrowserRoute<Session> = Common &
  (
    | {
        readonly demand: Extract<Demand, { kind: 'open' }>;
        handle(request: Request, session: Session | null): Promise<Answer>;
      }
    | {
        readonly demand: Exclude<Demand, { kind: 'open' }>;
        handle(request: Request, session: Session): Promise<Answer>;
      }
  );

/** Programs call it; no cookie counts, and it says itself why it is open. */
export interface MachineRoute extends Common {
  readonly machine: true;
  readonly demand: Extract<Demand, { kind: 'open' }>;
  answer(request: Request): Promise<Answer>;
}

export type Route<Session> = BrowserRoute<Session> | MachineRoute;

/** Decides whether a request meets a demand, and where to send the person when it does not. */
export type Admission<Session> =
  | { readonly admitted: true; readonly session: Session }
  | { readonly admitted: false; readonly answer: Answer };

export interface Gate<Session> {
  /** The session of the request, whatever it is worth, and the cookies that its browser is to have from now on. */
  recognise(
    request: Request,
  ): Promise<{ readonly session: Session | null; readonly cookies: readonly SetCookie[] }>;
  admit(
    request: Request,
    demand: Exclude<Demand, { kind: 'open' }>,
    session: Session | null,
  ): Promise<Admission<Session>>;
}
