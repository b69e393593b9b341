import type { Fragment, Query, Sql } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { Bucket, Limit, Window } from '#throttle/limits.ts';

/** What an attempt takes one from. */
interface Cost<Kind extends Limit = Limit> {
  readonly key: string;
  readonly limit: Kind;
}

/**
 * Spends from each in turn, and from none behind one that is empty: in one statement, so that an attempt that costs
 * two budgets costs one commit.
 *
 * @returns from how many
 */
export async function spendAll(sql: Sql, costs: readonly Cost[], now: Date): Promise<number> {
  const parts: Fragment[] = [];
  const names: Fragment[] = [];
  for (const [index, { key, limit }] of costs.entries()) {
    const before = names.at(-1);
    const condition = before === undefined ? sql`true` : sql`exists (select from ${before})`;
    const name = sql(`spent_${index}`);
    parts.push(sql`${name} as (${spending(sql, { key, limit, now, condition })})`);
    names.push(name);
  }
  const counts = names.map((name) => sql`(select count(*) from ${name})`);
  const [row] = await sql<{ spent: number }[]>`
    with ${joined(sql, parts, sql`, `)} select ${joined(sql, counts, sql` + `)} as spent`;
  return row?.spent ?? 0;
}

function joined(sql: Sql, parts: readonly Fragment[], between: Fragment): Fragment {
  return parts.reduce((all, part) => sql`${all}${between}${part}`);
}

interface Spending extends Cost {
  readonly now: Date;
  readonly condition: Fragment;
}

/** Has a row when one could be spent. */
function spending(sql: Sql, { key, limit, now, condition }: Spending): Fragment {
  return limit.kind === 'bucket'
    ? spendingFromBucket(sql, { key, limit, now, condition })
    : spendingFromWindow(sql, { key, limit, now, condition });
}

function spendingFromBucket(
  sql: Sql,
  { key, limit, now, condition }: Spending & { limit: Bucket },
): Fragment {
  const forgetAt = secondsAfter(now, limit.capacity * limit.refillSeconds);
  // A node whose clock is behind must not fill the bucket up: time only drains it, and only forward.
  return sql`
    insert into throttle as t (key, spent, at, forget_at)
    select ${key}, 1, ${now}, ${forgetAt} where ${condition}
    on conflict (key) do update set
      spent = greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}) + 1,
      at = greatest(t.at, ${now}),
      forget_at = greatest(t.forget_at, ${forgetAt})
    where greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}) + 1
      <= ${limit.capacity}
    returning key`;
}

function spendingFromWindow(
  sql: Sql,
  { key, limit, now, condition }: Spending & { limit: Window },
): Fragment {
  const opened = secondsAfter(now, -limit.windowSeconds);
  return sql`
    insert into throttle as t (key, spent, at, forget_at)
    select ${key}, 1, ${now}, ${secondsAfter(now, limit.windowSeconds)} where ${condition}
    on conflict (key) do update set
      spent = case when t.at <= ${opened} then 1 else t.spent + 1 end,
      at = case when t.at <= ${opened} then ${now} else t.at end,
      forget_at = case when t.at <= ${opened} then ${secondsAfter(now, limit.windowSeconds)} else t.forget_at end
    where t.at <= ${opened} or t.spent < ${limit.capacity}
    returning key`;
}

/**
 * Spending and giving back in one, for a statement whose other parts happen only if this returns a row. Whoever holds
 * the row holds off the others until that statement is committed, so racing attempts are counted one after another
 * all the same.
 */
export function holdBucket(sql: Sql, { key, limit }: Cost<Bucket>, now: Date): Fragment {
  return sql`
    insert into throttle as t (key, spent, at, forget_at) values (${key}, 0, ${now}, ${now})
    on conflict (key) do update set
      spent = greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}),
      at = greatest(t.at, ${now})
    where greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}) + 1
      <= ${limit.capacity}
    returning key`;
}

/** In the order in which they were spent, so that two that share their keys never wait for each other in a circle. */
export function restore(sql: Sql, ...keys: readonly string[]): Query {
  return sql`
    update throttle set spent = greatest(0, spent - 1)
    where key in (
      select t.key from unnest(${keys}::text[]) with ordinality as given (key, place) join throttle t on t.key = given.key
      order by given.place for update of t)`;
}

/** Nothing of it was spent. */
export async function forgive(sql: Sql, key: string): Promise<void> {
  await sql`delete from throttle where key = ${key}`;
}

/** How long until the next one, whole seconds, at least 1: for "Try again in 3 minutes". */
export async function waitSeconds(sql: Sql, cost: Cost, now: Date): Promise<number> {
  return (await spentSince(sql, cost, now))?.waitSeconds ?? 1;
}

/** The same of what nobody has been refused just now; `null` where one can be spent. */
export async function waitIfSpent(sql: Sql, cost: Cost, now: Date): Promise<number | null> {
  const found = await spentSince(sql, cost, now);
  return found === null || found.isLeft ? null : found.waitSeconds;
}

async function spentSince(
  sql: Sql,
  { key, limit }: Cost,
  now: Date,
): Promise<{ readonly isLeft: boolean; readonly waitSeconds: number } | null> {
  const [row] = await sql<{ spent: number; at: Date }[]>`select spent, at from throttle where key = ${key}`;
  if (row === undefined) return null;
  const sinceSeconds = (now.getTime() - row.at.getTime()) / 1000;
  const wait =
    limit.kind === 'bucket'
      ? (row.spent + 1 - limit.capacity) * limit.refillSeconds - sinceSeconds
      : limit.windowSeconds - sinceSeconds;
  const isLeft = wait <= 0 || (limit.kind === 'window' && row.spent < limit.capacity);
  return { isLeft, waitSeconds: Math.max(1, Math.ceil(wait)) };
}

/** Rows that say nothing any more. Returns how many went. */
export async function forget(sql: Sql, now: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from throttle where key in (select key from throttle where forget_at <= ${now} limit ${most})
    and forget_at <= ${now}`;
  return count;
}
