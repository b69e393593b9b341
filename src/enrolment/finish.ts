import type { Notice, Notify } from '#accounts/notices.ts';
import { keepLanguage } from '#accounts/store.ts';
import { type Origin, originOf, record } from '#audit/audit.ts';
import { markLinked } from '#authenticators/push/phone-store.ts';
import { recoveryCodeHash } from '#authenticators/recovery-code/store.ts';
import {
  holdMain,
  holdUnlinked,
  type NewAuthenticator,
  putAuthenticator,
  type Removed,
  removeDisabledMain,
  removeLostMain,
  removeMain,
} from '#authenticators/store.ts';
import type { Database, Sql } from '#db/database.ts';
import type { Purpose } from '#enrolment/flow.ts';
import { stepsOf, type Walk } from '#enrolment/flow.ts';
import {
  codeIdOf,
  dropEnrolments,
  dropEnrolmentsElsewhere,
  type Enrolment,
  takeEnrolment,
} from '#enrolment/store.ts';
import { openRecoveryCode } from '#enrolment/wizard.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { removeProof } from '#sessions/store.ts';
import type { Proof } from '#spec/proof.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly sessions: Sessions;
  readonly notify: Notify;
}

export type Finished =
  | { readonly finished: true; readonly cookie: SetCookie | null }
  /** The cookie is there when it was this very press, come twice, that was faster. */
  | { readonly finished: false; readonly cookie: SetCookie | null };

export type Finish = ReturnType<typeof finisher>;

/**
 * The end of a walk, in one transaction: only here does anything of it begin to count, and it counts all at once.
 * Somebody who is not enrolled links where nothing is linked, and nothing else: should another browser have been
 * faster, what it linked stands.
 */
export function finisher(dependencies: Dependencies) {
  const { database, sessions } = dependencies;

  return async function finish(
    request: Request,
    session: Session,
    enrolment: Enrolment,
    walk: Walk,
  ): Promise<Finished> {
    const cookie = await database.transaction(async (sql) => {
      if (!(await takeEnrolment(sql, enrolment.id, session.account.id))) return 'superseded';
      const linked = linkedBy(dependencies, enrolment, walk, request.now);
      const changes = await link(sql, dependencies, { request, session, purpose: enrolment.purpose, linked });
      if (changes === null) return 'superseded';
      await dropOthers(sql, enrolment);
      await tell(sql, dependencies, { request, session, purpose: enrolment.purpose, changes });
      if (enrolment.purpose === 'recover') await removeProof(sql, session.id, 'recovery-code');
      return riseWithMain(sql, sessions, request, session, enrolment);
    });
    if (cookie !== 'superseded') return { finished: true, cookie };
    const repeated = await sessions.repeated(database.sql, request);
    return { finished: false, cookie: repeated?.cookie ?? null };
  };
}

/** What the walk proved, as it is to be linked. */
function linkedBy(
  { keyring }: Dependencies,
  enrolment: Enrolment,
  walk: Walk,
  now: Date,
): NewAuthenticator[] {
  const steps = stepsOf(walk);
  const { accountId } = enrolment;
  const linked: NewAuthenticator[] = [];
  if (steps.includes('link-phone') && enrolment.pushId !== null) {
    linked.push({ id: enrolment.pushId, accountId, kind: 'push', createdAt: now });
  }
  if (steps.includes('app') && enrolment.totpLastStep !== null) {
    const { totpId: id, totpSealed: sealed, totpLastStep: lastStep } = enrolment;
    linked.push({ id, accountId, kind: 'totp', createdAt: now, sealed, lastStep });
  }
  const { numberSealed: sealed, numberMasked: masked, numberProvenAt } = enrolment;
  if (steps.includes('phone-code') && numberProvenAt !== null && sealed !== null && masked !== null) {
    linked.push({ id: enrolment.smsId, accountId, kind: 'sms', createdAt: now, sealed, masked });
  }
  if (steps.includes('recovery-code')) {
    const codeHash = recoveryCodeHash(openRecoveryCode(keyring, enrolment));
    linked.push({ id: codeIdOf(enrolment.id), accountId, kind: 'recovery-code', createdAt: now, codeHash });
  }
  return linked;
}

/** What the owner of a protected account has begun beside it, in this browser, is another change and goes on. */
async function dropOthers(sql: Sql, { accountId, browserHash, purpose }: Enrolment): Promise<void> {
  if (isWhole(purpose) || purpose === 'replace-lost') await dropEnrolments(sql, accountId);
  else await dropEnrolmentsElsewhere(sql, accountId, browserHash);
}

function isWhole(purpose: Purpose): boolean {
  return purpose === 'protect' || purpose === 'recover';
}

interface Change {
  readonly linked: NewAuthenticator;
  readonly replaced: AuthenticatorId | null;
}

