import type { Command, Outcome, Surroundings } from '#cli/command.ts';
import { reachDatabase } from '#cli/installation.ts';
import { counted } from '#cli/printing.ts';
import { parseConfig } from '#config.ts';
import { connect } from '#db/database.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { checkAddress } from './address.ts';
import { checkAudit } from './audit.ts';
import { checkDatabase, unreachable } from './database.ts';
import type { Finding } from './finding.ts';
import { checkKeys, checkMasterKey } from './keys.ts';
import { checkMail, checkTexts } from './messages.ts';

export const doctor: Command = {
  words: ['doctor'],
  summary: 'looks at clock, database, keys, texts, mail and addresses, and says how to mend what is wrong',
  details: [
    'Changes nothing, and ends with 1 when there is something to mend. It prints the addresses that text gateways',
    'report to: each has a secret in it, so show them to nobody but the gateway.',
  ],
  operands: [],
  options: {},
  speaksJson: true,
  run: async (_given, surroundings) => {
    const config = parseConfig(surroundings.environment);
    const { findings, keyring } = await lookInside(surroundings);
    return report([
      ...findings,
      ...(await checkTexts(config, keyring)),
      await checkMail(config),
      ...(await checkAddress(config, surroundings.clock)),
    ]);
  },
};

interface Inside {
  readonly findings: readonly Finding[];
  /** `null` when there is none that can be used. */
  readonly keyring: Keyring | null;
}

/** What depends on the database. */
async function lookInside({ environment, clock }: Surroundings): Promise<Inside> {
  try {
    const { config, url, leave } = await reachDatabase(environment);
    const database = connect({ url, poolSize: 2 });
    try {
      const { findings, isCurrent } = await checkDatabase({ config, database, clock });
      if (!isCurrent) return { findings: [...findings, checkMasterKey(config)], keyring: null };
      const keys = await checkKeys({ config, database, clock });
      const audit = keys.keyring === null ? [] : [await checkAudit(database.sql, keys.keyring)];
      return { findings: [...findings, ...keys.findings, ...audit], keyring: keys.keyring };
    } finally {
      await database.close();
      await leave();
    }
  } catch (error) {
    return { findings: [unreachable(error)], keyring: null };
  }
}

function report(findings: readonly Finding[]): Outcome {
  const problems = findings.filter(({ ok }) => !ok).length;
  const closing = problems === 0 ? 'All is well.' : `${counted(problems, 'problem')} to mend.`;
  return {
    exitCode: problems === 0 ? 0 : 1,
    facts: { healthy: problems === 0, checks: findings.map((finding) => ({ ...finding })) },
    lines: [...findings.flatMap(linesOf), closing],
  };
}

function linesOf(finding: Finding): string[] {
  const line = `${finding.ok ? 'ok     ' : 'PROBLEM'}  ${finding.check.padEnd(12)}  ${finding.says}`;
  return finding.ok ? [line] : [line, `${' '.repeat(23)}${finding.mend}`];
}
