import type { Brand } from '#kernel/brand.ts';
import type { AccountId } from '#kernel/ids.ts';

export type Email = Brand<string, 'Email'>;

export interface Account {
  readonly id: AccountId;
  readonly email: Email;
  readonly name: string;
  /** Of its choice, under the first part of its tag: "nb". */
  readonly language: string | null;
  /** What its owner was last told to be missing for the day the phone is gone. */
  readonly toldLack: string | null;
  /** When its owner got in without the phone that she had lost; `null` once it is parted from, or found. */
  readonly phoneLostAt: Date | null;
  readonly passwordHash: string | null;
  readonly enrolled: boolean;
  readonly enrolmentAskedAt: Date | null;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

/**
 * One address, as mail can be sent to it. Comments, quoted parts and control characters are refused: nobody who
 * signs in has them, and a mail header must not get them.
 */
export function parseEmail(text: string): Email | null {
  const email = text.trim().normalize('NFC');
  if (
    email.length > 254 ||
    !/^[^\s@"(),:;<>[\\\]\p{C}]{1,64}@[^\s@"(),:;<>[\\\]\p{C}]+\.?[^\s@.]+$/u.test(email)
  )
    return null;
  return email as Email;
}

/** As sign-in looks it up. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** What people are called. */
export const longestName = 200;
