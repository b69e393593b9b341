import type { LogoutMessage } from '#delivery/message.ts';
import { openPayload, type Sealed } from '#delivery/payload.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Service } from './service.ts';

/** The logout notices of an account that wait in the outbox. */
export async function notices(
  { database, keyring }: Service,
  accountId: AccountId,
): Promise<LogoutMessage[]> {
  const rows = await database.sql<Sealed[]>`
    select id, kind, payload, account_id, expires_at from outbox where kind = 'logout' and account_id = ${accountId}`;
  return rows.flatMap((row) => {
    const message = openPayload(keyring, row);
    return message?.kind === 'logout' ? [message] : [];
  });
}
