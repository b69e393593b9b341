import type { Sql } from '#db/database.ts';

/** Names of the migrations that the database has seen, in order; none in an empty one. */
export async function appliedMigrations(sql: Sql): Promise<string[]> {
  const [table] = await sql<{ present: boolean }[]>`select to_regclass('migration') is not null as present`;
  if (table?.present !== true) return [];
  const rows = await sql<{ name: string }[]>`select name from migration order by number`;
  return rows.map(({ name }) => name);
}
