import type { Sql } from '#db/database.ts';

export interface VapidRow {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly sealed: Buffer;
}

export async function newestVapidKey(sql: Sql): Promise<VapidRow | null> {
  const [row] = await sql<VapidRow[]>`select id, public_key, sealed from vapid_key where retired_at is null`;
  return row ?? null;
}

export async function vapidKey(sql: Sql, id: string): Promise<VapidRow | null> {
  const [row] = await sql<VapidRow[]>`select id, public_key, sealed from vapid_key where id = ${id}`;
  return row ?? null;
}

/** Unless there is one: nodes that start together agree on the first. */
export async function insertVapidKey(sql: Sql, row: VapidRow, now: Date): Promise<void> {
  await sql`
    insert into vapid_key ${sql({ ...row, createdAt: now })} on conflict ((true)) where retired_at is null do nothing`;
}

/** What was subscribed with it stays reachable by it until the phone subscribes anew. */
export async function retireVapidKey(sql: Sql, now: Date): Promise<boolean> {
  const { count } = await sql`update vapid_key set retired_at = ${now} where retired_at is null`;
  return count === 1;
}
