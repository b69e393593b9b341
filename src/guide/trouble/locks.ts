import { passwordCharges } from '#accounts/password-charges.ts';
import type { Sql } from '#db/database.ts';
import type { Finding } from '#guide/trouble/linked.ts';
import type { Request } from '#http/route.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Words } from '#locales/words.ts';
import type { Session } from '#sessions/session.ts';
import { confirmationsOf } from '#throttle/limits.ts';
import type { Charge, Throttle } from '#throttle/throttle.ts';

/** Until when too many wrong attempts keep anything from being looked at; `null` where they do not. */
export interface Locks {
  /** Passwords in browsers that are new to the account. */
  readonly elsewhere: Date | null;
  /** Passwords in this browser, or from where it is. */
  readonly here: Date | null;
  /** Whatever is typed as the second proof. */
  readonly codes: Date | null;
}

interface Dependencies {
  readonly sql: Sql;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
}

/** From the budgets that sign-in itself spends from, and spends nothing. */
export async function locksOf(
  { sql, keyring, throttle }: Dependencies,
  { address, now }: Request,
  { account, browserHash, inKnownBrowser }: Session,
): Promise<Locks> {
  const charges = (knownBrowser: Buffer | null): readonly Charge[] =>
    passwordCharges(keyring, { email: account.email, address, knownBrowser });
  const isOfAccount = ([, limit]: Charge): boolean => limit === 'passwordOfAccount';
  const anybody = charges(null);
  const own = inKnownBrowser ? charges(browserHash).filter(isOfAccount) : [];

  async function shutUntil(costs: readonly Charge[]): Promise<Date | null> {
    const waits = await Promise.all(costs.map(([key, limit]) => throttle.waitIfSpent(sql, key, limit)));
    const longest = Math.max(...waits.map((wait) => wait ?? 0));
    return longest === 0 ? null : fullMinute(secondsAfter(now, longest));
  }

  const [elsewhere, here, codes] = await Promise.all([
    shutUntil(anybody.filter(isOfAccount)),
    shutUntil([...anybody.filter((charge) => !isOfAccount(charge)), ...own]),
    shutUntil([[confirmationsOf(account.id), 'confirmation']]),
  ]);
  return { elsewhere, here, codes };
}

/** Minutes are what is shown, and nobody is to come back too early. */
function fullMinute(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / 60_000) * 60_000);
}

export function lockFindings({ guide: { seen } }: Words, locks: Locks): Finding[] {
  return (['here', 'elsewhere', 'codes'] as const).flatMap((which): Finding[] => {
    const until = locks[which];
    return until === null ? [] : [{ kind: 'warn', text: seen.locks[which](until), link: null }];
  });
}
