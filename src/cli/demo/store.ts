import type { Sql } from '#db/database.ts';

/** With everything that hangs on it. */
export async function removeClient(sql: Sql, id: string): Promise<void> {
  await sql`delete from client where id = ${id}`;
}
