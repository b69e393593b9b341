import type { Phone } from '../keys/phone.ts';
import type { OpenRequest, Requests } from '../protocol/answers.ts';
import { openSigner, type WorkerHouse } from './house.ts';
import type { Shown } from './notification.ts';

/** A push message woke the worker: it says so, finds out what is asked, and shows it. */
export async function pushed(house: WorkerHouse, message: unknown): Promise<void> {
  const reached = sayReached(house, message);
  const { title, options } = await whatIsAsked(house);
  let isShown = true;
  try {
    await house.scope.registration.showNotification(title, options);
  } catch {
    isShown = false;
  }
  await house.tell({ kind: 'pushed', isShown });
  await reached;
}

async function sayReached({ calls }: WorkerHouse, message: unknown): Promise<void> {
  const push = (message as { readonly push?: unknown } | null)?.push;
  if (typeof push === 'string') await (await calls()).plain<null>('requests/reached', { push });
}

async function whatIsAsked(house: WorkerHouse): Promise<Shown> {
  const [calls, phones] = [await house.calls(), await house.phones()];
  // Who has no key cannot ask, and must not say that it is over: the app tells what became of the key.
  let isUnknown = phones.length === 0;
  const open: { readonly phone: Phone; readonly request: OpenRequest }[] = [];
  for (const phone of phones) {
    const signer = openSigner(phone);
    if (signer === null) {
      isUnknown ||= phone.key.kind !== 'unlinked';
      continue;
    }
    const answer = await calls.signed<Requests>(signer, 'requests', {});
    const request = answer.ok ? answer.value.requests[0] : undefined;
    if (answer.ok && answer.value.language !== phone.language)
      await house.change(phone.id, { language: answer.value.language });
    if (request !== undefined) open.push({ phone, request });
    if (!answer.ok && answer.refusal.reason === 'phone-unlinked') {
      await house.change(phone.id, { key: { kind: 'unlinked' }, nextKey: null });
    } else isUnknown ||= !answer.ok;
  }
  const { asking, over, somebody } = await house.notifications();
  const [newest] = open.sort((one, other) => other.request.asked - one.request.asked);
  if (newest !== undefined)
    return asking({ ...newest, email: phones.length > 1 ? newest.phone.email : null });
  return isUnknown ? somebody() : over();
}
