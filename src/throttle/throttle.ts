import type { Fragment, Query, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { LimitName, Limits } from '#throttle/limits.ts';
import { forgive, holdBucket, restore, spendAll, waitIfSpent, waitSeconds } from '#throttle/store.ts';

/** What is limited and whose it is, e.g. `password:address:192.0.2.1`, and how. */
export type Charge = readonly [key: string, limit: LimitName];

export type Spending = { readonly spent: true } | Refused;

export interface Refused {
  readonly spent: false;
  readonly waitSeconds: number;
  /** How many there may be: of the one that refused. */
  readonly most: number;
  /** What was taken all the same, from those before the one that refused. */
  readonly taken: readonly string[];
}

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
  /** For what was spent by somebody who is shut out since. */
  forgive(sql: Sql, key: string): Promise<void>;
  /**
   * Both in one, for an attempt that is known to be right: a part of the statement that makes it. It has a row when
   * one could be spent, and until that statement is committed no other attempt is counted.
   */
  hold(sql: Sql, key: string, limit: 'confirmation'): Fragment;
  /** How long until one can be spent again. */
  waitSeconds(sql: Sql, key: string, limit: LimitName): Promise<number>;
  /** The same for whoever only asks; `null` when one can be spent now. */
  waitIfSpent(sql: Sql, key: string, limit: LimitName): Promise<number | null>;
}

interface Dependencies {
  readonly clock: Clock;
  readonly limits: Limits;
}

export function throttle({ clock, limits }: Dependencies): Throttle {
  async function spend(sql: Sql, charges: readonly Charge[]): Promise<Spending> {
    const now = clock();
    const costs = charges.map(([key, limit]) => ({ key, limit: limits[limit] }));
    const count = await spendAll(sql, costs, now);
    const refused = costs[count];
    if (refused === undefined) return { spent: true };
    const taken = costs.slice(0, count).map(({ key }) => key);
    const seconds = await waitSeconds(sql, refused, now);
    return { spent: false, waitSeconds: seconds, most: refused.limit.capacity, taken };
  }

  return {
    spend: (sql, ...charge) => spend(sql, [charge]),
    spendAll: spend,
    restore,
    forgive,
    hold: (sql, key, limit) => holdBucket(sql, { key, limit: limits[limit] }, clock()),
    waitSeconds: (sql, key, limit) => waitSeconds(sql, { key, limit: limits[limit] }, clock()),
    waitIfSpent: (sql, key, limit) => waitIfSpent(sql, { key, limit: limits[limit] }, clock()),
  };
}
