import { createHash } from 'node:crypto';
import type pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { Rows, Statement } from './sql.ts';
import { keyOf } from './value.ts';

const connectSeconds = 5;

/**
 * A statement that takes longer than this is stopped by the server, so that one bad plan or one held row cannot
 * eat the pool. The last one is the client's own patience, longer than the server's: it ends the wait for a
 * server that vanished without a word.
 */
const limits = {
  statement_timeout: 5000,
  lock_timeout: 3000,
  idle_in_transaction_session_timeout: 5000,
  query_timeout: 8000,
};

export function clientOptions(url: string, patient: boolean): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'twofold',
    keepAlive: true,
    connectionTimeoutMillis: connectSeconds * 1000,
    types: columnTypes,
    ...(patient ? {} : limits),
  };
}

export async function ask(
  client: pg.ClientBase,
  { text, values }: Statement,
): Promise<Rows<readonly object[]>> {
  const query: pg.QueryArrayConfig<(string | Uint8Array | null)[]> = {
    text,
    values: [...values],
    rowMode: 'array',
  };
  const name = preparedName(text);
  if (name !== null) query.name = name;
  return rowsOf(await client.query(query));
}

/** `count` is not enumerable, so that rows compare equal to a plain list of rows. */
function rowsOf(result: pg.QueryArrayResult<unknown[]>): Rows<readonly object[]> {
  const keys = result.fields.map(({ name }) => keyOf(name));
  const rows = result.rows.map((cells) => Object.fromEntries(keys.map((key, index) => [key, cells[index]])));
  return Object.defineProperty(rows, 'count', { value: result.rowCount ?? 0 }) as object[] & {
    count: number;
  };
}

const preparedNames = new Map<string, string>();
const mostPrepared = 500;

/**
 * Each text is parsed and planned once a connection, under a name made of its digest. The number of names is
 * bounded: texts that vary (an insert of many rows) must not fill the server's memory with plans.
 */
function preparedName(text: string): string | null {
  const known = preparedNames.get(text);
  if (known !== undefined) return known;
  if (preparedNames.size >= mostPrepared) return null;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  preparedNames.set(text, name);
  return name;
}
