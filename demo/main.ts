import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ConfigError } from '#kernel/errors.ts';
import type { Fields, Log } from '#kernel/log.ts';
import { accountCommand } from './account-command.ts';
import { parseConfiguration } from './configuration.ts';
import { type Demo, startDemo } from './demo.ts';

export { startDemo };

// Standard output carries one line, the addresses, once everything listens. Logs go to standard error.
const log: Log = {
  debug: () => {},
  info: write('info'),
  warn: write('warn'),
  error: write('error'),
};

function write(level: string) {
  return (message: string, fields: Fields = {}) => {
    process.stderr.write(`${JSON.stringify({ level, at: new Date().toISOString(), message, ...fields })}\n`);
  };
}

if (import.meta.main) await run();

async function run(): Promise<void> {
  try {
    const { command, ...configuration } = parseConfiguration(await text(process.stdin));
    const addPerson = accountCommand(command ?? [join(import.meta.dirname, '..', 'bin', 'twofold')]);
    const demo = await startDemo({ ...configuration, addPerson, log });
    stopOnSignals(demo);
    process.stdout.write(`${JSON.stringify(demo.urls)}\n`);
  } catch (error) {
    log.error(error instanceof Error ? error.message : 'The demo did not start');
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  }
}

function stopOnSignals(demo: Demo): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    demo.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Started with a channel to its parent, it does not outlive the parent.
  process.on('disconnect', stop);
}
