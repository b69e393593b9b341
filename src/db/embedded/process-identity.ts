import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A name for a running process that no other process ever has: its number and when it started, for numbers are
 * used again. `null` when there is no such process (one that ended and only waits to be buried counts as gone).
 */
export async function processIdentity(pid: number): Promise<string | null> {
  const started = process.platform === 'linux' ? await startedOnLinux(pid) : await startedByPs(pid);
  return started === null ? null : `${pid}-${started}`;
}

/** Field 22 of /proc/PID/stat, in ticks since the boot, and the boot: proc(5). */
async function startedOnLinux(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, and may itself hold blanks and parentheses.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${fields[18]}-${boot.slice(0, 8)}`;
  } catch {
    return null;
  }
}

async function startedByPs(pid: number): Promise<string | null> {
  try {
    const { stdout } = await run('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
    const [state, ...started] = stdout.trim().split(/\s+/);
    if (state === undefined || state.startsWith('Z')) return null;
    return started.join('_').replace(/\W/g, '_');
  } catch {
    return null;
  }
}

/** What the process was started with, as one text; `''` when that cannot be seen. */
export async function processArguments(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
