import type { Notify } from '#accounts/notices.ts';
import { setPhoneLost } from '#accounts/store.ts';
import { type AuditEvent, originOf, record } from '#audit/audit.ts';
import type { Authenticator, Refusal } from '#authenticators/authenticator.ts';
import type { Claim } from '#authenticators/claim.ts';
import { countAgainst } from '#authenticators/failures.ts';
import { verify } from '#authenticators/registry.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import { ofEndedApp } from '#authenticators/totp/other-app.ts';
import { markTold } from '#authenticators/totp/store.ts';
import type { Database, Sql } from '#db/database.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import type { Rise, Sessions } from '#sessions/sessions.ts';
import { forgetBrowsers, knowBrowser } from '#sessions/store.ts';
import { claimAndRaise, holdForRecovery, type Raised } from '#sign-in/store.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import { confirmationsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

export type Confirmation =
  | { readonly confirmed: true; readonly cookie: SetCookie }
  /** Another request of this session was faster; the page to show is wherever the session is now. */
  | { readonly confirmed: false; readonly superseded: true }
  | { readonly confirmed: false; readonly superseded: false; readonly refusal: Refusal };

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly notify: Notify;
}

export type Confirm = ReturnType<typeof confirmation>;

/** The second proof. Every way goes through here, so there is one budget and one place where it is spent. */
export function confirmation(dependencies: Dependencies) {
  const { database, keyring, throttle } = dependencies;

  return async function confirm(
    request: Request,
    session: Session,
    kind: AuthenticatorKind,
    typed: string,
    id: AuthenticatorId | null = null,
  ): Promise<Confirmation> {
    const linked = await authenticatorOf(database.sql, session.account.id, kind, id);
    if (linked === null) return (await samePress(dependencies, request)) ?? refused({ reason: 'not-linked' });
    const verification = verify(keyring, linked, typed, { sessionId: session.id, now: request.now });
    // What cannot be a code is no guess: it is refused for its form, which says nothing about the right one.
    if (!verification.plausible && verification.authenticatorId === null)
      return refused(verification.refusal);

    // Spend before telling: whatever the outcome, two racing guesses cost two attempts. What is known to be right
    // is counted by the statement that claims it.
    if (!verification.plausible || !verification.claim.isRight) {
      const spending = await throttle.spend(
        database.sql,
        confirmationsOf(session.account.id),
        'confirmation',
      );
      if (!spending.spent) return refused({ reason: 'throttled', waitSeconds: spending.waitSeconds });
    }
    if (verification.plausible) return settle(dependencies, request, session, kind, verification.claim);
    const refusal = await moreOf(dependencies, request, session, { ...verification, linked, typed });
    return refuse(dependencies, request, session, { kind, id: linked.id, refusal });
  };
}

interface Wrong {
  readonly linked: Authenticator;
  readonly typed: string;
  readonly refusal: Refusal;
}

/** What else is known of a wrong code. The attempt is spent: what is told now has been paid for. */
async function moreOf(
  { database, keyring }: Dependencies,
  { now }: Request,
  { account }: Session,
  { linked, typed, refusal }: Wrong,
): Promise<Refusal> {
  if (linked.kind !== 'totp' || refusal.reason !== 'wrong-code') return refusal;
  const ended = await ofEndedApp(database.sql, keyring, { accountId: account.id, code: typed, now });
  return ended ?? refusal;
}

async function settle(
  dependencies: Dependencies,
  request: Request,
  session: Session,
  kind: AuthenticatorKind,
  claim: Claim,
): Promise<Confirmation> {
  const { database, sessions, throttle } = dependencies;
  const key = confirmationsOf(session.account.id);
  const proof = { kind, authenticatorId: claim.authenticatorId, provenAt: request.now };
  const rise = sessions.plan(request, session, session.account, proof);
  const raise = (sql: Sql) =>
    claimAndRaise(sql, {
      admission: claim.isRight ? throttle.hold(sql, key, 'confirmation') : null,
      claim: claim.part(sql, request.now),
      rise,
      audit: confirmed(session, kind, claim.authenticatorId),
      origin: originOf(request),
    });
  // The usual case needs one statement; what follows from a recovery code or a new browser needs a transaction.
  const isUsual = kind !== 'recovery-code' && session.inKnownBrowser;
  const outcome = isUsual
    ? await raise(database.sql)
    : await unusual(dependencies, request, session, { kind, rise, raise });
  // After its transaction, which holds authenticators: a code of an app takes the throttle first, and those then.
  if (!claim.isRight && outcome !== 'not-claimed') await throttle.restore(database.sql, key);
  if (outcome === 'raised') return { confirmed: true, cookie: rise.cookie };
  if (outcome === 'superseded')
    return (await samePress(dependencies, request)) ?? { confirmed: false, superseded: true };
  if (outcome === 'not-admitted') {
    const waitSeconds = await throttle.waitSeconds(database.sql, key, 'confirmation');
    return refused({ reason: 'throttled', waitSeconds });
  }
  const refusal = await claim.whyNot(database.sql, request.now);
  // Another tab of this sign-in has taken the phone's answer. To press guesses nothing, so it costs nothing.
  if (refusal.reason === 'unanswered')
    return (await samePress(dependencies, request)) ?? { confirmed: false, superseded: true };
  if (claim.isRight) {
    // It was right and came too late, which costs as much as any other guess.
    const spending = await throttle.spend(database.sql, key, 'confirmation');
    if (!spending.spent) return refused({ reason: 'throttled', waitSeconds: spending.waitSeconds });
  }
  return refuse(dependencies, request, session, { kind, id: claim.authenticatorId, refusal });
}

