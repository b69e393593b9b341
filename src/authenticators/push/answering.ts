import { timingSafeEqual } from 'node:crypto';
import type { Notify, Recipient } from '#accounts/notices.ts';
import { type AuditEvent, type Origin, record } from '#audit/audit.ts';
import { countAgainst } from '#authenticators/failures.ts';
import { budgetOf, openNumber } from '#authenticators/push/asking.ts';
import { pauseRequests } from '#authenticators/push/pause-store.ts';
import type { Phone } from '#authenticators/push/phone-store.ts';
import {
  type Decided,
  decide,
  earnBrowser,
  forgetEarned,
  holdAccount,
  type Outcome,
  outcomeAt,
  type RequestKind,
  type Trial,
  takeTry,
} from '#authenticators/push/request-store.ts';
import { holdAuthenticator } from '#authenticators/store.ts';
import type { Database, Sql } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { RequestId, SessionId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import { announce } from '#live/live.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { confirmationsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

export const numbersTyped = 3;
/** After "This wasn't me" somebody knows the password: their requests must not wear the owner down. */
const pauseSeconds = 3600;

export interface Answering {
  readonly id: RequestId;
  readonly decision: Decided;
  readonly number: string | null;
  /** As the phone showed it. */
  readonly application: string;
  readonly origin: Origin;
  readonly now: Date;
}

export type Answered =
  | { readonly answered: true; readonly outcome: Decided }
  | { readonly answered: false; readonly reason: 'unknown' | 'differs' | 'number-missing' }
  | { readonly answered: false; readonly reason: 'over'; readonly outcome: Outcome | 'left' }
  | { readonly answered: false; readonly reason: 'number-wrong'; readonly left: number }
  | { readonly answered: false; readonly reason: 'throttled'; readonly waitSeconds: number };

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly sessions: Sessions;
  readonly notify: Notify;
  readonly log: Log;
}

export type Answer = ReturnType<typeof answerer>;

