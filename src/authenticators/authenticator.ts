import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { TimeStep } from '#spec/otp/totp.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** Why something that is linked confirms nothing any more, until it is linked anew. */
export type SwitchedOff =
  /** Too many failures in a row. */
  | 'wrong-codes'
  /** Its owner lost the phone it was on. */
  | 'lost'
  /** The phone itself was told to forget it. */
  | 'by-phone';

/** What is linked to an account beside its password. */
export type Authenticator =
  | TotpAuthenticator
  | PushAuthenticator
  | SmsAuthenticator
  | RecoveryCodeAuthenticator;

interface Linked {
  readonly id: AuthenticatorId;
  readonly accountId: AccountId;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** Set when it was switched off; it confirms nothing until it is linked anew. */
  readonly disabledAt: Date | null;
  readonly disabledBecause: SwitchedOff | null;
}

export interface TotpAuthenticator extends Linked {
  readonly kind: 'totp';
  /** Sealed for this row; see `totp/store.ts`. */
  readonly sealed: Buffer;
  readonly lastStep: number;
  /** Steps whose codes were refused with the cause while they were still to come; see `markTold`. */
  readonly toldSteps: readonly number[];
}

/** A phone with Twofold Authenticator; an account may have several. */
export interface PushAuthenticator extends Linked {
  readonly kind: 'push';
  /** As its owner calls it: "iPhone". */
  readonly name: string;
  /** When the app on it called last, for whatever. */
  readonly lastSeenAt: Date;
}

export interface SmsAuthenticator extends Linked {
  readonly kind: 'sms';
  readonly sealed: Buffer;
  /** "••• 42": what may be shown of the number. */
  readonly masked: string;
}

export interface RecoveryCodeAuthenticator extends Linked {
  readonly kind: 'recovery-code';
}

export interface Properties {
  /** Whether it can be the one beside the password; the others only stand in for it. */
  readonly main: boolean;
  /** SP 800-63B-4 section 3.2.9: never the only one, always with a notice. */
  readonly restricted: boolean;
  /** Where it stands among the ways that are offered. */
  readonly rank: number;
}

/** The compiler walks whoever adds a kind to this table, and from here to the others. */
export const properties: Readonly<Record<AuthenticatorKind, Properties>> = {
  push: { main: true, restricted: false, rank: 1 },
  totp: { main: true, restricted: false, rank: 2 },
  sms: { main: false, restricted: true, rank: 3 },
  'recovery-code': { main: false, restricted: false, rank: 4 },
};

/** What an account can be protected by. */
export const mainKinds = Object.entries(properties).flatMap(([kind, { main }]) => (main ? [kind] : []));

/** Why something that was typed is not accepted. The words for each stand in the locales. */
export type Refusal =
  | { readonly reason: 'malformed' }
  | { readonly reason: 'wrong-code' }
  /** Until an app whose clock is right shows a code that has not been used; `null` where none follows by itself. */
  | { readonly reason: 'replayed'; readonly nextSeconds: number | null }
  /** It was refused with the cause while it was still to come, and is worth nothing now that it has. */
  | { readonly reason: 'typed-early'; readonly nextSeconds: number }
  /**
   * A newer one was used, so it comes too late: it was typed long after it was shown, or, where it is one of another
   * time, the phone's clock has been set back since by so many seconds. Which of them, one code does not tell.
   */
  | { readonly reason: 'older'; readonly nextSeconds: number; readonly driftSeconds: number | null }
  | { readonly reason: 'expired' }
  /** Right for another app of the account: one that was replaced or unlinked, or, while linking, the one before. */
  | { readonly reason: 'other-app'; readonly linkedAt: Date; readonly endedAt: Date | null }
  | { readonly reason: 'disabled'; readonly because: SwitchedOff }
  | { readonly reason: 'not-linked' }
  /** The phone has not confirmed, or not this sign-in. */
  | { readonly reason: 'unanswered' }
  | { readonly reason: 'throttled'; readonly waitSeconds: number }
  /** The code is one of another time: by how much the phone's clock is off, negative when slow. */
  | { readonly reason: 'clock'; readonly driftSeconds: number; readonly step: TimeStep };

/** The one of this kind; of several phones, one of them. */
export function linkedOf<Kind extends AuthenticatorKind>(
  linked: readonly Authenticator[],
  kind: Kind,
): Extract<Authenticator, { kind: Kind }> | null {
  const isOfKind = (one: Authenticator): one is Extract<Authenticator, { kind: Kind }> => one.kind === kind;
  return linked.find(isOfKind) ?? null;
}