interface Unusual {
  readonly kind: AuthenticatorKind;
  readonly rise: Rise;
  readonly raise: (sql: Sql) => Promise<Raised>;
}

async function unusual(
  dependencies: Dependencies,
  request: Request,
  session: Session,
  { kind, rise, raise }: Unusual,
): Promise<Raised> {
  const { database } = dependencies;
  return database.transaction(async (sql) => {
    // The code is not looked at then, so it was no attempt.
    if (kind === 'recovery-code' && !(await holdForRecovery(sql, rise))) return 'superseded';
    const outcome = await raise(sql);
    if (outcome === 'raised')
      await consequences(dependencies, sql, request, session, { kind, opens: rise.opens });
    return outcome;
  });
}

async function consequences(
  { sessions, notify }: Dependencies,
  sql: Sql,
  request: Request,
  session: Session,
  { kind, opens }: { readonly kind: AuthenticatorKind; readonly opens: boolean },
): Promise<void> {
  const { account } = session;
  if (kind === 'recovery-code') {
    // Whoever else is signed in may be the one who has the phone now.
    await sessions.endAll(sql, account.id, session.id);
    await forgetBrowsers(sql, account.id);
    // Until the walk that it opens has been walked, what is lost still confirms.
    await setPhoneLost(sql, account.id, request.now);
    await notify(sql, account, 'recovery-code-used', originOf(request));
  }
  if (!opens) return;
  const browser = await knowBrowser(sql, account.id, session.browserHash, request.now);
  if (browser === 'new') await notify(sql, account, 'new-browser', originOf(request));
}

interface Failure {
  readonly event?: 'sign-in.confirmation' | 'sign-in.rehearsal';
  readonly kind: AuthenticatorKind;
  readonly id: AuthenticatorId;
  readonly refusal: Refusal;
}

/** What a double click used up is not refused to its second half. */
async function samePress(
  { database, sessions }: Dependencies,
  request: Request,
): Promise<Confirmation | null> {
  const repeated = await sessions.repeated(database.sql, request);
  return repeated === null ? null : { confirmed: true, cookie: repeated.cookie };
}

async function refuse(
  dependencies: Dependencies,
  request: Request,
  session: Session,
  failure: Failure,
): Promise<Confirmation> {
  const same = await samePress(dependencies, request);
  if (same !== null) return same;
  await failed(dependencies, request, session, failure);
  return refused(failure.refusal);
}

/** Counts it against the authenticator, and puts it on record. */
export async function failed(
  { database, notify }: Pick<Dependencies, 'database' | 'notify'>,
  request: Request,
  session: Session,
  { event = 'sign-in.confirmation', kind, id, refusal }: Failure,
): Promise<void> {
  const { account } = session;
  const origin = originOf(request);
  const about = {
    actor: 'claimant',
    accountId: account.id,
    sessionId: session.id,
    authenticatorId: id,
    authenticatorKind: kind,
  } as const;
  await database.transaction(async (sql) => {
    const { reason } = refusal;
    await record(sql, { ...about, event, outcome: 'failure', reason }, origin);
    if (refusal.reason === 'clock') await markTold(sql, id, refusal.step, request.now);
    await countAgainst(sql, notify, { about, account, origin });
  });
}

function confirmed(session: Session, kind: AuthenticatorKind, authenticatorId: AuthenticatorId): AuditEvent {
  return {
    event: 'sign-in.confirmation',
    outcome: 'success',
    actor: 'claimant',
    accountId: session.account.id,
    sessionId: session.id,
    authenticatorId,
    authenticatorKind: kind,
  };
}

function refused(refusal: Refusal): Confirmation {
  return { confirmed: false, superseded: false, refusal };
}
