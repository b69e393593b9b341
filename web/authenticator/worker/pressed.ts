import type { Answered, Decision } from '../protocol/answers.ts';
import { openSigner, type WorkerHouse } from './house.ts';
import type { NotificationData } from './messages.ts';
import type { Shown } from './notification.ts';

/** A notification was pressed: on an answer, or to open the app. */
export async function pressed(house: WorkerHouse, action: string, data: unknown): Promise<void> {
  const isAnswer = action === 'confirm' || action === 'deny';
  if (!isAnswer || !isOurs(data)) return openApp(house);
  const { title, options } = await answer(house, action, data);
  await house.scope.registration.showNotification(title, options);
  await house.tell({ kind: 'pushed', isShown: true });
}

async function answer(house: WorkerHouse, decision: Decision, data: NotificationData): Promise<Shown> {
  const { answered, failed } = await house.notifications();
  const phone = (await house.phones()).find(({ id }) => id === data.phone);
  const signer = phone && openSigner(phone);
  if (!signer) return failed();
  const { request, application } = data;
  const taken = await (await house.calls()).signed<{ readonly outcome: Answered }>(
    signer,
    'requests/answer',
    (time: number) => ({ request, decision, number: null, application, time }),
  );
  return taken.ok ? answered(taken.value.outcome, application) : failed();
}

async function openApp({ scope, tell }: WorkerHouse): Promise<void> {
  const [window] = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (window === undefined) {
    await scope.clients.openWindow('/authenticator/#requests');
    return;
  }
  await tell({ kind: 'open' });
  // A browser may refuse to bring a window to the front; the app is told in any case.
  await window.focus().catch(() => {});
}

function isOurs(data: unknown): data is NotificationData {
  return typeof data === 'object' && data !== null && 'request' in data && 'phone' in data;
}
