import { type Connection, openConnection } from '../connection.ts';

export interface Pool {
  /** With a connection that nobody else uses meanwhile; waits until one is free. */
  lend<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): void;
}

/** How long an idle one is used: the service closes them after ten seconds. */
const idleMilliseconds = 8000;

interface Idle {
  readonly connection: Connection;
  readonly since: number;
}

/** Connections that are kept open, as a proxy in front of the service keeps them. */
export function connectionPool(port: number, size: number): Pool {
  const idle: Idle[] = [];
  const queue: (() => void)[] = [];
  let lent = 0;

  async function take(): Promise<Connection> {
    if (lent >= size) await new Promise<void>((resolve) => queue.push(resolve));
    lent++;
    for (let one = idle.pop(); one !== undefined; one = idle.pop()) {
      if (performance.now() - one.since < idleMilliseconds) return one.connection;
      one.connection.close();
    }
    return openConnection(port);
  }

  function give(connection: Connection): void {
    idle.push({ connection, since: performance.now() });
    lent--;
    queue.shift()?.();
  }

  return {
    lend: async (work) => {
      const connection = await take();
      try {
        return await work(connection);
      } finally {
        give(connection);
      }
    },
    close: () => {
      for (const { connection } of idle.splice(0)) connection.close();
    },
  };
}
