import { markGone, subscriptionOf } from '#authenticators/push/phone-store.ts';
import type { Subscription, Subscriptions } from '#delivery/web-push/carrier.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { parsePublicKey } from '#spec/http-signature/message-signature.ts';

/** The endpoint is a capability: whoever has it and the keys can wake the phone. */
export function sealSubscription(keyring: Keyring, id: AuthenticatorId, subscription: Subscription): Buffer {
  return keyring.seal(JSON.stringify(subscription), `subscription:${id}`);
}

export function subscriptions({ keyring }: { readonly keyring: Keyring }): Subscriptions {
  return {
    find: async (sql, phoneId) => {
      const row = await subscriptionOf(sql, phoneId);
      if (row === null) return null;
      const subscription = parseSubscription(JSON.parse(keyring.open(row.sealed, `subscription:${phoneId}`)));
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
