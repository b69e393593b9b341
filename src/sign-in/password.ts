import type { Account } from '#accounts/account.ts';
import type { Notify } from '#accounts/notices.ts';
import { passwordAttempts } from '#accounts/password-attempts.ts';
import { passwordCharges } from '#accounts/password-charges.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import { accountByEmail, holdPassword, keepLanguage, renewHash } from '#accounts/store.ts';
import { type AuditEvent, originOf, record } from '#audit/audit.ts';
import type { Database, Query } from '#db/database.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import { type AccountId, newId, type SessionId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type EnrolmentPolicy, enrolmentAsked } from '#sessions/enrolment-policy.ts';
import type { AccountFacts, Session } from '#sessions/session.ts';
import { type Rise, type Risen, type Sessions, sha256 } from '#sessions/sessions.ts';
import { isKnownBrowser } from '#sessions/store.ts';
import { holdAndBegin } from '#sign-in/store.ts';
import type { Proof } from '#spec/proof.ts';
import type { Charge, Throttle } from '#throttle/throttle.ts';

export type PasswordSignIn =
  | {
      readonly signedIn: true;
      readonly sessionId: SessionId;
      readonly account: AccountFacts;
      readonly cookie: SetCookie;
    }
  | { readonly signedIn: false; readonly reason: 'wrong' | 'disabled' | 'superseded' | 'other-account' }
  | { readonly signedIn: false; readonly reason: 'throttled'; readonly waitSeconds: number };

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly passwords: PasswordHash;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly policy: EnrolmentPolicy;
  readonly notify: Notify;
}

export interface Claimed {
  readonly email: string;
  readonly password: string;
  /** The only account that may sign in here, when the application named one. */
  readonly onlyAccount: AccountId | null;
}

export type SignInWithPassword = ReturnType<typeof passwordSignIn>;

/** The first proof. Whether the account exists shows in no answer, no time and no row but the audit's. */
export function passwordSignIn(dependencies: Dependencies) {
  const { database, passwords, throttle } = dependencies;
  const charged = passwordAttempts({ throttle });

  return async function signIn(
    request: Request,
    current: Session | null,
    claimed: Claimed,
  ): Promise<PasswordSignIn> {
    const account = await accountByEmail(database.sql, claimed.email);
    const charges = await chargesOf(dependencies, request, claimed.email, account);
    const result = await charged(database.sql, charges, async () => {
      const right = await passwords.matches(account?.passwordHash ?? null, claimed.password);
      if (account === null || !right) {
        await recordFailure(database, request, account);
        return { signedIn: false, reason: 'wrong' } as const;
      }
      const restored = throttle.restore(database.sql, ...charges.map(([key]) => key));
      return onceRight(request, current, claimed, { account, restored });
    });
    if ('spent' in result) return { signedIn: false, reason: 'throttled', waitSeconds: result.waitSeconds };
    return result;
  };

  async function onceRight(
    request: Request,
    current: Session | null,
    { password, onlyAccount }: Claimed,
    right: Right,
  ): Promise<PasswordSignIn> {
    const { account, restored } = right;
    const isOther = onlyAccount !== null && onlyAccount !== account.id;
    if (account.disabledAt !== null || isOther) {
      await restored;
      return { signedIn: false, reason: isOther ? 'other-account' : 'disabled' };
    }
    const outcome = await opened(dependencies, request, current, right);
    if (outcome.signedIn) await renewWhenOutdated(dependencies, account, password);
    return outcome;
  }
}

interface Right {
  readonly account: Account;
  /** What the attempt had cost: given back by itself, or by the statement that follows from it. */
  readonly restored: Query;
}

async function opened(
  dependencies: Dependencies,
  request: Request,
  current: Session | null,
  { account, restored }: Right,
): Promise<PasswordSignIn> {
  const { database, sessions, policy } = dependencies;
  const { id, email, name, language, toldLack, phoneLostAt, enrolled, enrolmentAskedAt } = account;
  const facts: AccountFacts = {
    id,
    email,
    name,
    language,
    toldLack,
    phoneLostAt,
    enrolled,
    enrolment: enrolmentAsked(policy, enrolmentAskedAt),
  };
  const rise = sessions.plan(request, current, facts, passwordProof(request));
  // The password was right a moment ago. Both hold it once more: one that was changed since opens nothing any more.
  // The usual case needs one statement; what follows for a session that is there, or that this one completes, needs
  // a transaction.
  const isUsual = current === null && !rise.opens;
  const risen = isUsual
    ? await begun(dependencies, request, rise, { account, restored })
    : await raised(dependencies, request, current, { account, facts, restored });
  if (risen !== null) return { signedIn: true, sessionId: risen.id, account: facts, cookie: risen.cookie };
  const repeated = await sessions.repeated(database.sql, request);
  if (repeated === null) return { signedIn: false, reason: 'superseded' };
  return { signedIn: true, sessionId: repeated.session.id, account: facts, cookie: repeated.cookie };
}

async function begun(
  { database }: Dependencies,
  request: Request,
  rise: Rise,
  { account, restored }: Right,
): Promise<Rise | null> {
  const { sql } = database;
  const hasBegun = await holdAndBegin(sql, {
    held: holdPassword(sql, account.id, account.passwordHash),
    restored,
    rise,
    audit: given(rise),
    origin: originOf(request),
  });
  return hasBegun ? rise : null;
}

async function raised(
  { database, sessions, notify }: Dependencies,
  request: Request,
  current: Session | null,
  { account, facts, restored }: Right & { readonly facts: AccountFacts },
): Promise<Risen | null> {
  await restored;
  const origin = originOf(request);
  return database.transaction(async (sql) => {
    if ((await holdPassword(sql, account.id, account.passwordHash)).length === 0) return null;
    const risen = await sessions.rise(sql, request, current, facts, passwordProof(request));
    if (risen === null) return null;
    await record(sql, given({ id: risen.id, accountId: account.id }), origin);
    if (risen.opened) await keepLanguage(sql, account, account.language ?? request.language);
    if (risen.browser === 'new') await notify(sql, account, 'new-browser', origin);
    return risen;
  });
}

function passwordProof({ now }: Request): Proof {
  return { kind: 'password', authenticatorId: null, provenAt: now };
}

function given({ id, accountId }: Pick<Rise, 'id' | 'accountId'>): AuditEvent {
  return { event: 'sign-in.password', outcome: 'success', actor: 'claimant', accountId, sessionId: id };
}

async function chargesOf(
  { database, keyring }: Dependencies,
  { browser, address }: Request,
  email: string,
  account: Account | null,
): Promise<readonly Charge[]> {
  // Asked for an account that is not there as well, so that both cost the same.
  const id = account?.id ?? newId<AccountId>();
  const isKnown = await isKnownBrowser(database.sql, id, sha256(browser));
  return passwordCharges(keyring, { email, address, knownBrowser: isKnown ? sha256(browser) : null });
}

async function recordFailure(database: Database, request: Request, account: Account | null): Promise<void> {
  const event = {
    event: 'sign-in.password',
    outcome: 'failure',
    reason: 'wrong',
    actor: 'claimant',
  } as const;
  await record(database.sql, { ...event, accountId: account?.id ?? null }, originOf(request));
}

async function renewWhenOutdated({ database, passwords }: Dependencies, account: Account, password: string) {
  const { passwordHash } = account;
  if (passwordHash === null || !passwords.isOutdated(passwordHash)) return;
  await renewHash(database.sql, account.id, passwordHash, await passwords.hash(password));
}
