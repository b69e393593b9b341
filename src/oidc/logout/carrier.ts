import { importJWK, SignJWT } from 'jose';
import type { Database } from '#db/database.ts';
import { type Carrier, type CarrierResult, handedOver, type LogoutMessage } from '#delivery/message.ts';
import { type Outcome, postOutside } from '#delivery/outgoing.ts';
import { type Clock, unixSeconds } from '#kernel/clock.ts';
import { randomToken } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type ClientRow, findClient } from '#oidc/clients/store.ts';
import { loadSigningKeys } from '#oidc/keys/signing-keys.ts';
import { lifetimes } from '#oidc/lifetimes.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly url: URL;
  readonly allowedTargets: readonly string[];
}

const timeoutSeconds = 2;

/** Tells an application that a session has ended: OpenID Connect Back-Channel Logout 1.0. */
export function logoutCarrier({
  database,
  keyring,
  clock,
  url,
  allowedTargets,
}: Dependencies): Carrier<LogoutMessage> {
  return async (message, { signal }) => {
    const client = await findClient(database.sql, message.clientId);
    // Removed, or it does not listen any more: there is nobody to tell.
    if (client === null || client.backchannelLogoutUri === null) return never('unsendable');
    const token = await logoutToken(client, message);
    const outcome = await postOutside({
      url: new URL(client.backchannelLogoutUri),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }).toString(),
      allowedTargets,
      signal,
      timeoutSeconds,
    });
    return resultOf(outcome, client.id);
  };

  /** Section 2.4. Made at each attempt, for it lives two minutes; never with a nonce. */
  async function logoutToken(client: ClientRow, { subject, sid }: LogoutMessage): Promise<string> {
    const now = clock();
    const keys = await loadSigningKeys(database.sql, keyring, now);
    const key = keys.find(({ alg }) => alg === client.idTokenAlg);
    if (key === undefined) throw new Error(`There is no ${client.idTokenAlg} key to sign with`);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    return new SignJWT({ sid, events })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'logout+jwt' })
      .setIssuer(url.origin)
      .setAudience(client.id)
      .setSubject(subject)
      .setJti(randomToken())
      .setIssuedAt(unixSeconds(now))
      .setExpirationTime(unixSeconds(now) + lifetimes.logoutToken)
      .sign(await importJWK(key.jwk, key.alg));
  }
}

/** Section 2.8: 200, or 204. Who answers 4xx has understood and refused; anything else may be better next time. */
function resultOf(outcome: Outcome, clientId: string): CarrierResult {
  if (!outcome.reached) {
    return outcome.reason === 'address-refused' ? never('address-refused') : later('gateway-unreachable');
  }
  if (outcome.status === 200 || outcome.status === 204) return handedOver(clientId, null);
  const refused = outcome.status >= 400 && outcome.status < 500 && ![408, 425, 429].includes(outcome.status);
  return refused ? never('gateway-refused') : later('gateway-unreachable');
}

function never(reason: 'unsendable' | 'address-refused' | 'gateway-refused'): CarrierResult {
  return { sent: false, reason, retryAfterSeconds: null };
}

function later(reason: 'gateway-unreachable'): CarrierResult {
  return { sent: false, reason, retryAfterSeconds: 0 };
}
