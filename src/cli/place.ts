import { join } from 'node:path';

/** Where this installation's own files are, seen from here and from dist/service. */
export const home = join(import.meta.dirname, '../..');
export const migrationsFolder = join(home, 'migrations');
