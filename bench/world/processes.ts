import { readdir, readFile } from 'node:fs/promises';

/** What Linux counts about a process. Times are in steps of 10 ms. */

export async function processorSeconds(pid: number): Promise<number> {
  const [own] = await timesOf(pid);
  return own;
}

/** Of a process and all that it started, those that have ended included: PostgreSQL's first process and its others. */
export async function familySeconds(pid: number): Promise<number> {
  const children = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(
    children.map(async (child) => ((await parentOf(child)) === pid ? timesOf(child) : [0])),
  );
  const [own, ended] = await timesOf(pid);
  return all.reduce((sum, [seconds = 0]) => sum + seconds, own + ended);
}

export async function parentOf(pid: number): Promise<number> {
  return Number((await statOf(pid))[1]);
}

export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** Its own time, and that of its children which have ended. */
async function timesOf(pid: number): Promise<[own: number, ended: number]> {
  const fields = (await statOf(pid)).slice(11, 15).map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields;
  return [(user + system) / 100, (endedUser + endedSystem) / 100];
}

/** proc_pid_stat(5) from its third field on; the second may hold blanks. Empty for a process that has ended. */
async function statOf(pid: number): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
