import type { Fragment, Query, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { holdBucket, restore, spendAll, waitSeconds } from '#throttle/store.ts';

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

/** What is limited and whose it is, e.g. `password:address:192.0.2.1`, and how. */
export type Charge = readonly [key: string, limit: Limit];

export type Spending = { readonly spent: true } | { readonly spent: false; readonly waitSeconds: number };

export interface Throttle {
  /**
   * Takes one, or refuses. One statement decides, so twenty at once cannot take six where five are allowed,
   * in however many processes they run.
   */
  spend(sql: Sql, ...charge: Charge): Promise<Spending>;
  /** The same for an attempt that costs several: each in turn, and none behind one that refuses. */
  spendAll(sql: Sql, charges: readonly Charge[]): Promise<Spending>;
  /**
   * Gives back the one that was spent of each, for an attempt that turned out to be right. Never more than that one.
   * By itself when it is awaited, or as a part of the statement that follows from the attempt.
   *
   * @param keys in the order in which they were spent
   */
  restore(sql: Sql, ...keys: readonly string[]): Query;
  /**
   * Both in one, for an attempt that is known to be right: a part of the statement that makes it. It has a row when
   * one could be spent, and until that statement is committed no other attempt is counted.
   */
  hold(sql: Sql, key: string, limit: Bucket): Fragment;
  /** How long until one can be spent again. */
  waitSeconds(sql: Sql, key: string, limit: Limit): Promise<number>;
}

export function throttle({ clock }: { readonly clock: Clock }): Throttle {
  async function spend(sql: Sql, charges: readonly Charge[]): Promise<Spending> {
    const now = clock();
    const refused = charges[await spendAll(sql, charges, now)];
    return refused === undefined
      ? { spent: true }
      : { spent: false, waitSeconds: await waitSeconds(sql, ...refused, now) };
  }

  return {
    spend: (sql, ...charge) => spend(sql, [charge]),
    spendAll: spend,
    restore,
    hold: (sql, key, limit) => holdBucket(sql, key, limit, clock()),
    waitSeconds: (sql, key, limit) => waitSeconds(sql, key, limit, clock()),
  };
}
