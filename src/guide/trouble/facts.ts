import { type Happening, happeningsOf } from '#account-page/store.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { type PhoneSeen, phonesOf } from '#authenticators/push/phone-store.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import type { Sql } from '#db/database.ts';
import { type Delivery, deliveryOf } from '#delivery/delivery.ts';
import { type Locks, locksOf } from '#guide/trouble/locks.ts';
import { lastTextOf } from '#guide/trouble/store.ts';
import type { Request } from '#http/route.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { anySession, meets, nextStep } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { assured } from '#spec/demand.ts';
import type { Throttle } from '#throttle/throttle.ts';

/** What the service knows of one account, as far as its owner may read it here. */
export interface Facts {
  readonly email: string;
  readonly enrolled: boolean;
  readonly linked: readonly Authenticator[];
  readonly phones: readonly PhoneSeen[];
  /** Of the last seven days, newest first. */
  readonly happenings: readonly Happening[];
  /** What became of the last text for signing in; `null` when there was none in the last hour. */
  readonly text: Delivery | null;
  readonly locks: Locks;
}

interface Dependencies {
  readonly sql: Sql;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
}

const pastSeconds = 7 * 86_400;
const textSeconds = 3600;
const whole = assured(anySession, 'account');

/**
 * Only for a session that would be let in to the account page. To anybody with less, a half-finished sign-in above
 * all, the page says what it says to everybody, and nothing is looked up.
 */
export async function factsOf(
  dependencies: Dependencies,
  request: Request,
  session: Session | null,
): Promise<Facts | null> {
  if (session === null || session.openedAt === null) return null;
  const { sql } = dependencies;
  const { now } = request;
  const { account } = session;
  if (!meets(whole, account, session, now)) return null;
  const since = secondsAfter(now, -pastSeconds);
  const [linked, phones, happenings, messageId, locks] = await Promise.all([
    authenticatorsOf(sql, account.id),
    phonesOf(sql, account.id),
    happeningsOf(sql, account.id, { since, before: null, most: 200 }),
    lastTextOf(sql, account.id, secondsAfter(now, -textSeconds)),
    locksOf(dependencies, request, session),
  ]);
  const text = messageId === null ? null : await deliveryOf(sql, messageId);
  return { email: account.email, enrolled: account.enrolled, linked, phones, happenings, text, locks };
}

/** Somebody in the middle of the wizard: signing in would lead her there and nowhere else, so it is not offered. */
export function isSettingUp(session: Session | null, now: Date): boolean {
  return session !== null && nextStep(session.account, session, anySession, now) === 'enrolment';
}
