import type { Sql } from '#db/database.ts';
import type { IdTokenAlg } from '#oidc/clients/store.ts';
import type { Level } from '#spec/aal.ts';

export interface ListedClient {
  readonly id: string;
  readonly name: string;
  readonly public: boolean;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri: string | null;
  readonly require: Level;
  readonly idTokenAlg: IdTokenAlg;
  readonly createdAt: Date;
}

export async function listedClients(sql: Sql): Promise<ListedClient[]> {
  return sql<ListedClient[]>`
    select id, name, secret_hash is null as public, redirect_uris, post_logout_redirect_uris, backchannel_logout_uri,
      require, id_token_alg, created_at
    from client order by id`;
}
