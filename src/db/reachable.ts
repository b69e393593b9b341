import type { Sql } from './sql.ts';

/** Throws when the database cannot be reached. */
export async function reach(sql: Sql): Promise<void> {
  await sql`select 1 as reached`;
}
