import pg from 'pg';

/** The database did not answer: it is down, restarting, full, or out of reach. The cause says which. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/**
 * SQLSTATEs that say "not now" rather than "not so" (PostgreSQL manual, appendix A): connection exceptions (08),
 * a server that shuts down or starts up (57P0x) or fails over to where writing is not allowed (25006), no room (53),
 * and a statement that waited too long for a lock or for its turn (55P03, 57014, 25P03, 40001, 40P01).
 */
const notNow = /^(?:08...|53...|57P0[1235]|57014|55P03|25006|25P0[34]|40001|40P01)$/;

/** Whether to answer 503 and ask to come back, as opposed to a defect of ours. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  return error instanceof pg.DatabaseError && notNow.test(error.code ?? '');
}

/**
 * What the driver threw, as callers see it. An error that the database itself sent stays as it is, and so does a
 * value of a column that could not be read. All others are about the connection, for parameters were checked before
 * the driver saw them.
 */
export function seenFromOutside(error: unknown): unknown {
  if (error instanceof pg.DatabaseError || error instanceof DatabaseUnavailable) return error;
  if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError) return error;
  const why = error instanceof Error ? error.message || error.name : String(error);
  return new DatabaseUnavailable(`The database did not answer: ${why}`, { cause: error });
}

/**
 * Whether the connection can go on after this error: the database refused one statement, nothing else. A server
 * that has become read-only (a failover) is left too, so that the next connection finds the new primary.
 */
export function leavesConnectionUsable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR' && error.code !== '25006';
}
