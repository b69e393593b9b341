import type { ClientMetadata } from 'oidc-provider';
import type { Sql } from '#db/database.ts';
import type { Level } from '#spec/aal.ts';
import { type ClientRow, findClient } from './store.ts';

/** Our own member of the engine's client: the least that a sign-in to it must have. */
export const floorMember = 'twofold_require';

/** What cannot be an id of ours never reaches a statement. */
const idForm = /^[\x21-\x7e]{1,64}$/;

/** The linked application as the engine reads it. */
export function clientMetadata(sql: Sql) {
  return async (id: string): Promise<ClientMetadata | undefined> => {
    const client = idForm.test(id) ? await findClient(sql, id) : null;
    return client === null ? undefined : metadataOf(client);
  };
}

function metadataOf(client: ClientRow): ClientMetadata {
  const { id, name, secretHash, redirectUris, postLogoutRedirectUris, backchannelLogoutUri } = client;
  return {
    client_id: id,
    client_name: name,
    // The hash stands in the secret's place; the engine's comparison is replaced to match.
    ...(secretHash !== null && { client_secret: secretHash.toString('base64url') }),
    token_endpoint_auth_method: secretHash === null ? 'none' : 'client_secret_basic',
    redirect_uris: redirectUris,
    post_logout_redirect_uris: postLogoutRedirectUris,
    ...(backchannelLogoutUri !== null && {
      backchannel_logout_uri: backchannelLogoutUri,
      backchannel_logout_session_required: true,
    }),
    application_type: 'web',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: 'openid profile email offline_access',
    id_token_signed_response_alg: client.idTokenAlg,
    [floorMember]: client.require,
  };
}

export function floorOf(client: Readonly<Record<string, unknown>>): Level {
  return client[floorMember] === '2fa' ? '2fa' : '1fa';
}
