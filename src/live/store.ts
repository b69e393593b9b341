import type { Sql } from '#db/database.ts';

export const liveChannel = 'live';

/** The notification leaves when the caller's transaction commits; the row is for nodes that do not hear it. */
export async function writeChange(sql: Sql, topic: string): Promise<void> {
  await sql`
    with written as (
      insert into live_change (topic, at) values (${topic}, clock_timestamp())
      on conflict (topic) do update set at = greatest(live_change.at, excluded.at)
      returning topic
    )
    select pg_notify(${liveChannel}, topic) from written`;
}

export interface Change {
  readonly topic: string;
  /** By the database's clock; only ever compared with itself. */
  readonly at: number;
}

/** A transaction is seen when it commits, which may be a while after the time it wrote. */
export async function changesOfLast(sql: Sql, seconds: number): Promise<readonly Change[]> {
  return sql<Change[]>`
    select topic, extract(epoch from at)::float8 as at from live_change
    where at > clock_timestamp() - make_interval(secs => ${seconds})`;
}

export async function sweepChanges(sql: Sql, _before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from live_change where topic in (
      select topic from live_change where at < clock_timestamp() - interval '1 hour' limit ${most})`;
  return count;
}
