import type { Clock } from '#kernel/clock.ts';
import type { Iban } from './iban.ts';
import { parseIban } from './iban.ts';

export interface PayoutAccount {
  readonly holder: string;
  readonly iban: Iban;
  readonly changedAt: Date;
}

/** As typed: kept while the person confirms that it is her, so that nothing has to be typed twice. */
export interface Draft {
  readonly holder: string;
  readonly iban: string;
}

export type Saving =
  | { readonly saved: true }
  | { readonly saved: false; readonly reasons: Partial<Record<'holder' | 'iban', string>> };

export interface PayoutAccounts {
  of(subject: string): PayoutAccount | null;
  save(subject: string, draft: Draft): Saving;
  keepDraft(subject: string, draft: Draft): void;
  draftOf(subject: string): Draft | null;
}

export function payoutAccounts({ clock }: { readonly clock: Clock }): PayoutAccounts {
  const accounts = new Map<string, PayoutAccount>();
  const drafts = new Map<string, Draft>();

  return {
    of: (subject) => accounts.get(subject) ?? null,
    draftOf: (subject) => drafts.get(subject) ?? null,
    keepDraft: (subject, draft) => {
      drafts.set(subject, draft);
    },
    save: (subject, draft) => {
      const holder = draft.holder.trim();
      const iban = parseIban(draft.iban);
      const holderFits = holder.length >= 2 && holder.length <= 70;
      if (iban === null || !holderFits) {
        return {
          saved: false,
          reasons: {
            ...(holderFits ? {} : { holder: 'Enter the name on the account, as the bank writes it.' }),
            ...(iban === null
              ? { iban: 'That is not a complete IBAN. Check it against a bank statement.' }
              : {}),
          },
        };
      }
      drafts.delete(subject);
      accounts.set(subject, { holder, iban, changedAt: clock() });
      return { saved: true };
    },
  };
}
