import { secondsAfter } from '#kernel/clock.ts';
import type { EnrolmentAsked } from '#sessions/session.ts';

/** TWOFOLD_ENROLMENT. */
export type EnrolmentPolicy =
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'grace'; readonly days: number };

const daySeconds = 86_400;

/** @param askedAt when the person was first asked; the days of grace count from there, not from the policy */
export function enrolmentAsked(policy: EnrolmentPolicy, askedAt: Date | null): EnrolmentAsked {
  switch (policy.kind) {
    case 'required':
      return { asked: 'now' };
    case 'optional':
      return { asked: 'no' };
    case 'grace':
      return {
        asked: 'soon',
        due: askedAt === null ? null : secondsAfter(askedAt, policy.days * daySeconds),
      };
  }
}
