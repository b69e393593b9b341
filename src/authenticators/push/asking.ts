import { createHash, randomInt } from 'node:crypto';
import { secondsUntil } from '#authenticators/push/pause-store.ts';
import type { Notifications } from '#authenticators/push/phone-store.ts';
import {
  type BoundTo,
  closeOpen,
  hasEarned,
  holdAccount,
  insertRequest,
  type RequestKind,
} from '#authenticators/push/request-store.ts';
import type { Sql } from '#db/database.ts';
import type { Enqueue } from '#delivery/outbox.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AccountId, type AuthenticatorId, newId, type RequestId, randomToken } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { announce } from '#live/live.ts';
import { requestsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

const requestSeconds = 120;
const earnedSeconds = 90 * 86_400;

/** `strict`: the number is typed always; `earned`: one tap from a browser that has earned it. */
export type NumberPolicy = 'earned' | 'strict';

export interface Asking {
  readonly kind: RequestKind;
  readonly accountId: AccountId;
  readonly phone: { readonly id: AuthenticatorId; readonly canBeWoken: boolean };
  readonly boundTo: BoundTo | null;
  /** Of the browser that waits; `null` for a check, which nothing waits for. */
  readonly browserHash: Buffer | null;
  readonly application: string;
  readonly address: string;
  readonly browser: string;
  readonly isFirst: boolean;
  readonly now: Date;
}

export type Asked =
  | { readonly asked: true; readonly id: RequestId }
  | TooManyAsked
  | { readonly asked: false; readonly reason: 'paused'; readonly waitSeconds: number };

export interface TooManyAsked {
  readonly asked: false;
  readonly reason: 'too-many';
  readonly waitSeconds: number;
  /** How many were asked and not confirmed: of this kind there are no more for now. */
  readonly most: number;
}

interface Dependencies {
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly enqueue: Enqueue;
  readonly numberPolicy: NumberPolicy;
}

export type Ask = ReturnType<typeof asker>;

/** Asks a phone, in the caller's transaction. The newest request of an account is the only open one. */
export function asker({ keyring, throttle, enqueue, numberPolicy }: Dependencies) {
  return async function ask(sql: Sql, asking: Asking): Promise<Asked> {
    const { accountId, kind, now } = asking;
    const { pausedUntil } = await holdAccount(sql, accountId);
    const waitSeconds = secondsUntil(pausedUntil, now);
    if (kind === 'sign-in' && waitSeconds !== null) return { asked: false, reason: 'paused', waitSeconds };
    const [key, limit] = budgetOf(kind, accountId);
    const spending = await throttle.spend(sql, key, limit);
    if (!spending.spent) {
      return { asked: false, reason: 'too-many', waitSeconds: spending.waitSeconds, most: spending.most };
    }

    for (const closed of await closeOpen(sql, accountId, now)) {
      if (closed.boundTo !== null) await announce(sql, `waiting:${closed.boundTo}`);
      if (closed.phoneId !== asking.phone.id) await announce(sql, `phone:${closed.phoneId}`);
    }
    const id = newId<RequestId>();
    const push = randomToken(16);
    const expiresAt = secondsAfter(now, requestSeconds);
    const { phone, browserHash } = asking;
    const number = (await asksNumber(sql, asking)) ? sealNumber(keyring, id, newNumber()) : null;
    const messageId = phone.canBeWoken
      ? await enqueue(sql, { kind: 'push', phoneId: phone.id, push, expiresAt, accountId })
      : null;
    const { boundTo, application, address, browser, isFirst } = asking;
    await insertRequest(sql, {
      ...{
        id,
        accountId,
        phoneId: phone.id,
        kind,
        boundTo,
        browserHash,
        application,
        address,
        browser,
        isFirst,
      },
      ...{ number, pushHash: pushHash(push), messageId, createdAt: now, expiresAt },
    });
    await announce(sql, `phone:${phone.id}`);
    return { asked: true, id };
  };

  /** At linking always: it shows that who holds the phone sees this very screen, and teaches how it goes. */
  async function asksNumber(sql: Sql, { kind, phone, browserHash, now }: Asking): Promise<boolean> {
    if (kind === 'check' || browserHash === null) return false;
    if (kind === 'linking' || numberPolicy === 'strict') return true;
    return !(await hasEarned(sql, phone.id, browserHash, secondsAfter(now, -earnedSeconds)));
  }
}

/** A notification that only shows that it comes. Nothing waits for its answer. */
export function checkOf(
  phone: {
    readonly id: AuthenticatorId;
    readonly accountId: AccountId;
    readonly notifications: Notifications;
  },
  { address, userAgent, now }: { readonly address: string; readonly userAgent: string; readonly now: Date },
  name: string,
): Asking {
  return {
    kind: 'check',
    accountId: phone.accountId,
    phone: { id: phone.id, canBeWoken: phone.notifications === 'on' },
    boundTo: null,
    browserHash: null,
    application: name,
    address,
    browser: userAgent,
    isFirst: false,
    now,
  };
}

export function budgetOf(kind: RequestKind, accountId: AccountId) {
  return kind === 'sign-in'
    ? ([requestsOf(accountId), 'pushesOfAccount'] as const)
    : ([`push-check:account:${accountId}`, 'pushChecksOfAccount'] as const);
}

export function pushHash(push: string): Buffer {
  return createHash('sha256').update(push).digest();
}

function newNumber(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

export function sealNumber(keyring: Keyring, id: RequestId, number: string): Buffer {
  return keyring.seal(number, `push:${id}`);
}

export function openNumber(keyring: Keyring, id: RequestId, sealed: Buffer): string {
  return keyring.open(sealed, `push:${id}`);
}
