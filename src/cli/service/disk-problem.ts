/** That a disk is full, in the words of this system or of PostgreSQL (SQLSTATE 53100); `null` for any other error. */
export function diskProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `A disk is full (${error.message}): make room on the one of TWOFOLD_DATA_DIR.`;
    case '53100':
      return `The disk of the database is full (${error.message}): make room there.`;
    default:
      return null;
  }
}
