import { newTotpKey } from '#authenticators/totp/enrol.ts';
import { sealKey } from '#authenticators/totp/store.ts';
import type { Database } from '#db/database.ts';
import type { Purpose } from '#enrolment/flow.ts';
import { beginEnrolment, type Enrolment, findEnrolment } from '#enrolment/store.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AuthenticatorId, type EnrolmentId, newId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { nextStep, twoFresh } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { proofOf, sha256 } from '#sessions/sessions.ts';
import type { Task } from '#sessions/task.ts';
import { newRecoveryCode, type RecoveryCode } from '#spec/recovery-code.ts';

/** How long a walk can be taken up again in the same browser. */
export const enrolmentSeconds = 86_400;

const ofAccountPage: readonly Purpose[] = ['replace-app', 'add-phone', 'change-phone', 'new-recovery-code'];

/**
 * Why this session may link something; `null` when it may not. What it may do follows from its proofs, what it
 * wants from its task.
 */
export function purposeOf(session: Session, task: Task, now: Date): Purpose | null {
  if (proofOf(session, 'recovery-code') !== null) return 'recover';
  if (!session.account.enrolled) return 'protect';
  if (nextStep(session.account, session, twoFresh, now) !== 'nothing') return null;
  if (task.phoneLost) return 'replace-lost';
  return ofAccountPage.find((purpose) => purpose === task.id) ?? null;
}

/** The walk of this account in this browser; begun when there is none. */
export async function walkTogether(
  { database, keyring }: { readonly database: Database; readonly keyring: Keyring },
  session: Session,
  { purpose, browser, now }: { readonly purpose: Purpose; readonly browser: string; readonly now: Date },
): Promise<Enrolment> {
  const { sql } = database;
  const browserHash = sha256(browser);
  const accountId = session.account.id;
  const found = await findEnrolment(sql, accountId, browserHash, purpose, now);
  if (found !== null) return found;

  const id = newId<EnrolmentId>();
  const totpId = newId<AuthenticatorId>();
  await beginEnrolment(sql, {
    id,
    accountId,
    browserHash,
    purpose,
    now,
    expiresAt: secondsAfter(now, enrolmentSeconds),
    totpId,
    totpSealed: sealKey(keyring, totpId, newTotpKey()),
    smsId: newId<AuthenticatorId>(),
    recoverySealed: keyring.seal(newRecoveryCode(), `recovery-code:${id}`),
  });
  // Two tabs may begin at once; both go on with the one that was first.
  const begun = await findEnrolment(sql, accountId, browserHash, purpose, now);
  if (begun === null) throw new Error('An enrolment vanished while it was begun');
  return begun;
}

export function openRecoveryCode(keyring: Keyring, { id, recoverySealed }: Enrolment): RecoveryCode {
  return keyring.open(recoverySealed, `recovery-code:${id}`) as RecoveryCode;
}
