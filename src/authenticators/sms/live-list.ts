import { newestText } from '#authenticators/sms/store.ts';
import type { Sql } from '#db/database.ts';
import type { DeliveryFailure } from '#delivery/message.ts';
import { journeyOf, type TextJourney } from '#delivery/sms/journey-store.ts';
import type { LiveLine, LiveList } from '#http/page/parts/progress.ts';
import type { Words } from '#locales/words.ts';

/** After so long without a receipt the page says what to look at, unasked. */
export const lateSeconds = 30;

/** Nothing that happens to the phone or to us mends these: the number itself is the trouble. */
const ofTheNumber: readonly DeliveryFailure[] = [
  'number-unknown',
  'landline',
  'blocked',
  'country-not-served',
];

/** Of the newest text of a sign-in or of a walk through the wizard; no other can be asked for. */
export async function newestJourney(sql: Sql, boundTo: string): Promise<TextJourney | null> {
  const newest = await newestText(sql, boundTo);
  return newest === null ? null : journeyOf(sql, newest.messageId);
}

interface Watched {
  readonly journey: TextJourney;
  readonly now: Date;
  /** Where it is waited for; at setup with the number, which may be wrong. */
  readonly at: { readonly place: 'signIn' } | { readonly place: 'setup'; readonly number: string };
}

/** Where a text stands: what happened, with its times, what is waited for, and what to do when it does not come. */
export function textLines({ texting, format }: Words, watched: Watched): LiveList {
  const { journey, now, at } = watched;
  const line = (text: string, when: Date | null): LiveLine[] =>
    when === null ? [] : [{ text, time: format.second(when) }];
  const note = (text: string): LiveLine => ({ text, isNote: true });
  const done = [
    ...(journey.detour ? [note(texting.detour)] : []),
    ...(journey.isStuck ? [note(texting.stuck)] : []),
    ...line(texting.taken, journey.takenAt),
    ...line(texting.network, journey.networkAt),
  ];
  const { end, expiresAt, writtenAt } = journey;
  const next = texting.next[at.place];
  if (end?.kind === 'delivered')
    return { done: [...done, { text: texting.delivered(format.second(end.at)) }], now: null, final: true };
  if (end?.kind === 'failed') {
    const failed = { text: texting.failures[end.reason], time: format.second(end.at), isNote: true };
    const step = note(ofTheNumber.includes(end.reason) ? next.elsewhere : next.again);
    return { done: [...done, failed, step], now: null, final: true };
  }
  if (expiresAt <= now) return { done: [...done, note(texting.over)], now: null, final: true };
  const waiting = { text: journey.takenAt === null ? texting.onItsWay : texting.waiting };
  if (now.getTime() - writtenAt.getTime() < lateSeconds * 1000) return { done, now: waiting };
  // A text that has not left is no fault of the phone's.
  if (journey.takenAt === null) return { done: [...done, note(next.again)], now: waiting };
  const number = at.place === 'setup' ? [note(texting.lateNumber(at.number))] : [];
  return { done: [...done, note(texting.late), ...number, note(next.again)], now: waiting };
}
