import { anySession, mayPostpone } from '#sessions/next-step.ts';
import type { AccountFacts } from '#sessions/session.ts';

/**
 * Whether the account may be left with its password alone: where nobody asks for more, and in the days of grace.
 * Where the operator asks for a second way now, unlinking would only lead back into the wizard, by way of an
 * account that anybody with the password could protect with a phone of their own.
 */
export function mayUnlink({ enrolment }: Pick<AccountFacts, 'enrolment'>, now: Date): boolean {
  return enrolment.asked === 'no' || mayPostpone({ enrolled: false, enrolment }, anySession, now);
}
