import type { Fragment, Sql } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { Bucket, Limit, Window } from '#throttle/throttle.ts';

export async function spendFromBucket(sql: Sql, key: string, limit: Bucket, now: Date): Promise<boolean> {
  const forgetAt = secondsAfter(now, limit.capacity * limit.refillSeconds);
  // A node whose clock is behind must not fill the bucket up: time only drains it, and only forward.
  const rows = await sql`
    insert into throttle as t (key, spent, at, forget_at) values (${key}, 1, ${now}, ${forgetAt})
    on conflict (key) do update set
      spent = greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}) + 1,
      at = greatest(t.at, ${now}),
      forget_at = greatest(t.forget_at, ${forgetAt})
    where greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}) + 1
      <= ${limit.capacity}
    returning key`;
  return rows.length === 1;
}

/**
 * Spending and giving back in one, for a statement whose other parts happen only if this returns a row. Whoever holds
 * the row holds off the others until that statement is committed, so racing attempts are counted one after another
 * all the same.
 */
export function holdBucket(sql: Sql, key: string, limit: Bucket, now: Date): Fragment {
  return sql`
    insert into throttle as t (key, spent, at, forget_at) values (${key}, 0, ${now}, ${now})
    on conflict (key) do update set
      spent = greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}),
      at = greatest(t.at, ${now})
    where greatest(0, t.spent - greatest(0, extract(epoch from ${now}::timestamptz - t.at)) / ${limit.refillSeconds}) + 1
      <= ${limit.capacity}
    returning key`;
}

export async function spendFromWindow(sql: Sql, key: string, limit: Window, now: Date): Promise<boolean> {
  const opened = secondsAfter(now, -limit.windowSeconds);
  const rows = await sql`
    insert into throttle as t (key, spent, at, forget_at)
    values (${key}, 1, ${now}, ${secondsAfter(now, limit.windowSeconds)})
    on conflict (key) do update set
      spent = case when t.at <= ${opened} then 1 else t.spent + 1 end,
      at = case when t.at <= ${opened} then ${now} else t.at end,
      forget_at = case when t.at <= ${opened} then ${secondsAfter(now, limit.windowSeconds)} else t.forget_at end
    where t.at <= ${opened} or t.spent < ${limit.capacity}
    returning key`;
  return rows.length === 1;
}

export async function restore(sql: Sql, keys: readonly string[]): Promise<void> {
  // Locked in one order by all, so that two that share their keys never wait for each other.
  await sql`
    update throttle set spent = greatest(0, spent - 1)
    where key in (select key from throttle where key = any(${keys}) order by key for update)`;
}

/** How long until the next one, whole seconds, at least 1: for "Try again in 3 minutes". */
export async function waitSeconds(sql: Sql, key: string, limit: Limit, now: Date): Promise<number> {
  const [row] = await sql<{ spent: number; at: Date }[]>`select spent, at from throttle where key = ${key}`;
  if (row === undefined) return 1;
  const sinceSeconds = (now.getTime() - row.at.getTime()) / 1000;
  const wait =
    limit.kind === 'bucket'
      ? (row.spent + 1 - limit.capacity) * limit.refillSeconds - sinceSeconds
      : limit.windowSeconds - sinceSeconds;
  return Math.max(1, Math.ceil(wait));
}

/** Rows that say nothing any more. Returns how many went. */
export async function forget(sql: Sql, now: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from throttle where key in (select key from throttle where forget_at <= ${now} limit ${most})
    and forget_at <= ${now}`;
  return count;
}
