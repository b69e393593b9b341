import type { House } from '../house.ts';
import type { Phone } from '../keys/phone.ts';
import { type Observed, observed } from '../parts/observed.ts';
import type { OpenRequest, Refusal, Requests } from '../protocol/answers.ts';
import type { Signer } from '../protocol/call.ts';

/** How far a test notification has come, in this order. */
export const stations = ['asked', 'sent', 'arrived', 'shown'] as const;
export type Station = (typeof stations)[number];

export interface Progress {
  readonly passed: readonly Station[];
  readonly end: 'works' | 'not-arrived' | 'not-shown' | null;
  readonly refusal: Refusal | null;
}

const patienceMilliseconds = 20_000;
const everyMilliseconds = 500;

/** Asks the service for a test notification and follows it. Answers what shows its progress. */
export function runCheck(house: House, phone: Phone, signal: AbortSignal): Observed<Progress> {
  const progress = observed<Progress>({ passed: [], end: null, refusal: null });
  void follow(house, phone, signal, progress);
  return progress;
}

async function follow(
  house: House,
  phone: Phone,
  signal: AbortSignal,
  progress: Observed<Progress>,
): Promise<void> {
  const { keychain, caller, lastPush } = house;
  const set = (next: Partial<Progress>): void => progress.set({ ...progress.get(), ...next });
  const startedAt = Date.now();
  const signer = await keychain.signer(phone);
  if (signer === null) return;
  const asked = await caller.signed<null>(signer, 'check', {});
  if (!asked.ok) return set({ refusal: asked.refusal });
  set({ passed: ['asked'] });
  let request: OpenRequest | null = null;
  while (!signal.aborted && Date.now() - startedAt < patienceMilliseconds) {
    const answer = await caller.signed<Requests>(signer, 'requests', {});
    request = (answer.ok && answer.value.requests.find(({ kind }) => kind === 'check')) || request;
    const push = lastPush.get();
    const isArrived = push !== null && push.at >= startedAt;
    if (request !== null || isArrived)
      set({ passed: isArrived ? ['asked', 'sent', 'arrived'] : ['asked', 'sent'] });
    if (isArrived) {
      set(push.isShown ? { passed: stations, end: 'works' } : { end: 'not-shown' });
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
  }
  if (progress.get().end === null) set({ end: 'not-arrived' });
  if (request !== null) await close(house, signer, request);
}

/** Answered here, it waits nowhere, and does not count as a request that nobody answered. */
async function close({ caller, watch, questions }: House, signer: Signer, asked: OpenRequest) {
  const { request, application } = asked;
  await caller.signed(signer, 'requests/answer', (time: number) => ({
    request,
    decision: 'confirm',
    number: null,
    application,
    time,
  }));
  await watch.askNow();
  const showing = questions.showing.get();
  if (showing.kind !== 'nothing' && showing.asked.request.request === request) questions.done();
}
