import { isUnavailable } from '#db/database.ts';
import { ConfigError } from '#kernel/errors.ts';
import { readArguments } from './arguments.ts';
import { type Command, misused, type Outcome, type Surroundings } from './command.ts';
import { helpOf, helpOfAll } from './help.ts';
import { printed } from './printing.ts';
import { addressProblem } from './service/address-problem.ts';
import { diskProblem } from './service/disk-problem.ts';

export interface Result {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Finds the command, runs it, and turns its outcome into what is printed and the exit code. */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Result> {
  const asked = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  const command = commands.find(({ words }) => words.every((word, index) => asked[index] === word));
  if (command === undefined) return withoutCommand(commands, asked);
  const own = asked.slice(command.words.length);
  if (asksForHelp(own)) return shown(helpOf(command));

  const reading = readArguments(command, own);
  const asJson = command.speaksJson && own.includes('--json');
  const outcome = reading.read
    ? await command.run(reading.given, surroundings).catch(outcomeOf)
    : misused(reading.message);
  return { exitCode: outcome.exitCode, ...printed(outcome, asJson) };
}

function withoutCommand(commands: readonly Command[], asked: readonly string[]): Result {
  const [first = ''] = asked;
  const group = commands.some(({ words }) => words[0] === first) ? first : null;
  const [, second = '--help'] = asked;
  if (asksForHelp(asked.slice(0, 1)) || (group !== null && asksForHelp([second]))) {
    return shown(helpOfAll(commands, group));
  }
  const message =
    first === ''
      ? 'twofold needs a command: twofold --help lists them.'
      : `There is no command "${[first, ...(group === null ? [] : [second])].join(' ')}": twofold ${group === null ? '' : `${group} `}--help lists them.`;
  return { exitCode: 2, ...printed(misused(message), asked.includes('--json')) };
}

/** Not behind `--`, and not as the value of an option: those are for the command to read. */
function asksForHelp(args: readonly string[]): boolean {
  return args.some(
    (arg, index) => (arg === '--help' || arg === '-h') && !args.slice(0, index).includes('--'),
  );
}

function shown(text: string): Result {
  return { exitCode: 0, out: `${text}\n`, err: '' };
}

/** What was thrown: the operator must act, the database is away, or it is a fault of ours. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof ConfigError)
    return { exitCode: 2, error: { code: 'configuration', message: error.message, said: error.said } };
  const surroundings = addressProblem(error) ?? diskProblem(error);
  if (surroundings !== null) return { exitCode: 2, error: { code: 'configuration', message: surroundings } };
  if (isUnavailable(error)) {
    const why = error instanceof Error ? ` (${error.message})` : '';
    const message = `The database cannot be reached: start it, or check TWOFOLD_DATABASE_URL${why}.`;
    return { exitCode: 2, error: { code: 'database-unavailable', message } };
  }
  const refusal = databaseRefusal(error);
  if (refusal !== null) return { exitCode: 2, error: { code: 'database-refused', message: refusal } };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  return { exitCode: 3, error: { code: 'fault', message: `This is a fault of Twofold: ${message}` } };
}

/** SQLSTATE class 28 is a wrong name or password, 3D000 a database that is not there, 42501 a lack of rights. */
function databaseRefusal(error: unknown): string | null {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error)) return null;
  if (!/^(?:28...|3D000|42501)$/.test(String(error.code))) return null;
  return `The database refuses (${error.message}): check TWOFOLD_DATABASE_URL and the rights of its account.`;
}
