import { openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, done, type Outcome, refused, type Surroundings } from '#cli/command.ts';
import { home } from '#cli/place.ts';
import { endDatabase } from '#cli/service/end-database.ts';
import { type Config, parseConfig } from '#config.ts';
import { isServed, openDataDir } from '#db/embedded/data-lock.ts';
import { type Child, startChild } from './child.ts';
import { demoEnvironment, ports } from './place.ts';
import { portProblem } from './ports.ts';
import { deskConfiguration } from './prepare.ts';
import { untilReady } from './ready.ts';
import { wayIn } from './way-in.ts';

export const demo: Command = {
  words: ['demo'],
  summary: 'the service with two applications, a simulated phone and a mailbox: what npm start runs',
  details: [
    'The service runs with its production settings; texts and mails go to the Desk. Ctrl-C stops all of it.',
    `Ports 4000 to 4003 and ${ports.smtp}; what it keeps is in TWOFOLD_DATA_DIR (./data).`,
  ],
  operands: [],
  options: {},
  speaksJson: false,
  run: async (_given, surroundings) => {
    const environment = demoEnvironment(surroundings.environment);
    const config = parseConfig(environment);
    const problem = await portProblem(wantedPorts(config));
    if (problem !== null) return refused('port-in-use', problem);
    return runAll({ ...surroundings, environment }, config);
  },
};

function wantedPorts({ listen }: Config) {
  return [
    { port: listen.port, purpose: 'the service' },
    { port: ports.ledger, purpose: 'Ledger' },
    { port: ports.payroll, purpose: 'Payroll' },
    { port: ports.desk, purpose: 'the Desk' },
    { port: ports.smtp, purpose: 'the mailbox' },
  ];
}

type Ending = 'asked' | { readonly last: string } | { readonly fault: unknown };

/** The applications end first, then the service, and its database last. */
async function runAll(surroundings: Surroundings, config: Config): Promise<Outcome> {
  const asked = untilAsked();
  const dataDir = await openDataDir(config.dataDir);
  const logFile = join(dataDir, 'demo.log');
  const log = logInto(logFile);
  const running: Child[] = [];
  const over = new AbortController();
  const died = Promise.withResolvers<Ending>();
  const start = (file: string, args: readonly string[]) => {
    const { environment } = surroundings;
    const child = startChild({ file: join(home, file), args, environment, log });
    running.push(child);
    child.ended.then((last) => died.resolve({ last }));
    return child;
  };

  const going = startAll({ surroundings, config, start, signal: over.signal, logFile });
  const failed = going.then(
    () => died.promise,
    (fault: unknown): Ending => ({ fault }),
  );
  const ending = await Promise.race([asked, died.promise, failed]);

  over.abort();
  await going.catch(() => {});
  if (ending === 'asked') surroundings.say('Stopping …');
  for (const child of running.reverse()) await child.stop();
  // A service that was killed left it behind; one that never came up may have found another one's.
  const isOrphan = config.databaseUrl === null && !(await isServed(dataDir));
  if (ending !== 'asked' && isOrphan) await endDatabase(dataDir);
  return outcomeOf(ending, logFile);
}

interface Course {
  readonly surroundings: Surroundings;
  readonly config: Config;
  readonly start: (file: string, args: readonly string[]) => Child;
  readonly signal: AbortSignal;
  readonly logFile: string;
}

async function startAll({ surroundings, config, start, signal, logFile }: Course): Promise<void> {
  const { say } = surroundings;
  say('Twofold is starting …');
  start('bin/twofold', ['serve']);
  // It reads its program while the service starts, and then waits to be told the rest.
  const desk = start('demo/main.ts', []);
  await untilReady(config.listen, signal);
  const configuration = await deskConfiguration(surroundings);
  signal.throwIfAborted();
  desk.tell(JSON.stringify(configuration));
  await Promise.race([desk.firstLine, desk.ended]);
  signal.throwIfAborted();
  for (const line of wayIn(config.url.origin, configuration.people, logFile)) say(line);
}

function outcomeOf(ending: Ending, logFile: string): Outcome {
  if (ending === 'asked') return done({}, ['Stopped.']);
  if ('fault' in ending) throw ending.fault;
  const message =
    ending.last === ''
      ? 'A part of the demo ended by itself. Nothing is lost: run the same command again.'
      : ending.last;
  return { exitCode: 1, error: { code: 'ended', message: `${message} (Its log: ${logFile})` } };
}

/** A second Ctrl-C changes nothing: what is under way ends within seconds, and in order. */
function untilAsked(): Promise<Ending> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('asked'));
  });
}

/** Anew at each start, also when the one before was another account's, and closed to others. */
function logInto(file: string): (text: string) => void {
  rmSync(file, { force: true });
  const open = openSync(file, 'wx', 0o600);
  return (text) => void writeSync(open, text);
}
