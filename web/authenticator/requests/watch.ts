import type { Phone } from '../keys/phone.ts';
import type { Phones } from '../keys/phones.ts';
import type { Keychain } from '../lock/keychain.ts';
import { type Observed, observed } from '../parts/observed.ts';
import type { Answer, Requests } from '../protocol/answers.ts';
import type { Caller } from '../protocol/call.ts';
import { listen } from './listen.ts';
import { type Asked, type News, noNews } from './news.ts';

export interface Dependencies {
  readonly phones: Phones;
  readonly keychain: Keychain;
  readonly caller: Caller;
  readonly nowSeconds: () => number;
  readonly tell: {
    /** What is open at this phone. */
    readonly listed: (phone: Phone, answer: Requests) => void;
    /** The push service has dropped the subscription: another one is needed. Once for each time the app is looked at. */
    readonly subscriptionGone: () => void;
  };
}

export interface Watch {
  readonly news: Observed<News>;
  readonly askNow: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => void;
}

const everyMilliseconds = 3000;

/** Asks for requests while somebody looks at the app, and at once when the service says that there is news. */
export function requestWatch({ phones, keychain, caller, nowSeconds, tell }: Dependencies): Watch {
  const news = observed<News>(noNews);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  let asking: Promise<void> | null = null;
  let isAskedAgain = false;
  let isGoneTold = false;

  const askNow = (): Promise<void> => {
    // What is told while an answer is on its way may not be in it.
    if (asking !== null) isAskedAgain = true;
    asking ??= askAll().finally(() => {
      asking = null;
      if (isAskedAgain) void askNow();
      else plan();
      isAskedAgain = false;
    });
    return asking;
  };

  const plan = (): void => {
    clearTimeout(timer);
    if (running !== null) timer = setTimeout(() => void askNow(), everyMilliseconds);
  };

  async function askAll(): Promise<void> {
    const answers = await Promise.all(
      phones.list.get().map(async (phone) => ({ phone, answer: await ask(phone) })),
    );
    const asked: Asked[] = [];
    let { aheadSeconds } = news.get();
    for (const { phone, answer } of answers) {
      if (answer === null) continue;
      if (answer.ok) {
        tell.listed(phone, answer.value);
        aheadSeconds = answer.value.now - nowSeconds();
        asked.push(...answer.value.requests.map((request) => ({ phone, request })));
        if (answer.value.notifications === 'gone' && !isGoneTold) {
          isGoneTold = true;
          tell.subscriptionGone();
        }
      } else
        asked.push(...news.get().asked.filter((known) => known.phone.id === phone.id && isTransient(answer)));
    }
    const heard = answers.map(({ answer }) => answer).filter((answer) => answer !== null);
    const isOffline = heard.length > 0 && heard.every(isTransient);
    const isKnown = news.get().isKnown || heard.length > 0;
    news.set(same(news.get(), { asked, isOffline, aheadSeconds, isKnown }));
  }

  async function ask(phone: Phone): Promise<Answer<Requests> | null> {
    const signer = await keychain.signer(phone);
    if (signer === null) return null;
    const answer = await caller.signed<Requests>(signer, 'requests', {});
    if (!answer.ok && answer.refusal.reason === 'phone-unlinked') {
      await phones.change(phone.id, { key: { kind: 'unlinked' }, nextKey: null });
    }
    return answer;
  }

  return {
    news,
    askNow,
    start: () => {
      if (running !== null) return;
      running = new AbortController();
      isGoneTold = false;
      listen({
        phones: phones.list.get(),
        keychain,
        caller,
        signal: running.signal,
        told: () => void askNow(),
      });
      void askNow();
    },
    stop: () => {
      running?.abort();
      running = null;
      clearTimeout(timer);
    },
  };
}

/** Nothing is said about the request: it may still be there. */
function isTransient(answer: Answer<Requests>): boolean {
  return !answer.ok && answer.refusal.reason !== 'phone-unlinked';
}

/** The very same object when nothing changed, so that nothing is drawn anew every three seconds. */
function same(before: News, after: News): News {
  const drift = Math.abs(before.aheadSeconds - after.aheadSeconds);
  const steady = drift <= 1 ? { ...after, aheadSeconds: before.aheadSeconds } : after;
  return JSON.stringify(ids(before)) === JSON.stringify(ids(steady)) ? before : steady;
}

function ids({ asked, isOffline, isKnown, aheadSeconds }: News): unknown {
  return [asked.map(({ phone, request }) => [phone.id, request]), isOffline, isKnown, aheadSeconds];
}
