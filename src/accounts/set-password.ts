import type { Account } from '#accounts/account.ts';
import type { Notify } from '#accounts/notices.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import { type PasswordRefusal, passwordLength, refusePassword } from '#accounts/password-rules.ts';
import { dropPasswordLinks, setPasswordHash } from '#accounts/store.ts';
import { type AuditEvent, type Origin, record } from '#audit/audit.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId, SessionId } from '#kernel/ids.ts';

/** What else a new password puts an end to; each runs in the same transaction. */
export interface Endings {
  /** Every session but one. */
  sessions(sql: Sql, accountId: AccountId, keep: SessionId | null): Promise<unknown>;
  browsers(sql: Sql, accountId: AccountId): Promise<unknown>;
  enrolments(sql: Sql, accountId: AccountId): Promise<unknown>;
}

interface Dependencies {
  readonly passwords: PasswordHash;
  readonly notify: Notify;
  readonly endings: Endings;
  /** Whether every account is made to have a second proof: then a password never stands alone for long. */
  readonly secondIsRequired: boolean;
  /** The service's name and host, which everybody would try. */
  readonly guessable: readonly string[];
}

export type Prepared =
  | { readonly accepted: true; readonly hash: string }
  | { readonly accepted: false; readonly reason: PasswordRefusal };

export interface Committed {
  readonly account: Account;
  readonly hash: string;
  readonly origin: Origin;
  readonly actor: AuditEvent['actor'];
  /** The session that goes on, if there is one. */
  readonly keep: SessionId | null;
}

export interface SetPassword {
  /** The least number of characters for this account. */
  least(account: Account): number;
  /** Checks and hashes: outside any transaction, since hashing takes its time. */
  prepare(account: Account, password: string): Promise<Prepared>;
  /** Writes it in the caller's transaction, with everything that a new password ends. */
  commit(sql: Sql, committed: Committed): Promise<void>;
}

/** A forgotten password and a changed one end in the same place. */
export function passwordSetter(dependencies: Dependencies): SetPassword {
  const { passwords, notify, endings, secondIsRequired, guessable } = dependencies;
  const least = ({ enrolled }: Account) =>
    enrolled || secondIsRequired ? passwordLength.withSecond : passwordLength.alone;

  return {
    least,
    prepare: async (account, password) => {
      const words = [
        ...guessable,
        ...account.email.split(/[@.+_-]/),
        ...account.name.split(/\s+/),
        account.email,
      ];
      const reason = refusePassword(password, least(account), words);
      return reason === null
        ? { accepted: true, hash: await passwords.hash(password) }
        : { accepted: false, reason };
    },
    commit: async (sql, { account, hash, origin, actor, keep }) => {
      await setPasswordHash(sql, account.id, hash, origin.at);
      await dropPasswordLinks(sql, account.id);
      await endings.sessions(sql, account.id, keep);
      await endings.browsers(sql, account.id);
      await endings.enrolments(sql, account.id);
      await record(
        sql,
        { event: 'password.changed', outcome: 'success', actor, accountId: account.id },
        origin,
      );
      await notify(sql, account, 'password-changed', origin);
    },
  };
}
