import type { AccountId } from '#kernel/ids.ts';
import type { Bucket, Window } from '#throttle/throttle.ts';

/** Every limit of the service, in one place; docs/operate/limits.md lists the same, and a test compares. */
export const limits = {
  /** Wrong second proofs of one account, whatever the way, the session, the page or the node. */
  confirmation: { kind: 'bucket', capacity: 5, refillSeconds: 180 },
  /** Requests to the phones of one account for signing in that were not confirmed. */
  pushesOfAccount: { kind: 'window', capacity: 3, windowSeconds: 600 },
  /** Requests that only try whether a phone can be reached. */
  pushChecksOfAccount: { kind: 'window', capacity: 10, windowSeconds: 600 },
  /** Calls of phones that are not signed: looking at a link, and saying that a push arrived. */
  unsignedFromAddress: { kind: 'window', capacity: 120, windowSeconds: 600 },
  passwordOfAccount: { kind: 'window', capacity: 10, windowSeconds: 900 },
  passwordFromAddress: { kind: 'window', capacity: 100, windowSeconds: 900 },
  textsOfAccount: { kind: 'window', capacity: 5, windowSeconds: 3600 },
  textsToNumber: { kind: 'window', capacity: 5, windowSeconds: 3600 },
  textsFromAddress: { kind: 'window', capacity: 20, windowSeconds: 3600 },
  textsOfAll: { kind: 'window', capacity: 1000, windowSeconds: 86_400 },
  passwordLinksOfAccount: { kind: 'window', capacity: 5, windowSeconds: 3600 },
  passwordLinksFromAddress: { kind: 'window', capacity: 20, windowSeconds: 3600 },
} as const satisfies Readonly<Record<string, Bucket | Window>>;

/** The key of the one budget for second proofs of an account, wherever one is given: here and nowhere else. */
export function confirmationsOf(accountId: AccountId): string {
  return `confirmation:${accountId}`;
}

/** The key under which the texts of the whole service are counted. */
export const allTexts = 'texts:all';

/** Failures in a row after which one authenticator is disabled until it is linked anew (SP 800-63B-4, 3.2.2). */
export const failuresUntilDisabled = 100;

/** Failures in a row at which the owner is told. */
export const failuresUntilNotice = 10;
