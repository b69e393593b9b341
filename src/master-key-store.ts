import type { Sql } from '#db/database.ts';

/** The mark that this database's key opens; `null` until a key was used on it. */
export async function keptMark(sql: Sql): Promise<Buffer | null> {
  const [row] = await sql<{ sealed: Buffer }[]>`select sealed from master_key`;
  return row?.sealed ?? null;
}

/** The first one stays, however many come at once. */
export async function keepMark(sql: Sql, sealed: Buffer, now: Date): Promise<void> {
  await sql`
    insert into master_key (sealed, created_at) values (${sealed}, ${now}) on conflict (only_one) do nothing`;
}
