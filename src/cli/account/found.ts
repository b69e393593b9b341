import type { Account } from '#accounts/account.ts';
import { accountByEmail } from '#accounts/store.ts';
import { type Outcome, refused, type Surroundings } from '#cli/command.ts';
import { type Installation, withInstallation } from '#cli/installation.ts';

/** Does the work on the account with this address, or says that there is none. */
export function withAccount(
  surroundings: Surroundings,
  email: string,
  work: (account: Account, installation: Installation) => Promise<Outcome>,
): Promise<Outcome> {
  return withInstallation(surroundings, async (installation) => {
    // PostgreSQL has no NUL in texts, and no address has one.
    const account = email.includes('\0') ? null : await accountByEmail(installation.database.sql, email);
    if (account === null) return refused('no-account', `There is no account ${email}.`);
    return work(account, installation);
  });
}
