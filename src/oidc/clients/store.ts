import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Level } from '#spec/aal.ts';

export type IdTokenAlg = 'ES256' | 'RS256';

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly secretHash: Buffer | null;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri: string | null;
  readonly require: Level;
  readonly idTokenAlg: IdTokenAlg;
}

export async function findClient(sql: Sql, id: string): Promise<ClientRow | null> {
  const [row] = await sql<ClientRow[]>`
    select id, name, secret_hash, redirect_uris, post_logout_redirect_uris, backchannel_logout_uri, require, id_token_alg
    from client where id = ${id}`;
  return row ?? null;
}

/** False when there is one of this id already. */
export async function insertClient(sql: Sql, client: ClientRow, now: Date): Promise<boolean> {
  const { count } = await sql`
    insert into client (id, name, secret_hash, redirect_uris, post_logout_redirect_uris, backchannel_logout_uri,
      require, id_token_alg, created_at)
    values (${client.id}, ${client.name}, ${client.secretHash}, ${client.redirectUris}, ${client.postLogoutRedirectUris},
      ${client.backchannelLogoutUri}, ${client.require}, ${client.idTokenAlg}, ${now})
    on conflict (id) do nothing`;
  return count === 1;
}

export interface OpenedApplication {
  readonly clientId: string;
  readonly name: string;
  readonly lastOpenedAt: Date;
}

/** The applications that an account was used for, the newest first: for its page. */
export async function openedApplications(sql: Sql, accountId: AccountId): Promise<OpenedApplication[]> {
  return sql<OpenedApplication[]>`
    select c.id as client_id, c.name, max(o.last_opened_at) as last_opened_at
    from session_application o join client c on c.id = o.client_id
    where o.account_id = ${accountId} group by c.id, c.name order by max(o.last_opened_at) desc limit 100`;
}
