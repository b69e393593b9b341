import type { Account } from '#accounts/account.ts';
import { notifier } from '#accounts/notices.ts';
import { noOrigin, record } from '#audit/audit.ts';
import { properties } from '#authenticators/authenticator.ts';
import { authenticatorsOf, removeAuthenticator } from '#authenticators/store.ts';
import { type Command, done, type Outcome, refused, text } from '#cli/command.ts';
import type { Installation } from '#cli/installation.ts';
import { counted } from '#cli/printing.ts';
import type { Sql } from '#db/database.ts';
import { outbox } from '#delivery/outbox.ts';
import { dropEnrolments } from '#enrolment/store.ts';
import { languages } from '#locales/languages.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import { endEverything } from './endings.ts';
import { withAccount } from './found.ts';
import { kindsOf, wayNames, wayOf } from './ways.ts';

export const unlinkAccount: Command = {
  words: ['account', 'unlink'],
  summary: 'takes away what confirms its owner: for a lost phone',
  details: [
    'With the authenticator app goes what stands in for it: backup phone and recovery code.',
    'Every session of the account ends, its browsers are forgotten, and its owner gets a mail.',
    'Once nothing is linked, whoever has the password can link a phone: know whom you talk to before you do this.',
  ],
  operands: [{ name: 'EMAIL', about: 'whose' }],
  options: {
    way: text('WAY', 'only this one; without it, all', { choices: ['app', 'phone', 'recovery-code', 'all'] }),
  },
  speaksJson: true,
  run: (given, surroundings) =>
    withAccount(surroundings, given.operand('EMAIL'), (account, installation) =>
      unlink(installation, account, kindsOf(given.text('way'))),
    ),
};

async function unlink(
  installation: Installation,
  account: Account,
  kinds: readonly AuthenticatorKind[],
): Promise<Outcome> {
  const { config, database, clock } = installation;
  const keyring = await installation.keyring();
  const enqueue = outbox({ keyring, clock });
  const notify = notifier({
    enabled: config.mail !== null,
    url: config.url,
    service: config.name,
    languages,
    enqueue,
  });
  const end = await endEverything(installation);
  const now = clock();

  return database.transaction(async (sql) => {
    // First: a walk through the wizard that ends this moment is waited for, and what it linked is unlinked below.
    await dropEnrolments(sql, account.id);
    const removed = await remove(sql, account, kinds, now);
    if (removed.length === 0) {
      return refused('nothing-linked', `Nothing of that kind is linked to ${account.email}.`);
    }
    const sessionsEnded = await end(sql, account.id, now);
    await notify(sql, account, 'unlinked-by-operator', noOrigin(now));
    const unlinked = removed.map(wayOf);
    return done({ id: account.id, email: account.email, unlinked, sessionsEnded }, [
      `Unlinked from ${account.email}: ${unlinked.map((way) => wayNames[way]).join(', ')}.`,
      `${counted(sessionsEnded, 'session')} ended.`,
    ]);
  });
}

async function remove(
  sql: Sql,
  { id }: Account,
  kinds: readonly AuthenticatorKind[],
  now: Date,
): Promise<AuthenticatorKind[]> {
  const linked = (await authenticatorsOf(sql, id)).map(({ kind }) => kind);
  const staysMain = linked.some((kind) => properties[kind].main && !kinds.includes(kind));
  const removed: AuthenticatorKind[] = [];
  // What only stands in for the main one goes with it: a text is never the only way.
  for (const kind of linked.some((one) => kinds.includes(one)) && !staysMain ? linked : kinds) {
    const authenticatorId = await removeAuthenticator(sql, id, kind, now);
    if (authenticatorId === null) continue;
    removed.push(kind);
    const event = { event: 'authenticator.unlinked', outcome: 'success', actor: 'operator' } as const;
    const about = { accountId: id, authenticatorId, authenticatorKind: kind };
    await record(sql, { ...event, ...about }, noOrigin(now));
  }
  return removed;
}
