import { type Command, done } from '#cli/command.ts';
import { reachDatabase } from '#cli/installation.ts';
import { migrationsFolder } from '#cli/place.ts';
import { counted } from '#cli/printing.ts';
import { parseConfig } from '#config.ts';
import { migrate } from '#db/migrate.ts';
import { checkMasterKeys } from '#master-key.ts';

export const migrateCommand: Command = {
  words: ['migrate'],
  summary: 'brings the database to this version, and ends',
  details: ['Safe on several machines at once, and when there is nothing to do.'],
  operands: [],
  options: {},
  speaksJson: true,
  run: async (_given, { environment }) => {
    checkMasterKeys(parseConfig(environment));
    const { url, leave } = await reachDatabase(environment);
    try {
      const applied = (await migrate({ url, folder: migrationsFolder })).map(({ name }) => name);
      const heading =
        applied.length === 0 ? 'Nothing to do.' : `${counted(applied.length, 'migration')} applied:`;
      return done({ applied }, [heading, ...applied.map((name) => `  ${name}`)]);
    } finally {
      await leave();
    }
  },
};
