import type { Connection } from './connection.ts';

interface Attempt {
  readonly succeeded: boolean;
  /** When it succeeded, something to check; when not, what was answered. */
  readonly says: string;
}

/** Takes the next piece of work on this connection; `null` when there is none left. */
export type Next = (connection: Connection) => Promise<Attempt> | null;
