import { type Happening, happeningsOf } from '#account-page/store.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { type PhoneSeen, phonesOf } from '#authenticators/push/phone-store.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import type { Sql } from '#db/database.ts';
import { type Delivery, deliveryOf } from '#delivery/delivery.ts';
import { lastTextOf } from '#guide/trouble/store.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { anySession, meets } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { assured } from '#spec/demand.ts';

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
}

const pastSeconds = 7 * 86_400;
const textSeconds = 3600;
const whole = assured(anySession, 'account');

/**
 * Only for a session that would be let in to the account page. To anybody with less, a half-finished sign-in above
 * all, the page says what it says to everybody, and nothing is looked up.
 */
export async function factsOf(sql: Sql, session: Session | null, now: Date): Promise<Facts | null> {
  if (session === null || session.openedAt === null) return null;
  const { account } = session;
  if (!meets(whole, account, session, now)) return null;
  const since = secondsAfter(now, -pastSeconds);
  const [linked, phones, happenings, messageId] = await Promise.all([
    authenticatorsOf(sql, account.id),
    phonesOf(sql, account.id),
    happeningsOf(sql, account.id, { since, before: null, most: 200 }),
    lastTextOf(sql, account.id, secondsAfter(now, -textSeconds)),
  ]);
  const text = messageId === null ? null : await deliveryOf(sql, messageId);
  return { email: account.email, enrolled: account.enrolled, linked, phones, happenings, text };
}
