import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Wanted {
  readonly port: number;
  /** What it is for: "the Desk". */
  readonly purpose: string;
}

/** One sentence about the first port that somebody else holds; `null` when all are free. */
export async function portProblem(wanted: readonly Wanted[]): Promise<string | null> {
  for (const { port, purpose } of wanted) {
    if (await isTaken(port)) {
      return (
        `Port ${port} is in use, and ${purpose} needs it: stop the program that holds it ` +
        '(perhaps this demo runs already, in another window), then start again.'
      );
    }
  }
  return null;
}

/** On either address that "localhost" may mean to a browser. */
async function isTaken(port: number): Promise<boolean> {
  return (await isTakenOn('127.0.0.1', port)) || (await isTakenOn('::1', port));
}

async function isTakenOn(host: string, port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (error) {
    // A machine without IPv6 has nobody there either.
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  }
  server.close();
  await once(server, 'close');
  return false;
}
