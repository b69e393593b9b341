import type { Refusal } from '#authenticators/authenticator.ts';
import type { Fragment, Sql } from '#db/database.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';

/** What became of something that was typed, before the database has the last word. */
export type Verification =
  | { readonly plausible: true; readonly claim: Claim }
  | {
      readonly plausible: false;
      readonly authenticatorId: AuthenticatorId | null;
      readonly refusal: Refusal;
    };

/**
 * The single use. `part` is what the statement that raises the session begins with: a `with` query named `claimed`,
 * which has a row when, and only when, it was this request that used the thing up; others may stand before it. Every
 * one of them holds the authenticator before any session, which is the order in which unlinking takes rows.
 */
export interface Claim {
  readonly authenticatorId: AuthenticatorId;
  /**
   * Whether what was typed is known to be right, and only its single use is open. Then nobody guesses, and `claimed`
   * has a row only where `admitted`, the query before it, has one. Otherwise the claim itself is the guess.
   */
  readonly isRight: boolean;
  part(sql: Sql, now: Date): Fragment;
  /** Asked only when the claim failed, for the words on the page. */
  whyNot(sql: Sql, now: Date): Promise<Refusal>;
}
