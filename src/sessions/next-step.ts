import type { AccountFacts, SessionFacts } from '#sessions/session.ts';
import { type Assurance, freshProofs, levelOf } from '#spec/aal.ts';
import type { Demand } from '#spec/demand.ts';

/** What is missing before a demand is met. */
export type NextStep = 'password' | 'confirmation' | 'enrolment' | 'nothing';

/** Any session at all, however old its proofs: what one sign-in is for. */
export const anySession: Assurance = { level: '1fa', maxAgeSeconds: null, notBefore: null };

/** Both proofs within ten minutes: for changes of the account, and for linking. */
export const twoFresh: Assurance = { level: '2fa', maxAgeSeconds: 600, notBefore: null };

/**
 * The one place that decides whether somebody may pass. An account that is enrolled is asked for its second
 * proof whatever the demand: there is no route on which a password alone is enough for it.
 */
export function nextStep(
  account: Pick<AccountFacts, 'enrolled' | 'enrolment'>,
  session: SessionFacts,
  assurance: Assurance,
  now: Date,
): NextStep {
  const level = levelOf(freshProofs(session.proofs, assurance, now));
  if (level === null) return 'password';
  // It opens the linking of a new authenticator and nothing else, so it comes before everything else.
  if (session.proofs.some(({ kind }) => kind === 'recovery-code')) return 'enrolment';
  if (account.enrolled) return level === '2fa' ? 'nothing' : 'confirmation';
  if (assurance.level === '2fa') return 'enrolment';
  return asksToEnrol(account, session, now) ? 'enrolment' : 'nothing';
}

/** Whether "Remind me later" may be offered: in the days of grace, and where one proof is enough. */
export function mayPostpone(
  account: Pick<AccountFacts, 'enrolled' | 'enrolment'>,
  assurance: Assurance,
  now: Date,
): boolean {
  const { enrolment } = account;
  if (account.enrolled || assurance.level === '2fa' || enrolment.asked !== 'soon') return false;
  return enrolment.due === null || now < enrolment.due;
}

/** Whether the session meets a route's demand. Half-sessions and enrolling sessions meet theirs and no other. */
export function meets(
  demand: Exclude<Demand, { kind: 'open' }>,
  account: AccountFacts,
  session: SessionFacts,
  now: Date,
): boolean {
  switch (demand.kind) {
    case 'assured':
      return nextStep(account, session, demand.assurance, now) === 'nothing';
    case 'half-session':
      return levelOf(session.proofs) !== null;
    case 'enrolling':
      return mayLink(account, session, now);
  }
}

/** With an authenticator on the account, only two fresh proofs or a recovery code open the linking of another. */
function mayLink(account: AccountFacts, session: SessionFacts, now: Date): boolean {
  if (levelOf(session.proofs) === null) return false;
  if (session.proofs.some(({ kind }) => kind === 'recovery-code')) return true;
  return !account.enrolled || nextStep(account, session, twoFresh, now) === 'nothing';
}

function asksToEnrol(
  account: Pick<AccountFacts, 'enrolled' | 'enrolment'>,
  session: SessionFacts,
  now: Date,
): boolean {
  const { asked } = account.enrolment;
  if (asked === 'no') return false;
  return asked === 'now' || !session.postponed || !mayPostpone(account, anySession, now);
}
