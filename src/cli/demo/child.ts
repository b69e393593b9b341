import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { compiledFolder } from '#cli/compile-cache.ts';

export interface Start {
  /** A program, or a TypeScript file to be run by the Node that runs this one. */
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: (text: string) => void;
}

export interface Child {
  /** Gives it all that it will read from standard input. */
  tell(input: string): void;
  /** Its first line on standard output. Never, when it ends before. */
  readonly firstLine: Promise<string>;
  /** With the last line it said on standard error. */
  readonly ended: Promise<string>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

const patienceSeconds = 15;

/**
 * Ctrl-C reaches the whole group of a terminal, so the child gets a group of its own: here it is decided who ends
 * when. The channel tells the child when this process is gone, whichever way; then it ends by itself.
 */
export function startChild({ file, args, environment, log }: Start): Child {
  const isSource = file.endsWith('.ts');
  const command = isSource ? [process.execPath, '--disable-warning=ExperimentalWarning', file] : [file];
  const [program = file, ...before] = command;
  const child = spawn(program, [...before, ...args], {
    env: { ...environment, NODE_COMPILE_CACHE: compiledFolder },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(lastLine(said)));
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000);
    log(text);
  });
  let begun = '';
  const firstLine = new Promise<string>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      log(text);
      if (begun.includes('\n')) return;
      begun += text;
      if (begun.includes('\n')) resolve(begun.slice(0, begun.indexOf('\n')));
    });
  });
  // One that ends before it reads says why by itself.
  child.stdin?.on('error', () => {});

  return {
    tell: (input) => child.stdin?.end(input),
    firstLine,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const late = new AbortController();
      const tooLate = pause(patienceSeconds * 1000, undefined, { signal: late.signal }).then(
        () => child.kill('SIGKILL'),
        () => false,
      );
      await Promise.race([ended, tooLate]);
      late.abort();
      await ended;
    },
  };
}

/** Of a log in JSON it is the message of its last line. */
function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry === 'object' && entry !== null && 'message' in entry) return String(entry.message);
  } catch {}
  return line;
}
