import type { Fragment, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { holdBucket, restore, spendFromBucket, spendFromWindow, waitSeconds } from '#throttle/store.ts';

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

export type Spending = { readonly spent: true } | { readonly spent: false; readonly waitSeconds: number };

export interface Throttle {
  /**
   * Takes one, or refuses. One statement decides, so twenty at once cannot take six where five are allowed,
   * in however many processes they run.
   *
   * @param key what is limited and whose it is, e.g. `password:address:192.0.2.1`
   */
  spend(sql: Sql, key: string, limit: Limit): Promise<Spending>;
  /** Gives back the one that was spent of each, for an attempt that turned out to be right. Never more than that one. */
  restore(sql: Sql, ...keys: readonly string[]): Promise<void>;
  /**
   * Both in one, for an attempt that is known to be right: a part of the statement that makes it. It has a row when
   * one could be spent, and until that statement is committed no other attempt is counted.
   */
  hold(sql: Sql, key: string, limit: Bucket): Fragment;
  /** How long until one can be spent again. */
  waitSeconds(sql: Sql, key: string, limit: Limit): Promise<number>;
}

export function throttle({ clock }: { readonly clock: Clock }): Throttle {
  return {
    spend: async (sql, key, limit) => {
      const now = clock();
      const spent =
        limit.kind === 'bucket'
          ? await spendFromBucket(sql, key, limit, now)
          : await spendFromWindow(sql, key, limit, now);
      return spent ? { spent: true } : { spent: false, waitSeconds: await waitSeconds(sql, key, limit, now) };
    },
    restore: (sql, ...keys) => restore(sql, keys),
    hold: (sql, key, limit) => holdBucket(sql, key, limit, clock()),
    waitSeconds: (sql, key, limit) => waitSeconds(sql, key, limit, clock()),
  };
}
