import type { Account } from '#accounts/account.ts';
import { disableAccount, enableAccount } from '#accounts/store.ts';
import { noOrigin, record } from '#audit/audit.ts';
import { type Command, done, type Outcome } from '#cli/command.ts';
import type { Installation } from '#cli/installation.ts';
import { counted } from '#cli/printing.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';
import { endEverything } from './endings.ts';
import { withAccount } from './found.ts';

export const disableAccountCommand: Command = {
  words: ['account', 'disable'],
  summary: 'closes an account: nobody signs in, and every session ends at once',
  details: ['What confirms its owner stays linked, for the day it is enabled again.'],
  operands: [{ name: 'EMAIL', about: 'whose' }],
  options: {},
  speaksJson: true,
  run: (given, surroundings) => withAccount(surroundings, given.operand('EMAIL'), disable),
};

export const enableAccountCommand: Command = {
  words: ['account', 'enable'],
  summary: 'opens a disabled account again',
  details: [],
  operands: [{ name: 'EMAIL', about: 'whose' }],
  options: {},
  speaksJson: true,
  run: (given, surroundings) => withAccount(surroundings, given.operand('EMAIL'), enable),
};

async function disable({ id, email }: Account, installation: Installation): Promise<Outcome> {
  const end = await endEverything(installation);
  const now = installation.clock();
  return installation.database.transaction(async (sql) => {
    const changed = await disableAccount(sql, id, now);
    if (changed) await note(sql, id, 'account.disabled', now);
    // Whether it was disabled now or before: after this command nobody is signed in.
    const sessionsEnded = await end(sql, id, now);
    return done({ id, email, state: 'disabled', changed, sessionsEnded }, [
      changed ? `${email} is disabled.` : `${email} was disabled already.`,
      `${counted(sessionsEnded, 'session')} ended.`,
    ]);
  });
}

async function enable({ id, email }: Account, { database, clock }: Installation): Promise<Outcome> {
  const now = clock();
  return database.transaction(async (sql) => {
    const changed = await enableAccount(sql, id);
    if (changed) await note(sql, id, 'account.enabled', now);
    const line = changed ? `${email} is enabled again.` : `${email} was not disabled.`;
    return done({ id, email, state: 'active', changed }, [line]);
  });
}

async function note(
  sql: Sql,
  accountId: AccountId,
  event: 'account.disabled' | 'account.enabled',
  now: Date,
): Promise<void> {
  await record(sql, { event, outcome: 'success', actor: 'operator', accountId }, noOrigin(now));
}