interface Linking {
  readonly request: Request;
  readonly session: Session;
  readonly purpose: Purpose;
  readonly linked: readonly NewAuthenticator[];
}

async function link(sql: Sql, { sessions }: Dependencies, linking: Linking): Promise<Change[] | null> {
  const { session, purpose, linked } = linking;
  const accountId = session.account.id;
  if (!(await mayLink(sql, accountId, purpose))) return null;
  // Whatever was on the lost phone works no more, whichever way it was linked.
  const lost = await lostBy(sql, accountId, purpose, linking.request.now);
  const changes: Change[] = [];
  for (const one of linked) {
    const replaced = (await putAuthenticator(sql, one)) ?? lost.shift()?.id ?? null;
    if (replaced !== null) await sessions.endOn(sql, accountId, replaced, session.id);
    if (one.kind === 'push') await markLinked(sql, one.id);
    changes.push({ linked: one, replaced });
  }
  for (const { id } of lost) await sessions.endOn(sql, accountId, id, session.id);
  return changes;
}

/**
 * What a walk because of a lost phone takes the place of: with the recovery code all there was, else what was said to be
 * lost. Whoever left that walk, and links something from the account page later, means the same.
 */
async function lostBy(sql: Sql, accountId: AccountId, purpose: Purpose, now: Date): Promise<Removed[]> {
  if (purpose === 'recover') return removeMain(sql, accountId, now);
  if (purpose === 'replace-lost') return removeDisabledMain(sql, accountId, now);
  return purpose === 'replace-app' || purpose === 'add-phone' ? removeLostMain(sql, accountId, now) : [];
}

/**
 * Never in place of another: an account that was enrolled meanwhile keeps what it has. And one that was unlinked
 * meanwhile is not given a backup phone or a recovery code alone.
 */
async function mayLink(sql: Sql, accountId: AccountId, purpose: Purpose): Promise<boolean> {
  if (purpose === 'recover') return true;
  if (purpose === 'protect') return holdUnlinked(sql, accountId);
  return holdMain(sql, accountId);
}

interface Telling {
  readonly request: Request;
  readonly session: Session;
  readonly purpose: Purpose;
  readonly changes: readonly Change[];
}

async function tell(sql: Sql, { notify }: Dependencies, telling: Telling): Promise<void> {
  const { request, session, purpose, changes } = telling;
  const origin: Origin = originOf(request);
  const about = {
    actor: 'account',
    outcome: 'success',
    accountId: session.account.id,
    sessionId: session.id,
  } as const;
  for (const { linked, replaced } of changes) {
    const event = replaced === null ? 'authenticator.linked' : 'authenticator.replaced';
    await record(
      sql,
      { ...about, event, authenticatorId: linked.id, authenticatorKind: linked.kind },
      origin,
    );
  }
  const all = isWhole(purpose);
  if (all) await keepLanguage(sql, session.account, request.language);
  if (all) await record(sql, { ...about, event: 'enrolment.finished' }, origin);
  const notices = all ? (['enrolment-finished'] as const) : changes.map(noticeOf);
  for (const notice of notices) await notify(sql, session.account, notice, origin);
}

function noticeOf({ linked, replaced }: Change): Notice {
  switch (linked.kind) {
    case 'push':
      return 'phone-linked';
    case 'totp':
      return replaced === null ? 'app-linked' : 'app-replaced';
    case 'sms':
      return replaced === null ? 'phone-added' : 'phone-changed';
    case 'recovery-code':
      return 'recovery-code-replaced';
  }
}

/**
 * The code typed in the wizard is the second proof of this session, at the time it was typed. On a walk that began
 * in an earlier session it is not: that person is asked for a code of the app they have just linked.
 */
async function riseWithMain(
  sql: Sql,
  sessions: Sessions,
  request: Request,
  session: Session,
  enrolment: Enrolment,
): Promise<SetCookie | null> {
  const proof = proofOf(session, enrolment);
  if (proof === null) return null;
  const proofs = session.proofs.filter(({ kind }) => kind !== 'recovery-code');
  const account = { ...session.account, enrolled: true };
  const risen = await sessions.rise(sql, request, { ...session, account, proofs }, account, proof);
  return risen?.cookie ?? null;
}

/** What was linked last by this very session. */
function proofOf(session: Session, enrolment: Enrolment): Proof | null {
  const { chosen, purpose, pushId, pushProvenAt, totpId, totpProvenAt, totpProvenIn } = enrolment;
  if (purpose === 'add-phone' || chosen === 'push') {
    const isOurs = pushProvenAt !== null && pushProvenAt >= session.createdAt;
    return isOurs ? { kind: 'push', authenticatorId: pushId, provenAt: pushProvenAt } : null;
  }
  if (totpProvenAt === null || totpProvenIn !== session.id) return null;
  return { kind: 'totp', authenticatorId: totpId, provenAt: totpProvenAt };
}
