import type { WaitedFor } from '#authenticators/push/request-store.ts';
import { answerSeconds } from '#authenticators/push/verify.ts';
import type { Delivery } from '#delivery/delivery.ts';
import type { LiveLine, LiveList } from '#http/page/parts/progress.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { Words } from '#locales/words.ts';

/** After so long without a sign of the phone, the page says what else can be done, and then what it knows of the phone. */
const openHintSeconds = 5;
const unheardSeconds = 15;
/** So long may a notification lie there before somebody who waits for it is told to look. */
const silentSeconds = 10;
/** From then on a time of day says nothing without its day. */
const longAgoSeconds = 43_200;
/** Nobody announces that a push was handed over. It takes a moment, or the push service is in trouble. */
const [soonSeconds, laterSeconds] = [1, 15];

/** A line, and when it happened; what is only to be known has no time. */
export interface ToldLine extends LiveLine {
  readonly at: Date | null;
}

export interface RequestLines extends Pick<LiveList, 'now' | 'askAfterSeconds'> {
  readonly done: readonly ToldLine[];
}

/** Where a request stands, as its page knows it: what happened, with its times, and what is waited for. */
export function requestLines(words: Words, { request, delivery, now }: Standing): RequestLines {
  const { push, format } = words;
  const { phoneName: phone, reachedAt, openedAt, outcome, outcomeAt, expiresAt } = request;
  const line = (text: string, at: Date | null): ToldLine[] =>
    at === null ? [] : [{ text, time: format.second(at), at }];
  const done = [
    ...line(push.sent(phone), delivery?.state === 'handed-over' ? delivery.at : null),
    ...line(push.reached(phone), reachedAt),
    ...line(push.opened(phone), openedAt),
    ...(outcome === 'confirmed' ? line(push.outcomes.confirmed, outcomeAt) : []),
    // An open app shows a request before its push has come.
  ].sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0));
  if (outcome !== null) return { done, now: null };
  const hint = hintOf(words, { request, delivery, now });
  return {
    done: hint === null ? done : [...done, { text: hint, isNote: true, at: null }],
    now: { text: push.waiting, time: push.until(expiresAt) },
    askAfterSeconds: unannounced({ request, delivery, now }),
  };
}

/** When the lines will say something else though nobody announces it, in seconds. */
function unannounced({ request, delivery, now }: Standing): number {
  const { createdAt, expiresAt, messageId, reachedAt, openedAt } = request;
  const secondsUntil = (at: Date) => Math.max(1, Math.ceil((at.getTime() - now.getTime()) / 1000));
  const until = (at: Date) => secondsUntil(now < at ? at : expiresAt);
  if (openedAt !== null) return until(expiresAt);
  if (reachedAt !== null) return until(secondsAfter(reachedAt, silentSeconds));
  if (messageId === null || delivery?.state === 'failed') return until(expiresAt);
  const openAt = secondsAfter(createdAt, openHintSeconds);
  const isEarly = now < openAt;
  const hint = until(isEarly ? openAt : secondsAfter(createdAt, unheardSeconds));
  const isHandedOver = delivery !== null && delivery.state !== 'queued';
  return isHandedOver ? hint : Math.min(hint, isEarly ? soonSeconds : laterSeconds);
}

interface Standing {
  readonly request: WaitedFor;
  readonly delivery: Delivery | null;
  readonly now: Date;
}

function unreachable(state: WaitedFor['notifications']): Exclude<WaitedFor['notifications'], 'on'> {
  return state === 'on' ? 'off' : state;
}

/** What keeps it from being seen, as far as we know; nothing while all is well. */
function hintOf({ push }: Words, { request, delivery, now }: Standing): string | null {
  const { phoneName: phone, createdAt, reachedAt, openedAt, phoneSeenAt } = request;
  const isPast = (since: Date, seconds: number) => now.getTime() - since.getTime() >= seconds * 1000;
  if (openedAt !== null) return null;
  if (reachedAt !== null) return isPast(reachedAt, silentSeconds) ? push.silent(phone) : null;
  if (request.messageId === null) return push.reach[unreachable(request.notifications)](phone);
  if (delivery?.state === 'failed') return push.notDelivered(phone);
  if (isPast(createdAt, unheardSeconds))
    return push.unheard(phone, phoneSeenAt, isPast(phoneSeenAt, longAgoSeconds));
  return isPast(createdAt, openHintSeconds) ? push.openApp(phone) : null;
}

/** Whether there is a notification to open, or will be, as far as we know. */
export function comesByPush({ messageId }: WaitedFor, delivery: Delivery | null): boolean {
  return messageId !== null && delivery?.state !== 'failed';
}

/** A request that ran out while nobody said anything is over as well, and so is an answer that nobody came for in time. */
export function outcomeOf({ outcome, outcomeAt, expiresAt }: WaitedFor, now: Date): WaitedFor['outcome'] {
  if (outcome === null) return expiresAt <= now ? 'expired' : null;
  const isStale =
    outcome === 'confirmed' && outcomeAt !== null && outcomeAt <= secondsAfter(now, -answerSeconds);
  return isStale ? 'expired' : outcome;
}
