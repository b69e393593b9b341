import type { WaitedFor } from '#authenticators/push/request-store.ts';
import type { Delivery } from '#delivery/delivery.ts';
import type { LiveLine, LiveList } from '#http/page/parts/progress.ts';
import type { Words } from '#locales/words.ts';

/** After so long without a sign of the phone, the page says what else can be done. */
const openHintSeconds = 5;

/** Where a request stands, as its page knows it: what happened, with its times, and what is waited for. */
export function requestLines(
  { push, format }: Words,
  { request, delivery, now }: { request: WaitedFor; delivery: Delivery | null; now: Date },
): Pick<LiveList, 'done' | 'now'> {
  const { phoneName: phone, createdAt, reachedAt, openedAt, outcome, outcomeAt, expiresAt } = request;
  const line = (text: string, at: Date | null): LiveLine[] =>
    at === null ? [] : [{ text, time: format.second(at) }];
  const hints: LiveLine[] = [];
  const isUnseen = reachedAt === null && openedAt === null;
  const waited = now.getTime() - createdAt.getTime() >= openHintSeconds * 1000;
  if (request.messageId === null) hints.push({ text: push.reach[unreachable(request.notifications)](phone) });
  else if (delivery?.state === 'failed') hints.push({ text: push.notDelivered(phone) });
  else if (isUnseen && waited) hints.push({ text: push.openApp(phone) });
  const done = [
    ...line(push.sent(phone), delivery?.state === 'handed-over' ? delivery.at : null),
    ...line(push.reached(phone), reachedAt),
    ...line(push.opened(phone), openedAt),
    ...(outcome === 'confirmed' ? line(push.outcomes.confirmed, outcomeAt) : []),
  ];
  if (outcome !== null) return { done, now: null };
  return { done: [...done, ...hints], now: { text: push.waiting, time: push.until(expiresAt) } };
}

function unreachable(state: WaitedFor['notifications']): Exclude<WaitedFor['notifications'], 'on'> {
  return state === 'on' ? 'off' : state;
}

/** A request that ran out while nobody said anything is over as well. */
export function outcomeOf({ outcome, expiresAt }: WaitedFor, now: Date): WaitedFor['outcome'] {
  return outcome ?? (expiresAt <= now ? 'expired' : null);
}
