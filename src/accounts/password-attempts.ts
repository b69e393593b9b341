import type { Sql } from '#db/database.ts';
import type { Charge, Refused, Spending, Throttle } from '#throttle/throttle.ts';

/** However many come, nobody waits for more than so many rounds of others. */
const mostRounds = 3;

/**
 * An attempt costs before it is looked at, and is given that back when it was right. So many right ones at once would
 * refuse each other, with nobody guessing: whoever finds nothing left waits for those that are under way on this node,
 * and asks once more. Where all of it was spent by wrong ones there is nobody to wait for.
 */
export function passwordAttempts({ throttle }: { readonly throttle: Throttle }) {
  const underWay = new Map<string, Set<Promise<unknown>>>();
  const of = (key: string): Set<Promise<unknown>> => underWay.get(key) ?? new Set();

  async function spend(sql: Sql, charges: readonly Charge[]): Promise<Spending> {
    for (let round = 1; ; round++) {
      const spending = await throttle.spendAll(sql, charges);
      const others = charges.flatMap(([key]) => [...of(key)]);
      // The first time also when nobody is left: those that took it may have ended meanwhile, and given it back.
      if (spending.spent || (others.length === 0 && round > 1) || round > mostRounds) return spending;
      await throttle.restore(sql, ...spending.taken);
      await Promise.allSettled(others);
    }
  }

  /** @param attempt gives back what it cost if it was right */
  return async function charged<Result>(
    sql: Sql,
    charges: readonly Charge[],
    attempt: () => Promise<Result>,
  ): Promise<Result | Refused> {
    const spending = await spend(sql, charges);
    if (!spending.spent) return spending;
    const running = attempt();
    for (const [key] of charges) underWay.set(key, of(key).add(running));
    try {
      return await running;
    } finally {
      for (const [key] of charges) {
        of(key).delete(running);
        if (of(key).size === 0) underWay.delete(key);
      }
    }
  };
}
