import type { Account } from '#accounts/account.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { properties } from '#authenticators/authenticator.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import { type Command, done, type Fact, type Outcome } from '#cli/command.ts';
import type { Installation } from '#cli/installation.ts';
import { counted, iso, moment } from '#cli/printing.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { openedApplications } from '#oidc/clients/store.ts';
import { sessionSeconds } from '#sessions/sessions.ts';
import { withAccount } from './found.ts';
import { countOpenSessions, passwordChangedAt } from './store.ts';
import { wayNames, wayOf } from './ways.ts';

export const showAccount: Command = {
  words: ['account', 'show'],
  summary: 'what is known of an account, but no secrets',
  details: [],
  operands: [{ name: 'EMAIL', about: 'whose' }],
  options: {},
  speaksJson: true,
  run: (given, surroundings) => withAccount(surroundings, given.operand('EMAIL'), show),
};

interface Shown {
  readonly account: Account;
  readonly linked: readonly Authenticator[];
  readonly sessions: number;
  readonly applications: readonly string[];
  readonly passwordChangedAt: Date | null;
}

async function show(account: Account, { database, clock }: Installation): Promise<Outcome> {
  const { sql } = database;
  const { id } = account;
  const now = clock();
  const linked = await authenticatorsOf(sql, id);
  const shown: Shown = {
    account,
    linked: linked.sort((one, other) => properties[one.kind].rank - properties[other.kind].rank),
    sessions: await countOpenSessions(sql, id, now, secondsAfter(now, -sessionSeconds.idle)),
    applications: (await openedApplications(sql, id)).map(({ clientId }) => clientId),
    passwordChangedAt: await passwordChangedAt(sql, id),
  };
  return done(factsOf(shown), linesOf(shown));
}

function factsOf({
  account,
  linked,
  sessions,
  applications,
  passwordChangedAt,
}: Shown): Record<string, Fact> {
  const { id, email, name, passwordHash, createdAt, disabledAt, enrolled } = account;
  return {
    id,
    email,
    name,
    state: disabledAt === null ? 'active' : 'disabled',
    createdAt: iso(createdAt),
    disabledAt: iso(disabledAt),
    password: { set: passwordHash !== null, changedAt: iso(passwordChangedAt) },
    protected: enrolled,
    ways: linked.map((one) => ({
      way: wayOf(one.kind),
      linkedAt: iso(one.createdAt),
      lastUsedAt: iso(one.lastUsedAt),
      switchedOffAt: iso(one.disabledAt),
      switchedOffBecause: one.disabledBecause,
      ...(one.kind === 'sms' && { number: one.masked }),
    })),
    sessions,
    applications,
  };
}

function linesOf({ account, linked, sessions, applications, passwordChangedAt }: Shown): string[] {
  const { id, email, name, passwordHash, createdAt, disabledAt } = account;
  const state = disabledAt === null ? 'active' : `disabled since ${moment(disabledAt)}`;
  return [
    `${name} <${email}>`,
    `Account       ${id}, made ${moment(createdAt)}`,
    `State         ${state}`,
    `Password      ${passwordHash === null ? 'not set' : `set ${moment(passwordChangedAt)}`}`,
    ...(linked.length === 0 ? ['Ways          none: only the password protects it'] : linked.map(lineOf)),
    `Signed in     ${counted(sessions, 'session')}`,
    `Applications  ${applications.length === 0 ? 'none opened yet' : applications.join(', ')}`,
  ];
}

function lineOf(one: Authenticator, index: number): string {
  const number = one.kind === 'sms' ? ` ${one.masked}` : '';
  const because = one.disabledBecause === null ? '' : ` (${one.disabledBecause})`;
  const off =
    one.disabledAt === null
      ? ''
      : `, switched off ${moment(one.disabledAt)}${because}: it must be linked anew`;
  const used = one.lastUsedAt === null ? 'not used yet' : `last used ${moment(one.lastUsedAt)}`;
  const way = `${wayNames[wayOf(one.kind)]}${number}, linked ${moment(one.createdAt)}, ${used}${off}`;
  return `${index === 0 ? 'Ways' : '    '}          ${way}`;
}
