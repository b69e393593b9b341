/** What the service answers; the page docs/protocol/authenticator.md says it in words. Times are in whole seconds. */

export type Kind = 'sign-in' | 'linking' | 'check';
export type Decision = 'confirm' | 'deny' | 'not-me';
export type Answered = 'confirmed' | 'denied' | 'not-me';
export type Outcome = Answered | 'expired' | 'superseded' | 'left' | 'wrong-number';
export type System = 'ios' | 'android' | 'other';
export type NotificationState = 'on' | 'off' | 'blocked' | 'impossible';

export interface OpenedLink {
  readonly service: string;
  readonly email: string;
  readonly until: number;
}

export interface LinkedPhone {
  readonly phone: string;
  readonly service: string;
  readonly email: string;
  readonly name: string;
  readonly pushKey: string;
}

interface Described {
  readonly request: string;
  readonly kind: Kind;
  readonly application: string;
  readonly place: string | null;
  readonly address: string;
  readonly browser: string;
  readonly asked: number;
}

export interface OpenRequest extends Described {
  readonly isFirst: boolean;
  /** Whether it is confirmed only with the six digits of the waiting page. */
  readonly number: boolean;
  readonly until: number;
}

export interface PastRequest extends Described {
  readonly outcome: Outcome;
  readonly answered: number | null;
}

export interface Requests {
  readonly now: number;
  readonly requests: readonly OpenRequest[];
  readonly notifications: NotificationState | 'gone';
  /** The account's, by its tag. */
  readonly language: string | null;
}

export interface History {
  readonly requests: readonly PastRequest[];
}

export interface Notifications {
  readonly pushKey: string;
  readonly state: NotificationState | 'gone';
}

/** Why nothing came of a call: the `code` of the service, or what kept the call from it. */
export const reasons = [
  'body-malformed',
  'signature-missing',
  'signature-wrong',
  'clock-differs',
  'nonce-used',
  'phone-unlinked',
  'link-unknown',
  'link-expired',
  'link-used',
  'request-unknown',
  'request-over',
  'request-differs',
  'number-missing',
  'number-wrong',
  'key-refused',
  'endpoint-refused',
  'too-many',
  'unavailable',
  'no-network',
  'unexpected',
] as const;

export type Reason = (typeof reasons)[number];

export interface Refusal {
  readonly reason: Reason;
  /** With `clock-differs`. */
  readonly now: number | null;
  /** With `number-wrong`: how often another may be tried. */
  readonly left: number | null;
  /** With `request-over`. */
  readonly outcome: Outcome | null;
  /** With `too-many` and `unavailable`. */
  readonly waitSeconds: number | null;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export function refused<Value>(reason: Reason, told: Partial<Refusal> = {}): Answer<Value> {
  return { ok: false, refusal: { now: null, left: null, outcome: null, waitSeconds: null, ...told, reason } };
}
