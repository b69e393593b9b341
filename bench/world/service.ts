import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import { processorSeconds } from './processes.ts';

export interface Service {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process to the first "ready". */
  readonly startSeconds: number;
  /** Processor time of the Node process until then. */
  readonly startProcessorSeconds: number;
  stop(): Promise<void>;
}

const home = join(import.meta.dirname, '../..');
const patienceSeconds = 60;

/** The product as an operator starts it, with production settings and its log in a file. */
export async function startService(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Service> {
  const port = await freePort();
  const log = openSync(join(folder, 'service.log'), 'a');
  const begun = performance.now();
  const child = spawn(join(home, 'bin/twofold'), ['serve'], {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      TWOFOLD_URL: `http://localhost:${port}`,
      TWOFOLD_LISTEN: `127.0.0.1:${port}`,
      ...environment,
    },
  });
  const ended = once(child, 'exit');
  const pid = child.pid ?? 0;
  await ready(port, () => child.exitCode === null, begun);
  return {
    pid,
    port,
    startSeconds: (performance.now() - begun) / 1000,
    startProcessorSeconds: await processorSeconds(pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function ready(port: number, runs: () => boolean, begun: number): Promise<void> {
  while (runs() && performance.now() - begun < patienceSeconds * 1000) {
    const reply = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    await reply?.arrayBuffer();
    if (reply?.status === 200) return;
    await pause(5);
  }
  throw new Error('The service did not start; see its log');
}
