import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Database } from '#db/database.ts';
import { type Clock, unixSeconds } from '#kernel/clock.ts';
import type { AccountId } from '#kernel/ids.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import { findGrant, revokeGrant } from './store.ts';

export interface Granted {
  readonly accountId: AccountId;
  readonly clientId: string;
  readonly openedAt: Date;
}

/**
 * Nobody is asked for consent: the operator linked the application, and said with it what it may know. So a grant
 * says the same for everybody, and is nothing but the opening of an application in a session under an id of its own.
 */
export function grantPayload(id: string, { accountId, clientId, openedAt }: Granted): AdapterPayload {
  const iat = unixSeconds(openedAt);
  const openid = {
    scope: 'openid profile email offline_access',
    claims: ['name', 'email', 'email_verified'],
  };
  return { kind: 'Grant', jti: id, accountId, clientId, iat, exp: iat + lifetimes.grant, openid };
}

/** What the engine asks and does of grants; they are made by admission/enter.ts, and by nobody else. */
export function grants(
  { sql, transaction }: Database,
  clock: Clock,
): Pick<Adapter, 'find' | 'destroy' | 'upsert'> {
  return {
    find: async (id) => {
      const granted = await findGrant(sql, id);
      return granted === null ? undefined : grantPayload(id, granted);
    },
    destroy: (id) => transaction((within) => revokeGrant(within, id, clock())),
    upsert: async () => {
      throw new TypeError('The OpenID engine makes no grants');
    },
  };
}
