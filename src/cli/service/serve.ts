import { type Command, done, flag } from '#cli/command.ts';
import { parseConfig } from '#config.ts';
import { jsonLog } from '#json-log.ts';
import { languages } from '#locales/languages.ts';
import { endDatabase } from './end-database.ts';
import { untilAskedToStop } from './signals.ts';

/** A balancer that was told so sends nobody any more; whoever is under way has this long to come to an end. */
const drainSeconds = 10;

export const serve: Command = {
  words: ['serve'],
  summary: 'the service, with production settings; migrates the database first',
  details: [
    'Logs are JSON lines on standard output. SIGTERM or Ctrl-C: nothing new is taken, what is under way ends,',
    `the embedded database stops last, all within ${drainSeconds} seconds. A second signal ends it at once.`,
  ],
  operands: [],
  options: { 'no-migrate': flag('leave the database as it is') },
  speaksJson: false,
  run: async (given, { environment, clock, say }) => {
    const config = parseConfig(environment);
    const log = jsonLog(config.logLevel, clock, (line) => say(line.trimEnd()));
    const stopping = untilAskedToStop();
    // Loaded here, so that the other commands do not wait for the whole service to be read.
    const { startService } = await import('#main.ts');
    const service = await startService(config, {
      clock,
      log,
      languages,
      migrateFirst: !given.flag('no-migrate'),
    });
    log.info('serving', { url: config.url.origin, address: service.address });

    log.info('stopping', { because: await stopping });
    if (!(await within(drainSeconds, service.stop()))) {
      log.warn('stopped with work under way', { seconds: drainSeconds });
      if (config.databaseUrl === null) await endDatabase(config.dataDir);
    }
    log.info('stopped');
    return done({}, []);
  },
};

async function within(seconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), seconds * 1000);
  });
  try {
    return await Promise.race([work.then(() => true), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
