import { join } from 'node:path';

/** Where this installation's own files are. */
export const home = join(import.meta.dirname, '../..');
/** As main.ts has it; that file would load the whole service with it. */
export const migrationsFolder = join(home, 'migrations');
