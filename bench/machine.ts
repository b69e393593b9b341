import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Database } from '#db/database.ts';

export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
  /** Processes that wanted a core before the benchmark began: what it had to share with. */
  readonly loadBefore: number;
}

export async function thisMachine({ sql }: Database): Promise<Machine> {
  const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    system: /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform,
    node: process.versions.node,
    postgres: row?.version ?? 'unknown',
    loadBefore: loadavg()[0] ?? Number.NaN,
  };
}
