import type { AccountId, SessionId } from '#kernel/ids.ts';
import type { Proof } from '#spec/proof.ts';

/** What the next step depends on, of the account. */
export interface AccountFacts {
  readonly id: AccountId;
  readonly email: string;
  readonly name: string;
  /** Of its choice, under the first part of its tag: "nb". */
  readonly language: string | null;
  /** What its owner was last told to be missing for the day the phone is gone. */
  readonly toldLack: string | null;
  /** When its owner got in without the phone that she had lost; `null` once it is parted from, or found. */
  readonly phoneLostAt: Date | null;
  /** Whether anything beside the password is linked. A disabled authenticator counts: losing it opens nothing. */
  readonly enrolled: boolean;
  readonly enrolment: EnrolmentAsked;
}

/** What the operator's policy asks of an account that is not enrolled. */
export type EnrolmentAsked =
  | { readonly asked: 'no' }
  | { readonly asked: 'now' }
  /** In the days of grace. `null` until the person is asked for the first time. */
  | { readonly asked: 'soon'; readonly due: Date | null };

export interface Session {
  readonly id: SessionId;
  /** SHA-256 of the cookie's value, for the statements that change it only while it is still this one. */
  readonly secretHash: Buffer;
  readonly account: AccountFacts;
  readonly proofs: readonly Proof[];
  readonly browserHash: Buffer;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** `null` while the sign-in is in progress. */
  readonly openedAt: Date | null;
  readonly postponed: boolean;
  /** Whether the account completed a sign-in in this browser before. */
  readonly inKnownBrowser: boolean;
}

/** What the next step depends on, of the session. */
export type SessionFacts = Pick<Session, 'proofs' | 'postponed'>;
