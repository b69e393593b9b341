import { goneSubscriptionOf, markGone, subscriptionOf } from '#authenticators/push/phone-store.ts';
import type { Sql } from '#db/database.ts';
import type { Subscription, Subscriptions } from '#delivery/web-push/carrier.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { parsePublicKey } from '#spec/http-signature/message-signature.ts';

/** The endpoint is a capability: whoever has it and the keys can wake the phone. */
export function sealSubscription(keyring: Keyring, id: AuthenticatorId, subscription: Subscription): Buffer {
  return keyring.seal(JSON.stringify(subscription), `subscription:${id}`);
}

function openSubscription(keyring: Keyring, id: AuthenticatorId, sealed: Buffer): Subscription | null {
  return parseSubscription(JSON.parse(keyring.open(sealed, `subscription:${id}`)));
}

/** The push service has dropped this endpoint, and nothing that is sent there arrives: answers it as it is kept. */
export async function goneAs(
  { sql, keyring }: { readonly sql: Sql; readonly keyring: Keyring },
  id: AuthenticatorId,
  { endpoint }: Subscription,
): Promise<Buffer | null> {
  const sealed = await goneSubscriptionOf(sql, id);
  if (sealed === null) return null;
  try {
    return openSubscription(keyring, id, sealed)?.endpoint === endpoint ? sealed : null;
  } catch {
    // Sealed under a key that is gone: then it is not known again, and the push service says so once more.
    return null;
  }
}

export function subscriptions({ keyring }: { readonly keyring: Keyring }): Subscriptions {
  return {
    find: async (sql, phoneId) => {
      const row = await subscriptionOf(sql, phoneId);
      if (row === null) return null;
      const subscription = openSubscription(keyring, phoneId, row.sealed);
      return subscription === null ? null : { phoneId, subscription, ...row };
    },
    gone: (sql, { phoneId, sealed }, now) => markGone(sql, phoneId, sealed, now),
  };
}

const base64url = /^[\w-]+=*$/;
const longestEndpoint = 2000;

/** What `Subscription.toJSON()` gives (Push API section 8); `null` for anything else. */
export function parseSubscription(value: unknown): Subscription | null {
  const { endpoint, keys } = membersOf(value);
  const { p256dh, auth } = membersOf(keys);
  if (typeof endpoint !== 'string' || endpoint.length > longestEndpoint || !URL.canParse(endpoint))
    return null;
  if (typeof p256dh !== 'string' || typeof auth !== 'string') return null;
  if (!base64url.test(p256dh) || !base64url.test(auth)) return null;
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== 65 || point[0] !== 4 || Buffer.from(auth, 'base64url').length !== 16) return null;
  // Nothing can be encrypted to 64 bytes that are no point: it must not be found out when somebody waits.
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  if (parsePublicKey({ kty: 'EC', crv: 'P-256', x, y }) === null) return null;
  return { endpoint, keys: { p256dh, auth } };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
