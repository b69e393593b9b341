import type { Sql } from '#db/database.ts';

export interface DatabaseSettings {
  readonly version: string;
  /** 150012 for 15.12. */
  readonly versionNumber: number;
  readonly fsync: string;
  readonly fullPageWrites: string;
  readonly synchronousCommit: string;
}

export async function databaseSettings(sql: Sql): Promise<DatabaseSettings> {
  const [row] = await sql<DatabaseSettings[]>`
    select current_setting('server_version') as version, current_setting('server_version_num')::int as version_number,
      current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit`;
  if (row === undefined) throw new Error('The database does not tell its settings');
  return row;
}
