import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ConfigError } from '#kernel/errors.ts';
import { listener } from './listen.ts';
import { type Connection, openPool } from './pool.ts';
import { readingLanes } from './reading.ts';
import { type Sql, sqlOver } from './sql.ts';

export type { Fragment, Query, Sql } from './sql.ts';
export { isUnavailable } from './unavailable.ts';

export interface Database {
  /** Each statement on a connection of its own choice, committed by itself. */
  readonly sql: Sql;
  /**
   * One transaction (read committed): committed when the work's promise is fulfilled, rolled back when it is not.
   * The work may run several times: after a deadlock or a serialisation failure it is tried again, so it must do
   * nothing but SQL.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Hears `notify` on every node. Survives the connection, but what is sent while it is away is missed. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly url: string;
  /** At most this many connections for statements; the first `listen` opens one more. */
  readonly poolSize?: number;
  /** Without limits of time on statements and locks: for migrations. */
  readonly patient?: boolean;
}

const readingConnections = 2;

/**
 * Before each further try. One that came at once could take the very rows again that the others were just woken for,
 * and stand in the same deadlock with them.
 */
const pausesMilliseconds = [50, 250];

/** Connects when the first statement asks for it, and again whenever the database has been away. */
export function connect({ url, poolSize = 10, patient = false }: ConnectOptions): Database {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new ConfigError('TWOFOLD_DATABASE_URL must be like postgres://name:password@host:5432/database.');
  }
  const lanes = patient ? 0 : Math.min(readingConnections, poolSize - 1);
  const pool = openPool({ url, size: poolSize - lanes, patient });
  const reading = readingLanes({ url, size: lanes });
  const ears = listener(url);
  let closing: Promise<void> | undefined;

  const sql = sqlOver({
    run: (statement) => reading.run(statement) ?? pool.lend((connection) => connection.run(statement)),
    script: (text) => pool.lend(async (connection) => void (await connection.script(text))),
  });

  return {
    sql,
    transaction: async (work) => {
      for (const milliseconds of pausesMilliseconds) {
        try {
          return await pool.lend((connection) => attempt(connection, work));
        } catch (error) {
          if (!wasRolledBackByOthers(error)) throw error;
        }
        await pause(milliseconds * (1 + Math.random()));
      }
      return pool.lend((connection) => attempt(connection, work));
    },
    listen: ears.listen,
    close: () => {
      closing ??= Promise.all([ears.close(), reading.close(), pool.close()]).then(() => {});
      return closing;
    },
  };
}

async function attempt<T>(connection: Connection, work: (sql: Sql) => Promise<T>): Promise<T> {
  // Work that was left running (a `Promise.all` that failed early) must not write after the end, on a connection
  // that by then belongs to somebody else.
  let open = true;
  const whileOpen = <R>(ask: () => Promise<R>): Promise<R> =>
    open ? ask() : Promise.reject(new Error('This transaction is over'));
  const sql = sqlOver({
    run: (statement) => whileOpen(() => connection.run(statement)),
    script: (text) => whileOpen(async () => void (await connection.script(text))),
  });

  await connection.script('begin');
  try {
    const result = await work(sql);
    open = false;
    // After a failed statement PostgreSQL answers a commit with a rollback, and with no error. If the work caught
    // that failure, what it believes written is not.
    const done = await connection.script('commit');
    if (done !== 'COMMIT')
      throw new Error('The transaction was rolled back: one of its statements had failed');
    return result;
  } catch (error) {
    open = false;
    // When the connection is gone the server has rolled back already, and the first error is the one to tell.
    await connection.script('rollback').catch(() => {});
    throw error;
  }
}

/** Serialisation failure and deadlock: PostgreSQL undid everything, and a second try finds the others gone. */
function wasRolledBackByOthers(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40001' || error.code === '40P01');
}
