import type { Account } from 'oidc-provider';
import { accountById } from '#accounts/store.ts';
import type { Sql } from '#db/database.ts';
import { type AccountId, parseId } from '#kernel/ids.ts';

/**
 * Who a token speaks of. Asked for at every use of every token, so an account that is disabled or gone is refused
 * at once, whatever its tokens say.
 */
export function accounts(sql: Sql) {
  return async (id: unknown): Promise<Account | undefined> => {
    const accountId = parseId<AccountId>(id);
    if (accountId === null) return undefined;
    const known = await accountById(sql, accountId);
    if (known === null || known.disabledAt !== null) return undefined;
    // The address is what the operator entered, and nobody else can change it: the operator vouches for it.
    const claims = { sub: accountId, name: known.name, email: known.email, email_verified: true };
    return { accountId, claims: async () => claims };
  };
}
