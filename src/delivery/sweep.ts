import type { Sql } from '#db/database.ts';

const batch = 1000;

/** Deletes messages that expired before then, their receipts with them, in batches. Returns how many. */
export async function sweep(sql: Sql, before: Date): Promise<number> {
  let swept = 0;
  for (;;) {
    const { count } = await sql`
      delete from outbox where id in (
        select id from outbox where expires_at < ${before} order by expires_at limit ${batch} for update skip locked)`;
    swept += count;
    if (count < batch) return swept;
  }
}
