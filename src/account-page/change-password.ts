import { passwordAttempts } from '#accounts/password-attempts.ts';
import { passwordCharges } from '#accounts/password-charges.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import type { PasswordRefusal } from '#accounts/password-rules.ts';
import type { NewPasswordHash, PasswordSetter } from '#accounts/set-password.ts';
import { accountById } from '#accounts/store.ts';
import { originOf, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import type { Throttle } from '#throttle/throttle.ts';

export type PasswordChange =
  | { readonly changed: true; readonly cookie: SetCookie | null }
  /** `superseded`: another request has changed it while this one was being checked. */
  | { readonly changed: false; readonly reason: 'wrong-current' | 'superseded' }
  | { readonly changed: false; readonly reason: 'throttled'; readonly waitSeconds: number }
  | {
      readonly changed: false;
      readonly reason: 'refused';
      readonly refusal: PasswordRefusal;
      readonly least: number;
    };

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly passwords: PasswordHash;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly setPassword: PasswordSetter;
}

export interface Typed {
  readonly current: string;
  readonly chosen: string;
}

export type ChangePassword = (request: Request, session: Session, typed: Typed) => Promise<PasswordChange>;

/**
 * The current password is asked for although it was proven minutes ago: it is what an unlocked screen does not
 * have. A wrong one, an empty one included, costs what a wrong one costs at sign-in, from the same budget.
 */
export function passwordChanger(dependencies: Dependencies): ChangePassword {
  const { database, keyring, passwords, throttle, setPassword } = dependencies;
  const charged = passwordAttempts({ throttle });

  return async (request, session, { current, chosen }) => {
    const { account: owner, browserHash, inKnownBrowser } = session;
    // The browser is the session's: a cookie cannot choose itself a new budget.
    const knownBrowser = inKnownBrowser ? browserHash : null;
    const charges = passwordCharges(keyring, { email: owner.email, address: request.address, knownBrowser });
    const checked = await charged(database.sql, charges, async () => {
      const account = await accountById(database.sql, session.account.id);
      const currentHash = account?.passwordHash ?? null;
      if (account === null || !(await passwords.matches(currentHash, current)) || currentHash === null) {
        await recordWrong(database, request, session);
        return null;
      }
      await throttle.restore(database.sql, ...charges.map(([key]) => key));
      return { account, currentHash };
    });
    if (checked === null) return { changed: false, reason: 'wrong-current' };
    if ('spent' in checked) return { changed: false, reason: 'throttled', waitSeconds: checked.waitSeconds };
    const { account, currentHash } = checked;
    const prepared = await setPassword.prepare(account, chosen);
    if (!prepared.accepted) {
      return { changed: false, reason: 'refused', refusal: prepared.refusal, least: prepared.least };
    }
    return write(dependencies, request, session, { hash: prepared.hash, currentHash });
  };
}

async function write(
  { database, sessions, setPassword }: Dependencies,
  request: Request,
  session: Session,
  { hash, currentHash }: { readonly hash: NewPasswordHash; readonly currentHash: string },
): Promise<PasswordChange> {
  const { account } = session;
  const origin = originOf(request);
  return database.transaction(async (sql) => {
    const by = { kind: 'session', session, currentHash } as const;
    if (!(await setPassword.write(sql, account, hash, by, origin)))
      return { changed: false, reason: 'superseded' };
    // The session gets a new secret as after every proof: a copy of the old cookie ends with the old password.
    const proof = { kind: 'password', authenticatorId: null, provenAt: request.now } as const;
    const risen = await sessions.rise(sql, request, session, account, proof);
    return { changed: true, cookie: risen?.cookie ?? null };
  });
}

async function recordWrong(database: Database, request: Request, session: Session): Promise<void> {
  const about = { actor: 'account', accountId: session.account.id, sessionId: session.id } as const;
  const event = { event: 'password.changed', outcome: 'failure', reason: 'wrong-current' } as const;
  await record(database.sql, { ...about, ...event }, originOf(request));
}
