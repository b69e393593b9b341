import type { Sql } from '#db/database.ts';

export interface Seal {
  readonly position: number;
  readonly firstId: number;
  readonly lastId: number;
  readonly rows: number;
  readonly seal: Buffer;
}

export async function newestSeal(sql: Sql): Promise<Seal | null> {
  const [row] = await sql<Seal[]>`
    select position, first_id, last_id, rows, seal from audit_seal order by position desc limit 1`;
  return row ?? null;
}

export async function sealsAfter(sql: Sql, position: number, most: number): Promise<Seal[]> {
  return sql<Seal[]>`
    select position, first_id, last_id, rows, seal from audit_seal where position > ${position}
    order by position limit ${most}`;
}

/** One node seals at a time; the others have nothing to do then. */
export async function isMineToSeal(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(7205401173) as mine`;
  return row?.mine === true;
}

/**
 * The newest id below which no row can appear any more. A row gets its id before it is committed, so the highest
 * id that is seen is not yet an end. The lock waits for the writers that are under way and holds new ones off for
 * an instant; ids are only taken under the lock that writers need, so what comes later is higher.
 */
export async function settledId(sql: Sql): Promise<number | null> {
  await sql`set local lock_timeout = '200ms'`;
  await sql`lock table audit_event in share mode`;
  const [row] = await sql<{ id: number | null }[]>`select max(id) as id from audit_event`;
  return row?.id ?? null;
}

/** Each row as one text that says all of it; the order of columns is fixed here and nowhere else. */
export async function rowTexts(
  sql: Sql,
  firstId: number,
  lastId: number,
): Promise<{ id: number; text: string }[]> {
  return sql<{ id: number; text: string }[]>`
    select id, jsonb_build_array(id, extract(epoch from at), event, outcome, reason, actor, account_id, session_id,
      authenticator_id, authenticator_kind, client_id, address, user_agent, request_id)::text as text
    from audit_event where id between ${firstId} and ${lastId} order by id`;
}

export async function insertSeal(
  sql: Sql,
  { position, firstId, lastId, rows, seal }: Seal,
  now: Date,
): Promise<void> {
  await sql`
    insert into audit_seal (position, first_id, last_id, rows, seal, sealed_at)
    values (${position}, ${firstId}, ${lastId}, ${rows}, ${seal}, ${now})`;
}
