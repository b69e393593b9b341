import type { Sql } from '#db/database.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';

/** A phone whose walk has not come to its end. */
export async function dropPhone(sql: Sql, id: AuthenticatorId): Promise<void> {
  await sql`delete from phone where id = ${id} and authenticator_id is null`;
}
