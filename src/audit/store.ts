import type { Sql } from '#db/database.ts';

export interface EventRow {
  readonly at: Date;
  readonly event: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly actor: string;
  readonly account_id: string | null;
  readonly session_id: string | null;
  readonly authenticator_id: string | null;
  readonly authenticator_kind: string | null;
  readonly client_id: string | null;
  readonly address: string | null;
  readonly user_agent: string | null;
  readonly request_id: string | null;
}

export async function insertEvent(sql: Sql, row: EventRow): Promise<void> {
  await sql`insert into audit_event ${sql(row)}`;
}
