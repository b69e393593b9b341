import type { Account } from 'oidc-provider';
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
    const [row] = await sql<{ email: string; name: string }[]>`
      select email, name from account where id = ${accountId} and disabled_at is null`;
    if (row === undefined) return undefined;
    // The address is what the operator entered, and nobody else can change it: the operator vouches for it.
    const claims = { sub: accountId, name: row.name, email: row.email, email_verified: true };
    return { accountId, claims: async () => claims };
  };
}
