import type { Database, Sql } from '#db/database.ts';
import { postOutside } from '#delivery/outgoing.ts';
import type { Clock } from '#kernel/clock.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import { type Carrier, type CarrierResult, handedOver, type PushMessage } from '../message.ts';
import type { VapidKeys } from './vapid.ts';

/** Where a phone may be woken now; `gone` is told when its push service knows it no more. */
export interface Subscriptions {
  find(sql: Sql, phoneId: AuthenticatorId): Promise<Subscribed | null>;
  gone(sql: Sql, subscribed: Subscribed, now: Date): Promise<void>;
}

/** Of the Push API, section 8. */
export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export interface Subscribed {
  readonly phoneId: AuthenticatorId;
  readonly subscription: Subscription;
  readonly sealed: Buffer;
  readonly vapidKeyId: string;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly vapid: VapidKeys;
  readonly subscriptions: Subscriptions;
  /** RFC 8292 section 2.1: how the push service's operator reaches ours. */
  readonly subject: string;
  readonly allowedTargets: readonly string[];
}

const timeoutSeconds = 10;
const never = (reason: 'address-refused' | 'gateway-refused' | 'unsendable'): CarrierResult => {
  return { sent: false, reason, retryAfterSeconds: null };
};

/** Wakes a phone: RFC 8030, encrypted by RFC 8291. What it carries says nothing about anybody. */
export function webPushCarrier(dependencies: Dependencies): Carrier<PushMessage> {
  const { database, clock, vapid, subscriptions, subject, allowedTargets } = dependencies;
  const { sql } = database;

  return async (message, { signal }) => {
    const subscribed = await subscriptions.find(sql, message.phoneId);
    const key = subscribed === null ? null : await vapid.byId(sql, subscribed.vapidKeyId);
    if (subscribed === null || key === null) return never('unsendable');
    const { publicKey, privateKey } = key;
    const secondsLeft = Math.ceil((message.expiresAt.getTime() - clock().getTime()) / 1000);
    // Read when there is a first push to send.
    const { default: webPush } = await import('web-push');
    const details = webPush.generateRequestDetails(
      subscribed.subscription,
      JSON.stringify({ push: message.push }),
      {
        vapidDetails: { subject, publicKey, privateKey },
        TTL: Math.max(1, secondsLeft),
        urgency: 'high',
        // One at a time is of any use: a newer one takes the place of one that waits (RFC 8030 section 5.4).
        topic: 'request',
        contentEncoding: 'aes128gcm',
      },
    );
    const url = new URL(details.endpoint);
    const outcome = await postOutside({
      url,
      headers: stringsOf(details.headers),
      body: details.body ?? '',
      allowedTargets,
      signal,
      timeoutSeconds,
    });
    if (!outcome.reached) {
      return outcome.reason === 'address-refused'
        ? never('address-refused')
        : { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
    }
    const { status, retryAfterSeconds } = outcome;
    if (status >= 200 && status < 300) return handedOver(url.hostname, null);
    if (status === 404 || status === 410) {
      await subscriptions.gone(sql, subscribed, clock());
      return never('gateway-refused');
    }
    if (status === 429 || status >= 500)
      return { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: retryAfterSeconds ?? 0 };
    return never('gateway-refused');
  };
}

function stringsOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
