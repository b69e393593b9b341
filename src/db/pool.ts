import pg from 'pg';
import { ask, clientOptions } from './connection.ts';
import type { Rows, Statement } from './sql.ts';
import { leavesConnectionUsable, seenFromOutside } from './unavailable.ts';

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

const idleSeconds = 300;
const lifetimeSeconds = 3600;

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
    run: (statement) => inTurn(() => ask(client, statement)),
    script: (text) =>
      inTurn(async () => {
        const results: pg.QueryResult | pg.QueryResult[] = await client.query(text);
        return (Array.isArray(results) ? results.at(-1) : results)?.command ?? '';
      }),
  };
}
