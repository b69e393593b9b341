import type { Sql } from '#db/database.ts';
import type { IdTokenAlg } from '#oidc/clients/store.ts';

export interface KeyRow {
  readonly kid: string;
  readonly alg: IdTokenAlg;
  readonly sealed: Buffer;
  readonly signsFrom: Date;
}

export interface PublishedKeyRow extends KeyRow {
  readonly signsUntil: Date | null;
}

/** Nodes that start, and an operator who rotates, one after the other. */
export async function lockKeys(sql: Sql): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('twofold signing keys'))`;
}

/** Everything that is published, the newest first. */
export async function publishedKeys(sql: Sql, now: Date): Promise<PublishedKeyRow[]> {
  return sql<PublishedKeyRow[]>`
    select kid, alg, sealed, signs_from, signs_until from signing_key
    where published_until is null or published_until > ${now} order by alg, signs_from desc, kid`;
}

export async function insertKey(sql: Sql, { kid, alg, sealed, signsFrom }: KeyRow, now: Date): Promise<void> {
  await sql`
    insert into signing_key (kid, alg, sealed, created_at, signs_from)
    values (${kid}, ${alg}, ${sealed}, ${now}, ${signsFrom})`;
}

/** The newest of an algorithm stops when its successor begins. */
export async function retireKeys(
  sql: Sql,
  alg: IdTokenAlg,
  { signsUntil, publishedUntil }: { signsUntil: Date; publishedUntil: Date },
): Promise<void> {
  await sql`
    update signing_key set signs_until = ${signsUntil}, published_until = ${publishedUntil}
    where alg = ${alg} and signs_until is null`;
}

/** For a key that may be known to others: those before it are not believed for longer than that. */
export async function publishOnlyUntil(sql: Sql, publishedUntil: Date): Promise<void> {
  await sql`
    update signing_key set published_until = least(published_until, ${publishedUntil}) where published_until is not null`;
}

/** Every node listens, and looks by itself as well. */
export const keysChanged = 'signing_key';

export async function tellKeysChanged(sql: Sql): Promise<void> {
  await sql`select pg_notify(${keysChanged}, '')`;
}

export async function sweepKeys(sql: Sql, before: Date): Promise<number> {
  const { count } = await sql`delete from signing_key where published_until <= ${before}`;
  return count;
}
