import { statfs } from 'node:fs/promises';
import { basename } from 'node:path';
import { ConfigError } from '#kernel/errors.ts';

/** A program of PostgreSQL's that ended badly, and its last words. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  readonly program: string;
  readonly said: string;

  constructor(program: string, said: string) {
    super(`${basename(program)} failed: ${said.trim()}`);
    this.program = basename(program);
    this.said = said;
  }
}

/**
 * What kept the embedded database from being made or started, where its operator can mend it; anything else as it is.
 *
 * @param dataDir the directory that is named
 */
export async function startFailure(dataDir: string, error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || error instanceof ConfigError) return error;
  if (saysFull(error) || (await isFull(dataDir))) {
    return new ConfigError(
      `The disk of ${dataDir} is full: make room there, or set TWOFOLD_DATA_DIR to a directory on another one.`,
      { cause: error },
    );
  }
  if (!(error instanceof ProgramError)) return error;
  return new ConfigError(
    `PostgreSQL's ${error.program} cannot set up a database in ${dataDir}: mend what it says here, or set ` +
      'TWOFOLD_DATA_DIR to another directory.',
    { cause: error, said: linesOf(error.said) },
  );
}

/** The programs speak English (LC_ALL); the system's own code is for what this process writes itself. */
function saysFull(error: Error): boolean {
  if ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) return true;
  return /No space left on device|Disk quota exceeded|Check free disk space/.test(error.message);
}

/** Then the last words may not have found a place either. */
async function isFull(folder: string): Promise<boolean> {
  return statfs(folder).then(
    ({ bavail }) => bavail === 0,
    () => false,
  );
}

function linesOf(said: string): string[] {
  return said.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd()]));
}
