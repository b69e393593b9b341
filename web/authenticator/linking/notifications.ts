import type { Phone } from '../keys/phone.ts';
import type { NotificationState } from '../protocol/answers.ts';
import { fromBase64 } from '../protocol/bytes.ts';

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

/** `null` where the browser allows notifications but has no push service, as some without Google's do. */
export async function subscribe(pushKey: string, anew: boolean): Promise<PushSubscriptionJSON | null> {
  try {
    const { pushManager } = await registered();
    const present = await pushManager.getSubscription();
    if (present !== null) {
      if (!anew && hasKey(present, pushKey)) return present.toJSON();
      await present.unsubscribe();
    }
    const applicationServerKey = fromBase64(pushKey);
    if (applicationServerKey === null) return null;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
    return made.toJSON();
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
