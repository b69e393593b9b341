import { systemClock } from '#kernel/clock.ts';
import { commands } from './commands.ts';
import { runCommand } from './run.ts';

/** The whole process is one command: it ends when the command does. */
export async function twofold(args: readonly string[]): Promise<never> {
  // Whoever reads may go away (`twofold client list | head -1`), and a service outlives whoever reads its log.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const { exitCode, out, err } = await runCommand(commands, args, {
    environment: process.env,
    clock: systemClock,
    stdin: process.stdin,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  if (err !== '') await written(process.stderr, err);
  if (out !== '') await written(process.stdout, out);
  process.exit(exitCode);
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}
