import type { Account } from '#accounts/account.ts';
import { emailKey } from '#accounts/account.ts';
import type { Notify } from '#accounts/notices.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import { accountByEmail, holdPassword, keepLanguage, renewHash } from '#accounts/store.ts';
import { originOf, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import { type AccountId, newId, type SessionId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type EnrolmentPolicy, enrolmentAsked } from '#sessions/enrolment-policy.ts';
import type { AccountFacts, Session } from '#sessions/session.ts';
import { type Sessions, sha256 } from '#sessions/sessions.ts';
import { isKnownBrowser } from '#sessions/store.ts';
import { limits } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

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

  return async function signIn(
    request: Request,
    current: Session | null,
    claimed: Claimed,
  ): Promise<PasswordSignIn> {
    const account = await accountByEmail(database.sql, claimed.email);
    const keys = await throttleKeys(dependencies, request, claimed.email, account);
    for (const [key, limit] of keys) {
      const spending = await throttle.spend(database.sql, key, limit);
      if (!spending.spent) return { signedIn: false, reason: 'throttled', waitSeconds: spending.waitSeconds };
    }
    const right = await passwords.matches(account?.passwordHash ?? null, claimed.password);
    if (account === null || !right) {
      await recordFailure(database, request, account);
      return { signedIn: false, reason: 'wrong' };
    }
    await throttle.restore(database.sql, ...keys.map(([key]) => key));
    if (account.disabledAt !== null) return { signedIn: false, reason: 'disabled' };
    if (claimed.onlyAccount !== null && claimed.onlyAccount !== account.id)
      return { signedIn: false, reason: 'other-account' };
    const outcome = await opened(dependencies, request, current, account);
    if (outcome.signedIn) await renewWhenOutdated(dependencies, account, claimed.password);
    return outcome;
  };
}

async function opened(
  { database, sessions, policy, notify }: Dependencies,
  request: Request,
  current: Session | null,
  account: Account,
): Promise<PasswordSignIn> {
  const { id, email, name, language, enrolled, enrolmentAskedAt } = account;
  const facts: AccountFacts = {
    id,
    email,
    name,
    language,
    enrolled,
    enrolment: enrolmentAsked(policy, enrolmentAskedAt),
  };
  const proof = { kind: 'password', authenticatorId: null, provenAt: request.now } as const;
  const origin = originOf(request);
  const risen = await database.transaction(async (sql) => {
    // The password was right a moment ago. One that was changed since opens nothing any more.
    if (!(await holdPassword(sql, id, account.passwordHash))) return null;
    const rise = await sessions.rise(sql, request, current, facts, proof);
    if (rise === null) return null;
    const about = { outcome: 'success', actor: 'claimant', accountId: id, sessionId: rise.id } as const;
    await record(sql, { ...about, event: 'sign-in.password' }, origin);
    if (rise.opened) await keepLanguage(sql, account, language ?? request.language);
    if (rise.browser === 'new') await notify(sql, account, 'new-browser', origin);
    return rise;
  });
  if (risen !== null) return { signedIn: true, sessionId: risen.id, account: facts, cookie: risen.cookie };
  const repeated = await sessions.repeated(database.sql, request);
  if (repeated === null) return { signedIn: false, reason: 'superseded' };
  return { signedIn: true, sessionId: repeated.session.id, account: facts, cookie: repeated.cookie };
}

type Key = readonly [string, (typeof limits)['passwordOfAccount' | 'passwordFromAddress']];

/**
 * A browser that the account has used before has a budget of its own: a stranger who types wrong passwords
 * for it shuts the door for strangers, never for the owner.
 */
async function throttleKeys(
  { database, keyring }: Dependencies,
  request: Request,
  email: string,
  account: Account | null,
): Promise<readonly Key[]> {
  // Asked for an account that is not there as well, so that both cost the same.
  const id = account?.id ?? newId<AccountId>();
  const isKnown = await isKnownBrowser(database.sql, id, sha256(request.browser));
  const whose = keyring.mac('address-hash', emailKey(email)).toString('base64url');
  const browser = isKnown ? `:${sha256(request.browser).toString('base64url')}` : '';
  return [
    [`password:address:${request.address}`, limits.passwordFromAddress],
    [`password:account:${whose}${browser}`, limits.passwordOfAccount],
  ];
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
