import { createHash } from 'node:crypto';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { Rows, Statement } from './sql.ts';
import { leavesConnectionUsable, seenFromOutside } from './unavailable.ts';
import { keyOf } from './value.ts';

export interface PoolOptions {
  readonly url: string;
  readonly size: number;
  /** Whether a statement may take as long as it takes: for migrations, on a connection of their own. */
  readonly patient: boolean;
}

/** One connection, lent. */
export interface Connection {
  run(statement: Statement): Promise<Rows<readonly object[]>>;
  /** Several statements at once and without parameters; answers with the command that PostgreSQL says it did last. */
  script(text: string): Promise<string>;
}

export interface Pool {
  /** Lends a connection for as long as the work takes; one that broke is not put back. */
  lend<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const connectSeconds = 5;
const idleSeconds = 300;
const lifetimeSeconds = 3600;

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

export function openPool({ url, size, patient }: PoolOptions): Pool {
  const pool = new pg.Pool({
    ...clientOptions(url, patient),
    max: size,
    idleTimeoutMillis: idleSeconds * 1000,
    maxLifetimeSeconds: lifetimeSeconds,
  });
  // A connection that breaks while idle is dropped by the pool, and one that breaks while lent fails its statement.
  // Nobody else needs to hear of it, but an `error` event without a listener would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));

  return {
    lend: async (work) => {
      const client = await pool.connect().catch((error: unknown) => {
        throw seenFromOutside(error);
      });
      let usable = true;
      const connection = connectionOf(client, (error) => {
        usable &&= leavesConnectionUsable(error);
      });
      try {
        return await work(connection);
      } finally {
        client.release(!usable);
      }
    },
    close: () => pool.end(),
  };
}

function connectionOf(client: pg.ClientBase, failed: (error: unknown) => void): Connection {
  // The driver takes one statement at a time; `Promise.all` in a transaction queues here.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const asked = last.then(ask).catch((error: unknown) => {
      failed(error);
      throw seenFromOutside(error);
    });
    last = asked.catch(() => {});
    return asked;
  }
  return {
    run: ({ text, values }) =>
      inTurn(async () => {
        const query: pg.QueryArrayConfig<(string | Uint8Array | null)[]> = {
          text,
          values: [...values],
          rowMode: 'array',
        };
        const name = preparedName(text);
        if (name !== null) query.name = name;
        return rowsOf(await client.query(query));
      }),
    script: (text) =>
      inTurn(async () => {
        const results: pg.QueryResult | pg.QueryResult[] = await client.query(text);
        return (Array.isArray(results) ? results.at(-1) : results)?.command ?? '';
      }),
  };
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
