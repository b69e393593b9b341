import type { Notifications } from '../protocol/answers.ts';
import { fromBase64 } from '../protocol/bytes.ts';
import { openSigner, type WorkerHouse } from './house.ts';

/** The browser has replaced the subscription, or dropped it. */
export async function resubscribe(house: WorkerHouse, made: PushSubscription | null): Promise<void> {
  const calls = await house.calls();
  for (const phone of await house.phones()) {
    const signer = openSigner(phone);
    if (signer === null) continue;
    const subscription = made ?? (await subscribe(house, phone.pushKey));
    if (subscription === null) continue;
    await calls.signed<Notifications>(signer, 'notifications', {
      ...{ state: 'on', pushKey: phone.pushKey, subscription: subscription.toJSON() },
    });
  }
}

async function subscribe({ scope }: WorkerHouse, pushKey: string): Promise<PushSubscription | null> {
  const applicationServerKey = fromBase64(pushKey);
  if (applicationServerKey === null) return null;
  try {
    const { pushManager } = scope.registration;
    return await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  } catch {
    return null;
  }
}
