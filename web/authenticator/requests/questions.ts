import type { Phones } from '../keys/phones.ts';
import type { Keychain } from '../lock/keychain.ts';
import { type Observed, observed } from '../parts/observed.ts';
import type { Answered, Decision, History, Outcome, Refusal } from '../protocol/answers.ts';
import type { Body, Caller } from '../protocol/call.ts';
import type { Asked, News } from './news.ts';

/** What keeps an answer from being taken, while the question is still open. */
export type Problem =
  | { readonly kind: 'number-wrong'; readonly left: number }
  | { readonly kind: 'too-many'; readonly waitSeconds: number | null }
  | { readonly kind: 'number-missing' | 'no-network' | 'busy' | 'refused' };

export type Question = Extract<Showing, { kind: 'question' }>;

export type Showing =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'question';
      readonly asked: Asked;
      readonly sending: Decision | null;
      readonly problem: Problem | null;
      /** It took the place of another one while that was being looked at. */
      readonly isNewer: boolean;
    }
  | { readonly kind: 'ended'; readonly asked: Asked; readonly outcome: Outcome; readonly isOurs: boolean };

export interface Questions {
  readonly showing: Observed<Showing>;
  readonly answer: (decision: Decision, number: string | null) => Promise<void>;
  readonly done: () => void;
  /** To be told whenever there is news, and every second. */
  readonly heed: (news: News) => void;
}

export interface Dependencies {
  readonly phones: Pick<Phones, 'list' | 'change'>;
  readonly keychain: Pick<Keychain, 'signer'>;
  readonly caller: Pick<Caller, 'signed'>;
  readonly nowSeconds: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const retryMilliseconds = 2000;

/** The one question that is on the screen, from its arrival to what became of it. */
export function questions({ phones, keychain, caller, nowSeconds, pause }: Dependencies): Questions {
  const showing = observed<Showing>({ kind: 'nothing' });
  let attempt = 0;
  /** What ended last may still stand in an answer that is on its way. */
  let over: string | null = null;

  const ask = (asked: Asked, isNewer: boolean): void => {
    attempt += 1;
    showing.set({ kind: 'question', asked, sending: null, problem: null, isNewer });
    void tell(asked, 'requests/opened', { request: asked.request.request });
  };

  const end = (asked: Asked, outcome: Outcome, isOurs: boolean): void => {
    attempt += 1;
    over = asked.request.request;
    showing.set({ kind: 'ended', asked, outcome, isOurs });
  };

  async function tell<Value>({ phone }: Asked, name: string, body: Body) {
    const present = phones.list.get().find(({ id }) => id === phone.id) ?? phone;
    const signer = await keychain.signer(present);
    return signer && caller.signed<Value>(signer, name, body);
  }

  const heed = (news: News): void => {
    const present = showing.get();
    const [newest] = news.asked
      .filter(({ request }) => request.request !== over)
      .sort((one, other) => other.request.asked - one.request.asked);
    if (present.kind === 'question') heedWhileAsked(present, newest, news);
    else if (newest !== undefined) ask(newest, false);
  };

  const heedWhileAsked = (
    present: Question,
    newest: Asked | undefined,
    { asked, isOffline, aheadSeconds }: News,
  ) => {
    const isOver = nowSeconds() + aheadSeconds > present.asked.request.until;
    const isThere = asked.some((known) => isSame(known, present.asked));
    if (isOver) end(present.asked, 'expired', false);
    else if (!isThere && !isOffline && present.sending === null) {
      if (newest === undefined) void lookBack(present.asked);
      else ask(newest, true);
    }
  };

  /** It is not open any more, and nobody here ended it. */
  async function lookBack(asked: Asked): Promise<void> {
    const mine = ++attempt;
    const answer = await tell<History>(asked, 'requests/history', {});
    if (mine !== attempt) return;
    // The phone was unlinked: the list of requests says so.
    if (answer === null) return showing.set({ kind: 'nothing' });
    const { request } = asked.request;
    const past = answer.ok ? answer.value.requests.find((known) => known.request === request) : undefined;
    end(asked, past?.outcome ?? 'left', false);
  }

  async function answer(decision: Decision, number: string | null): Promise<void> {
    const present = showing.get();
    if (present.kind !== 'question') return;
    const { asked } = present;
    const { request, application, until } = asked.request;
    const mine = ++attempt;
    showing.set({ ...present, sending: decision, problem: null });
    // Without a connection the answer is sent again and again: the service takes it once.
    for (;;) {
      if (nowSeconds() + asked.phone.aheadSeconds > until) return end(asked, 'expired', false);
      const body = (time: number) => ({ request, decision, number, application, time });
      const taken = await tell<{ readonly outcome: Answered }>(asked, 'requests/answer', body);
      // Meanwhile it ended, or something else was pressed.
      if (mine !== attempt) return;
      if (taken === null) return showing.set({ kind: 'nothing' });
      if (taken.ok) return end(asked, taken.value.outcome, true);
      const { reason } = taken.refusal;
      const isOver = await heedRefusal(asked, decision, taken.refusal);
      if (isOver) return;
      const again = reason === 'no-network' || reason === 'unavailable';
      showing.set({ ...present, sending: again ? decision : null, problem: problemOf(taken.refusal) });
      if (!again) return;
      await pause(retryMilliseconds);
      if (mine !== attempt) return;
    }
  }

  /** Whether the question has come to its end. */
  async function heedRefusal(
    asked: Asked,
    decision: Decision,
    { reason, left, outcome }: Refusal,
  ): Promise<boolean> {
    if (reason === 'request-over') end(asked, outcome ?? 'expired', outcome === answeredBy[decision]);
    else if (reason === 'request-unknown') end(asked, 'expired', false);
    else if (reason === 'number-wrong' && left === 0) end(asked, 'wrong-number', true);
    else if (reason === 'phone-unlinked') {
      await phones.change(asked.phone.id, { key: { kind: 'unlinked' }, nextKey: null });
      showing.set({ kind: 'nothing' });
    } else return false;
    return true;
  }

  return {
    showing,
    answer,
    done: () => {
      attempt += 1;
      showing.set({ kind: 'nothing' });
    },
    heed,
  };
}

const answeredBy: Record<Decision, Answered> = { confirm: 'confirmed', deny: 'denied', 'not-me': 'not-me' };

function isSame(one: Asked, other: Asked): boolean {
  return one.request.request === other.request.request;
}

function problemOf({ reason, left, waitSeconds }: Refusal): Problem {
  if (reason === 'number-wrong') return { kind: 'number-wrong', left: left ?? 0 };
  if (reason === 'number-missing' || reason === 'no-network') return { kind: reason };
  if (reason === 'too-many') return { kind: reason, waitSeconds };
  return { kind: reason === 'unavailable' ? 'busy' : 'refused' };
}
