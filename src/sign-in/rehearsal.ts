import type { Notify } from '#accounts/notices.ts';
import { type AuditEvent, originOf, record } from '#audit/audit.ts';
import type { Authenticator, Refusal } from '#authenticators/authenticator.ts';
import type { Claim } from '#authenticators/claim.ts';
import { isRecoveryCode, recoveryCodeHash } from '#authenticators/recovery-code/store.ts';
import { verify } from '#authenticators/registry.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import type { Request } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import { failed } from '#sign-in/confirm.ts';
import { claimAlone } from '#sign-in/store.ts';
import { readRecoveryCode } from '#spec/recovery-code.ts';
import { confirmationsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

/** The ways in that are there when the phone is gone. */
export type SpareKind = 'sms' | 'recovery-code';
export type Spare = Extract<Authenticator, { kind: SpareKind }>;

export type Rehearsed = { readonly passed: true } | { readonly passed: false; readonly refusal: Refusal };

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly notify: Notify;
}

export type Rehearse = ReturnType<typeof rehearsing>;

/**
 * The day the phone is gone, tried on a day when it is not. It raises nothing and uses up no recovery code, and what
 * is typed costs what it costs at sign-in: here is no place to guess at either.
 */
export function rehearsing(dependencies: Dependencies) {
  const { database, keyring, throttle } = dependencies;

  return async function rehearse(
    request: Request,
    session: Session,
    kind: SpareKind,
    typed: string,
  ): Promise<Rehearsed> {
    const { sql } = database;
    const spare = await authenticatorOf(sql, session.account.id, kind);
    if (spare === null) return { passed: false, refusal: { reason: 'not-linked' } };
    const verification = verify(keyring, spare, typed, { sessionId: session.id, now: request.now });
    if (!verification.plausible && verification.authenticatorId === null)
      return { passed: false, refusal: verification.refusal };

    // Spent before it is looked at, as at sign-in.
    const key = confirmationsOf(session.account.id);
    const spending = await throttle.spend(sql, key, 'confirmation');
    if (!spending.spent)
      return { passed: false, refusal: { reason: 'throttled', waitSeconds: spending.waitSeconds } };
    if (verification.plausible && (await isRight(spare, typed, verification.claim.part))) {
      await throttle.restore(sql, key);
      await record(sql, passed(session, spare), originOf(request));
      return { passed: true };
    }
    const refusal = verification.plausible
      ? await verification.claim.whyNot(sql, request.now)
      : verification.refusal;
    await failed(dependencies, request, session, { event: 'sign-in.rehearsal', kind, id: spare.id, refusal });
    return { passed: false, refusal };

    /** A texted code works once, here as anywhere; the recovery code is compared, and stays. */
    async function isRight({ id }: Spare, text: string, part: Claim['part']): Promise<boolean> {
      if (kind === 'sms') return claimAlone(sql, part(sql, request.now));
      const read = readRecoveryCode(text);
      return read.read && isRecoveryCode(sql, id, recoveryCodeHash(read.code));
    }
  };
}

function passed({ id, account }: Session, spare: Spare): AuditEvent {
  return {
    event: 'sign-in.rehearsal',
    outcome: 'success',
    actor: 'account',
    accountId: account.id,
    sessionId: id,
    authenticatorId: spare.id,
    authenticatorKind: spare.kind,
  };
}
