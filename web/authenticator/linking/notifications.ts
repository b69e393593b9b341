import type { Phone } from '../keys/phone.ts';
import type { Phones } from '../keys/phones.ts';
import type { Keychain } from '../lock/keychain.ts';
import type { NotificationState, Notifications } from '../protocol/answers.ts';
import { fromBase64 } from '../protocol/bytes.ts';
import type { Caller } from '../protocol/call.ts';

export interface Dependencies {
  readonly phones: Phones;
  readonly keychain: Keychain;
  readonly caller: Caller;
}

interface Subscription {
  readonly pushKey: string;
  readonly subscription: PushSubscriptionJSON;
}

const workerPatienceMilliseconds = 15_000;

/** What this browser allows at the moment. `off`: the person has not been asked. */
export function notificationsHere(): NotificationState {
  if (!('Notification' in globalThis) || !('serviceWorker' in navigator) || !('PushManager' in globalThis)) {
    return 'impossible';
  }
  return ({ granted: 'on', denied: 'blocked', default: 'off' } as const)[Notification.permission];
}

export async function askForNotifications(): Promise<NotificationState> {
  if (notificationsHere() === 'off') await Notification.requestPermission();
  return notificationsHere();
}

/**
 * Tells the service of every phone how it stands with notifications, and subscribes where that is missing or old. At
 * every opening: browsers drop subscriptions without a word, and push services do as well.
 */
export async function syncNotifications({ phones, keychain, caller }: Dependencies): Promise<void> {
  for (const phone of phones.list.get()) {
    const signer = await keychain.signer(phone);
    if (signer === null) continue;
    let pushKey = phone.pushKey;
    // Twice at most: told that the key is another one or the subscription gone, it subscribes anew and tells again.
    for (const attempt of [1, 2]) {
      const here = await stateAndSubscription(pushKey, attempt === 2);
      const answer = await caller.signed<Notifications>(signer, 'notifications', here);
      if (!answer.ok) {
        if (answer.refusal.reason === 'phone-unlinked')
          await phones.change(phone.id, { key: { kind: 'unlinked' } });
        break;
      }
      const isStale =
        here.state === 'on' && (answer.value.pushKey !== pushKey || answer.value.state === 'gone');
      pushKey = answer.value.pushKey;
      await phones.change(phone.id, { pushKey, notifications: here.state });
      if (!isStale) break;
    }
  }
}

async function stateAndSubscription(pushKey: string, anew: boolean) {
  const state = notificationsHere();
  if (state !== 'on') return { state };
  const subscription = await subscribe(pushKey, anew);
  return subscription === null ? { state: 'impossible' as const } : { state, ...subscription };
}

/** `null` where the browser allows notifications but has no push service, as some without Google's do. */
async function subscribe(pushKey: string, anew: boolean): Promise<Subscription | null> {
  try {
    const { pushManager } = await registered();
    const present = await pushManager.getSubscription();
    if (present !== null) {
      if (!anew && hasKey(present, pushKey)) return { pushKey, subscription: present.toJSON() };
      await present.unsubscribe();
    }
    const applicationServerKey = fromBase64(pushKey);
    if (applicationServerKey === null) return null;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
    return { pushKey, subscription: made.toJSON() };
  } catch {
    return null;
  }
}

/** A worker that was refused is never ready; whoever waits for it must not wait for ever. */
function registered(): Promise<ServiceWorkerRegistration> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, workerPatienceMilliseconds));
  return Promise.race([navigator.serviceWorker.ready, late]);
}

function hasKey({ options }: PushSubscription, pushKey: string): boolean {
  const [present, wanted] = [options.applicationServerKey, fromBase64(pushKey)];
  if (present === null || wanted === null) return false;
  const bytes = new Uint8Array(present);
  return bytes.length === wanted.length && bytes.every((byte, index) => byte === wanted[index]);
}

/** What is to be told to the person: the worst of what her phones have. */
export function notificationStateOf(phones: readonly Phone[]): NotificationState {
  const here = notificationsHere();
  return here === 'on' && phones.some(({ notifications }) => notifications === 'impossible')
    ? 'impossible'
    : here;
}
