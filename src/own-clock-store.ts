import type { Sql } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { usualParameters } from '#spec/otp/totp.ts';

export async function databaseClock(sql: Sql): Promise<Date> {
  const [row] = await sql<{ now: Date }[]>`select clock_timestamp() as now`;
  if (row === undefined) throw new Error('The database does not tell the time');
  return row.now;
}

export interface Phones {
  /** Apps whose code was accepted. */
  readonly accepted: number;
  /** By how much the clock of the one in the middle is ahead of ours. */
  readonly aheadSeconds: number | null;
  /** Accounts whose phone was told that its clock is wrong. */
  readonly blamed: number;
}

/** No more of the audit is read, however busy the hour was. */
const newestRows = 2000;

/** What the code apps of the last hour say of the time: most phones are set by their network. */
export async function phonesOfLastHour(sql: Sql, now: Date): Promise<Phones> {
  const since = secondsAfter(now, -3600);
  const { periodSeconds } = usualParameters;
  const [row] = await sql<Phones[]>`
    with newest as (
      select account_id, authenticator_id, outcome, reason from (
        select * from audit_event order by id desc limit ${newestRows}) a
      where at > ${since} and event = 'sign-in.confirmation' and authenticator_kind = 'totp'
    ), app as (
      select (last_step + 0.5) * ${periodSeconds}::float8 - extract(epoch from last_used_at)::float8 as ahead
      from authenticator
      where id in (select authenticator_id from newest where outcome = 'success') and last_used_at > ${since}
    )
    select (select count(*) from app)::int as accepted,
      (select percentile_cont(0.5) within group (order by ahead) from app)::float8 as ahead_seconds,
      (select count(distinct account_id) from newest where reason = 'clock')::int as blamed`;
  return row ?? { accepted: 0, aheadSeconds: null, blamed: 0 };
}
