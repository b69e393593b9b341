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
 * The single use. `statement` is one conditional statement that returns a row when, and only when, it was this
 * request that used the thing up. It runs as part of the statement that raises the session: both or neither.
 */
export interface Claim {
  readonly authenticatorId: AuthenticatorId;
  statement(sql: Sql, now: Date): Fragment;
  /** Asked only when the claim failed, for the words on the page. */
  whyNot(sql: Sql, now: Date): Promise<Refusal>;
}
