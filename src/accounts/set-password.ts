import type { Account } from '#accounts/account.ts';
import type { Notify, Recipient } from '#accounts/notices.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import { type PasswordRefusal, passwordLength, refusePassword } from '#accounts/password-rules.ts';
import { dropPasswordLinks, replacePassword } from '#accounts/password-store.ts';
import { setPassword } from '#accounts/store.ts';
import { type Origin, record } from '#audit/audit.ts';
import type { Sql } from '#db/database.ts';
import type { Brand } from '#kernel/brand.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { forgetBrowsers, knowBrowser } from '#sessions/store.ts';
import { requestsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

/** The hash of a password that the rules let through for this very account. */
export type NewPasswordHash = Brand<string, 'NewPasswordHash'>;

export type PreparedPassword =
  | { readonly accepted: true; readonly hash: NewPasswordHash }
  | { readonly accepted: false; readonly refusal: PasswordRefusal; readonly least: number };

/** Who sets it: the owner in a whole session, which goes on, or whoever came with a link that was used up for it. */
export type SetBy =
  | { readonly kind: 'session'; readonly session: Session; readonly currentHash: string }
  | { readonly kind: 'link' };

export interface PasswordSetter {
  /** Rules first, then the hash. Outside of any transaction: hashing waits in line, and holds no row meanwhile. */
  prepare(account: RuledAccount, password: string): Promise<PreparedPassword>;
  /**
   * In the caller's transaction, with all that a new password ends.
   *
   * @returns false, with nothing written, when the current password is another one by now
   */
  write(sql: Sql, account: Recipient, hash: NewPasswordHash, by: SetBy, origin: Origin): Promise<boolean>;
}

/** What the rules depend on. */
export type RuledAccount = Pick<Account, 'name' | 'enrolled'> & { readonly email: string };

interface Dependencies {
  readonly passwords: PasswordHash;
  readonly sessions: Sessions;
  readonly notify: Notify;
  readonly dropEnrolments: (sql: Sql, accountId: AccountId) => Promise<void>;
  readonly throttle: Pick<Throttle, 'forgive'>;
  readonly service: { readonly name: string; readonly url: URL };
}

/** How long a new password of this account must be. */
export function leastLength({ enrolled }: Pick<Account, 'enrolled'>): number {
  return enrolled ? passwordLength.withSecond : passwordLength.alone;
}

export function passwordSetter(dependencies: Dependencies): PasswordSetter {
  const { passwords, sessions, notify, dropEnrolments, throttle, service } = dependencies;

  return {
    prepare: async (account, password) => {
      const least = leastLength(account);
      const refusal = await refusePassword(password, least, guessableWords(service, account));
      if (refusal !== null) return { accepted: false, refusal, least };
      return { accepted: true, hash: (await passwords.hash(password)) as NewPasswordHash };
    },

    write: async (sql, account, hash, by, origin) => {
      const { id } = account;
      if (by.kind === 'link') await setPassword(sql, id, hash, origin.at);
      else if (!(await replacePassword(sql, id, { from: by.currentHash, to: hash, now: origin.at })))
        return false;

      // Whoever made the change necessary may be signed in somewhere, may have earned trust for a browser, may
      // wait with a mailed link, or may have begun to link a phone of their own.
      const kept = by.kind === 'session' ? by.session : null;
      await sessions.endAll(sql, id, kept?.id ?? null);
      await forgetBrowsers(sql, id);
      if (kept !== null) await knowBrowser(sql, id, kept.browserHash, origin.at);
      await dropPasswordLinks(sql, id);
      await dropEnrolments(sql, id);
      // Nor do the requests of that somebody keep the owner's from her phone.
      await throttle.forgive(sql, requestsOf(id));
      const about = { accountId: id, sessionId: kept?.id ?? null, outcome: 'success' } as const;
      const actor = kept === null ? 'claimant' : 'account';
      await record(sql, { ...about, actor, event: 'password.changed' }, origin);
      await notify(sql, account, 'password-changed', origin);
      return true;
    },
  };
}

/** What anybody would try first for this person and this service, whole and in its parts. */
export function guessableWords(
  service: Dependencies['service'],
  { email, name }: Pick<RuledAccount, 'email' | 'name'>,
): string[] {
  const whole = [service.name, service.url.hostname, email, name].map((text) => text.normalize('NFC'));
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const runTogether = whole.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  return [...new Set([...whole, ...email.split('@'), ...parts, ...runTogether])].filter(
    (word) => word !== '',
  );
}
