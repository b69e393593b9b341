import { type Account, longestName, parseEmail } from '#accounts/account.ts';
import { insertAccount } from '#accounts/store.ts';
import { noOrigin, record } from '#audit/audit.ts';
import { type Command, done, flag, misused, type Outcome, refused, text } from '#cli/command.ts';
import { type Installation, withInstallation } from '#cli/installation.ts';
import { moment } from '#cli/printing.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AccountId, newId } from '#kernel/ids.ts';
import { nameRule, shownName } from '#kernel/shown-name.ts';
import { newPasswordLink } from '#recovery/password-link.ts';
import { hashedPassword } from './password.ts';
import { readPassword } from './stdin.ts';

export const addAccount: Command = {
  words: ['account', 'add'],
  summary: 'an account, with a link to set its password',
  details: [
    'Without --password-stdin it prints a link that works once, for 24 hours, for its owner to set a password.',
    'A password comes through standard input only: arguments can be read by everybody on the machine.',
  ],
  operands: [],
  options: {
    email: text('ADDRESS', 'what its owner signs in with', { required: true }),
    name: text('NAME', 'what pages and mails call its owner', { required: true }),
    'password-stdin': flag('read the password from standard input'),
  },
  speaksJson: true,
  run: async (given, surroundings) => {
    const email = parseEmail(given.text('email') ?? '');
    if (email === null) return refused('email-malformed', 'The address is not one that mail can be sent to.');
    const name = shownName(given.text('name') ?? '', longestName);
    if (name === null) return refused('name-malformed', nameRule(longestName));

    const typed = given.flag('password-stdin') ? await readPassword(surroundings.stdin) : null;
    if (typed !== null && !typed.read) return misused(typed.message);
    const password = typed === null ? null : typed.password;
    return withInstallation(surroundings, (installation) => add(installation, { email, name }, password));
  },
};

type Person = Pick<Account, 'email' | 'name'>;

export async function add(
  installation: Installation,
  person: Person,
  password: string | null,
): Promise<Outcome> {
  const { config, database, clock } = installation;
  // Also without a password: a link that the service cannot read would be of no use.
  const keyring = await installation.keyring();
  const hashed = password === null ? null : await hashedPassword({ config, keyring }, person, password);
  if (hashed !== null && !hashed.accepted) return refused(`password-${hashed.refusal}`, hashed.message);

  const [id, now] = [newId<AccountId>(), clock()];
  const passwordHash = hashed === null ? null : hashed.hash;
  return database.transaction(async (sql) => {
    if (!(await insertAccount(sql, { id, ...person, passwordHash, now }))) {
      return refused('account-exists', `There is an account ${person.email} already.`);
    }
    const about = { outcome: 'success', actor: 'operator', accountId: id } as const;
    await record(sql, { ...about, event: 'account.created' }, noOrigin(now));
    if (passwordHash !== null) return added(id, person, null);

    const link = await newPasswordLink(sql, config.url, { accountId: id, now, seconds: linkSeconds });
    await record(sql, { ...about, event: 'password-link.requested' }, noOrigin(now));
    return added(id, person, { link, until: secondsAfter(now, linkSeconds) });
  });
}

const linkSeconds = 86_400;

function added(
  id: AccountId,
  { email, name }: Person,
  password: { readonly link: string; readonly until: Date } | null,
): Outcome {
  const facts = {
    id,
    email,
    name,
    passwordLink: password?.link ?? null,
    passwordLinkExpiresAt: password?.until.toISOString() ?? null,
  };
  const lines = [`Account ${id} for ${name} <${email}> is made.`];
  if (password === null) return done(facts, lines);
  const until = moment(password.until);
  return done(facts, [
    ...lines,
    `Send this link to its owner and nobody else. It works once, until ${until}:`,
    password.link,
  ]);
}