/** What the phone decided, in one transaction: the answer, what follows from it, and that it is on record. */
export function answerer(dependencies: Dependencies) {
  const { database, keyring, throttle } = dependencies;

  return async function answer(phone: Phone, answering: Answering): Promise<Answered> {
    return database.transaction(async (sql) => {
      // In the order in which asking, confirming and unlinking take these rows: the account, the budget, the phone.
      await holdAccount(sql, phone.accountId);
      const { id, decision, number } = answering;
      const asked = await outcomeAt(sql, id, phone.id);
      if (asked === null) return refused(sql, phone, answering, 'unknown');
      if (asked.application !== answering.application) return refused(sql, phone, answering, 'differs');
      const isGuess = decision === 'confirmed' && asked.asksNumber && asked.outcome === null;
      // Forgotten, not guessed: it takes none of the three tries.
      if (isGuess && number === null) return refused(sql, phone, answering, 'number-missing');
      // Spent before it is looked at, like every other second proof: with none left, the right one is not told either.
      const budget = confirmationsOf(phone.accountId);
      const spending = isGuess ? await throttle.spend(sql, budget, 'confirmation') : null;
      if (spending?.spent === false)
        return { answered: false, reason: 'throttled', waitSeconds: spending.waitSeconds };
      await holdAuthenticator(sql, phone.id);
      const answered = await decided(sql, phone, answering);
      const isWrong = !answered.answered && answered.reason === 'number-wrong';
      if (isGuess && !isWrong) await throttle.restore(sql, budget);
      return answered;
    });
  };

  async function decided(sql: Sql, phone: Phone, answering: Answering): Promise<Answered> {
    const { id, now, decision } = answering;
    const trial = await takeTry(sql, { id, phoneId: phone.id, now, most: numbersTyped });
    if (trial === null) {
      const over = await outcomeAt(sql, id, phone.id);
      await refused(sql, phone, answering, 'over');
      return { answered: false, reason: 'over', outcome: over?.outcome ?? 'left' };
    }
    if (decision === 'confirmed' && trial.number !== null) {
      const right = openNumber(keyring, id, trial.number);
      if (!isSame(right, answering.number ?? '')) return wrongNumber(sql, phone, answering, trial);
    }
    await decide(sql, id, decision, now);
    await follow(sql, phone, answering, trial);
    return { answered: true, outcome: decision };
  }

  async function refused<Reason extends 'unknown' | 'differs' | 'number-missing' | 'over'>(
    sql: Sql,
    phone: Phone,
    { origin }: Answering,
    reason: Reason,
  ): Promise<{ readonly answered: false; readonly reason: Reason }> {
    await record(sql, { ...eventOf(phone), outcome: 'failure', reason }, origin);
    return { answered: false, reason };
  }

  /** A wrong number is a wrong second proof, and counts against the phone as a wrong code does against its app. */
  async function wrongNumber(
    sql: Sql,
    phone: Phone,
    { id, origin, now }: Answering,
    { tries, boundTo }: Trial,
  ): Promise<Answered> {
    await record(sql, { ...eventOf(phone), outcome: 'failure', reason: 'wrong-number' }, origin);
    const account = ownerOf(phone);
    if (phone.isLinked)
      await countAgainst(sql, dependencies.notify, { about: aboutOf(phone), account, origin });
    if (tries >= numbersTyped) {
      await decide(sql, id, 'wrong-number', now);
      if (boundTo !== null) await announce(sql, `waiting:${boundTo}`);
    }
    return { answered: false, reason: 'number-wrong', left: numbersTyped - tries };
  }

  async function follow(sql: Sql, phone: Phone, answering: Answering, trial: Trial): Promise<void> {
    const { decision, origin, now } = answering;
    const outcome = decision === 'confirmed' ? 'success' : 'failure';
    await record(sql, { ...eventOf(phone), outcome, ...reasonOf(decision, trial.kind) }, origin);
    if (decision === 'confirmed') await confirmed(sql, phone, trial, now);
    if (decision === 'not-me') await notMe(sql, phone, trial, answering);
    if (trial.boundTo !== null) await announce(sql, `waiting:${trial.boundTo}`);
  }

  async function confirmed(sql: Sql, phone: Phone, { kind, number, browserHash }: Trial, now: Date) {
    // Only what was confirmed gives the attempt back: somebody who is asked again and again is being worn down.
    await throttle.restore(sql, budgetOf(kind, phone.accountId)[0]);
    if (number !== null && browserHash !== null) await earnBrowser(sql, phone.id, browserHash, now);
  }

  async function notMe(sql: Sql, phone: Phone, trial: Trial, { origin, now }: Answering) {
    const { kind, boundTo, address, browser } = trial;
    const { sessions, notify, log } = dependencies;
    // At a trial nobody signs in: there is nothing to stop, and the setup would be paused with it.
    if (kind !== 'sign-in') return;
    await forgetEarned(sql, phone.accountId);
    await pauseRequests(sql, phone.accountId, secondsAfter(now, pauseSeconds));
    if (boundTo !== null) await sessions.end(sql, phone.accountId, boundTo as SessionId);
    // Whoever reads of it wants to know where the stranger was, and not where her own phone was.
    await notify(sql, ownerOf(phone), 'not-me', { ...origin, address, userAgent: browser });
    log.warn("a sign-in was not its owner's", { account: phone.accountId, address });
  }
}

function eventOf(phone: Phone): Omit<AuditEvent, 'outcome' | 'reason'> {
  return { ...aboutOf(phone), event: 'request.answered' };
}

/** A sign-in needs no reason; whoever reads of a test must not take it for a sign-in that somebody confirmed. */
function reasonOf(decision: Decided, kind: RequestKind): { readonly reason?: string } {
  if (decision !== 'confirmed') return { reason: decision };
  return kind === 'sign-in' ? {} : { reason: kind };
}

function aboutOf({ id, accountId }: Phone) {
  return { actor: 'account', accountId, authenticatorId: id, authenticatorKind: 'push' } as const;
}

function ownerOf({ accountId, email, owner }: Phone): Recipient {
  return { id: accountId, email, name: owner };
}

function isSame(right: string, typed: string): boolean {
  const [expected, given] = [Buffer.from(right), Buffer.from(typed.replace(/[\s-]/g, ''))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
