import type { BoundTo } from '#authenticators/push/request-store.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';

/** A phone whose walk has not come to its end. */
export async function dropPhone(sql: Sql, id: AuthenticatorId): Promise<void> {
  await sql`delete from phone where id = ${id} and authenticator_id is null`;
}

export interface PhoneOf {
  readonly id: AuthenticatorId;
  readonly accountId: AccountId;
}

/** Who waits for an answer of this phone. */
export async function waitingFor(sql: Sql, { id, accountId }: PhoneOf): Promise<readonly BoundTo[]> {
  const rows = await sql<{ boundTo: BoundTo }[]>`
    select bound_to from push_request
    where phone_id = ${id} and account_id = ${accountId} and outcome is null and bound_to is not null`;
  return rows.map(({ boundTo }) => boundTo);
}

/** The phone confirms nothing any more. */
export async function dropOpenRequests(sql: Sql, { id, accountId }: PhoneOf): Promise<void> {
  await sql`
    delete from push_request where phone_id = ${id} and account_id = ${accountId} and outcome is null`;
}
