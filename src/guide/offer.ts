import type { HelpDesk } from '#http/page/help.ts';
import type { EnrolmentPolicy } from '#sessions/enrolment-policy.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** What this installation offers, as far as everybody may know it. */
export interface Offer {
  readonly texts: boolean;
  readonly mails: boolean;
  readonly policy: EnrolmentPolicy;
  readonly pushNumber: 'earned' | 'strict';
  readonly desk: HelpDesk | null;
}

/** In the order in which people are offered them. */
export const methods: readonly AuthenticatorKind[] = ['push', 'totp', 'sms', 'recovery-code'];

export function isOffered(method: AuthenticatorKind, { texts }: Offer): boolean {
  return method !== 'sms' || texts;
}
