/** What the load process is asked to do, and what it answers: plain data, for it crosses a process. */
export type Work = Requests | SignIns;

interface Common {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
}

/** Whole requests, sent as they stand. */
export interface Requests extends Common {
  readonly kind: 'requests';
  readonly requests: readonly PreparedRequest[];
  /** Each is sent once; with `again`, over and over. */
  readonly again: boolean;
  readonly succeeds: { readonly status: number; readonly setsCookie: string | null };
}

export interface PreparedRequest {
  /** Where a code belongs, it holds `codePlace`. */
  readonly text: string;
  /** Of the code app, in hex; `null` when the text has no place for a code. */
  readonly key: string | null;
}

export const codePlace = '######';

/** Each person signs in once, by everything that a browser and an application do. */
export interface SignIns extends Common {
  readonly kind: 'sign-ins';
  readonly people: readonly SigningIn[];
  readonly application: {
    readonly id: string;
    readonly secret: string;
    readonly redirectUri: string;
  };
}

export interface SigningIn {
  readonly email: string;
  readonly password: string;
  /** The value of the cookie by which the service knows the browser. */
  readonly browser: string;
  readonly key: string;
}

export interface Done {
  /** Only what succeeded. */
  readonly count: number;
  readonly seconds: number;
  /** In milliseconds, of what succeeded. */
  readonly median: number;
  readonly p95: number;
  /** What did not succeed, in words; the first few. */
  readonly failed: number;
  readonly failures: readonly string[];
  /** Some of what was answered: session cookies, or ID tokens. */
  readonly sample: readonly string[];
}
