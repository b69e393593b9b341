import type { AccountId } from '#kernel/ids.ts';

/** So many at once, then one more each `refillSeconds`. */
export interface Bucket {
  readonly kind: 'bucket';
  readonly capacity: number;
  readonly refillSeconds: number;
}

/** So many in `windowSeconds`, counted from the first one. */
export interface Window {
  readonly kind: 'window';
  readonly capacity: number;
  readonly windowSeconds: number;
}

export type Limit = Bucket | Window;

/** What the service holds to where TWOFOLD_LIMITS says nothing else; docs/operate/limits.md lists the same. */
export const defaultLimits = {
  /** Wrong second proofs of one account, whatever the way, the session, the page or the node. */
  confirmation: { kind: 'bucket', capacity: 5, refillSeconds: 180 },
  /** Requests to the phones of one account for signing in that were not confirmed. */
  pushesOfAccount: { kind: 'window', capacity: 3, windowSeconds: 600 },
  /** Requests that only try whether a phone can be reached. */
  pushChecksOfAccount: { kind: 'window', capacity: 10, windowSeconds: 600 },
  /** Calls of phones that are not signed: looking at a link, and saying that a push arrived. */
  unsignedFromAddress: { kind: 'window', capacity: 120, windowSeconds: 600 },
  /** Sign-ins that applications begin for somebody who is not signed in here. Each is remembered for an hour. */
  signInsFromAddress: { kind: 'window', capacity: 1000, windowSeconds: 600 },
  passwordOfAccount: { kind: 'window', capacity: 10, windowSeconds: 900 },
  passwordFromAddress: { kind: 'window', capacity: 100, windowSeconds: 900 },
  textsOfAccount: { kind: 'window', capacity: 5, windowSeconds: 3600 },
  textsToNumber: { kind: 'window', capacity: 5, windowSeconds: 3600 },
  textsFromAddress: { kind: 'window', capacity: 20, windowSeconds: 3600 },
  textsOfAll: { kind: 'window', capacity: 1000, windowSeconds: 86_400 },
  passwordLinksOfAccount: { kind: 'window', capacity: 5, windowSeconds: 3600 },
  passwordLinksFromAddress: { kind: 'window', capacity: 20, windowSeconds: 3600 },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof defaultLimits;

/** The one that holds off the guesses beside it fills up little by little, and the others all at once. */
export type Limits = { readonly [Name in LimitName]: Name extends 'confirmation' ? Bucket : Window };

/** The key of the one budget for second proofs of an account, wherever one is given: here and nowhere else. */
export function confirmationsOf(accountId: AccountId): string {
  return `confirmation:${accountId}`;
}

/** The key under which an account's requests to its phones are counted, as long as nobody confirms one. */
export function requestsOf(accountId: AccountId): string {
  return `push:account:${accountId}`;
}

/** The key under which the texts of the whole service are counted. */
export const allTexts = 'texts:all';

/** Failures in a row after which one authenticator is disabled until it is linked anew (SP 800-63B-4, 3.2.2). */
export const failuresUntilDisabled = 100;

/** Failures in a row at which the owner is told. */
export const failuresUntilNotice = 10;
