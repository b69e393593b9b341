import { randomBytes } from 'node:crypto';
import { sealKey } from '#authenticators/totp/store.ts';
import type { Database } from '#db/database.ts';
import { secondsAfter, systemClock } from '#kernel/clock.ts';
import { type AccountId, type AuthenticatorId, newId, randomToken, type SessionId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { secretOf } from '#sessions/secret.ts';
import { sha256 } from '#sessions/sessions.ts';

/** Somebody with a password, a code app, and a browser. */
export interface Enrolled {
  readonly accountId: AccountId;
  readonly email: string;
  readonly authenticatorId: AuthenticatorId;
  /** Of the code app, in hex. */
  readonly key: string;
  readonly browser: string;
}

/** Whose password is given, and whose second proof is still missing. */
export interface HalfSignedIn extends Enrolled {
  readonly sessionId: SessionId;
  readonly sessionSecret: string;
}

interface Place {
  readonly database: Database;
  readonly keyring: Keyring;
}

interface Wishes {
  readonly passwordHash: string | null;
  /** Whether they have signed in with this browser before. */
  readonly inKnownBrowser: boolean;
}

/** The rows that enrolling leaves behind, many at once. */
export async function enrolled(place: Place, count: number, wishes: Wishes): Promise<Enrolled[]> {
  const { database, keyring } = place;
  const people = Array.from({ length: count }, somebody);
  const now = systemClock();
  const accountIds = people.map(({ accountId }) => accountId);
  const emails = people.map(({ email }) => email);
  const ids = people.map(({ authenticatorId }) => authenticatorId);
  const sealed = people.map((one) => sealKey(keyring, one.authenticatorId, Buffer.from(one.key, 'hex')));
  const browsers = people.map(({ browser }) => sha256(browser));
  await database.transaction(async (sql) => {
    await sql`
      insert into account (id, email, email_key, name, language, password_hash, password_changed_at, created_at)
      select id, email, email, 'Anna Berg', 'en', ${wishes.passwordHash}, ${now}, ${now}
      from unnest(${accountIds}::uuid[], ${emails}::text[]) as one (id, email)`;
    await sql`
      insert into authenticator (id, account_id, kind, created_at, sealed, last_step)
      select id, account_id, 'totp', ${now}, sealed, 0
      from unnest(${ids}::uuid[], ${accountIds}::uuid[], ${sealed}) as one (id, account_id, sealed)`;
    if (!wishes.inKnownBrowser) return;
    await sql`
      insert into known_browser (account_id, browser_hash, first_seen_at, last_seen_at)
      select account_id, hash, ${now}, ${now} from unnest(${accountIds}::uuid[], ${browsers}) as one (account_id, hash)`;
  });
  return people;
}

function somebody(): Enrolled {
  const accountId = newId<AccountId>();
  return {
    accountId,
    email: `${accountId}@example.com`,
    authenticatorId: newId<AuthenticatorId>(),
    key: randomBytes(20).toString('hex'),
    browser: randomToken(),
  };
}

/** The same with the rows of a sign-in whose password was right, as sessions/store.ts writes them. */
export async function halfSignedIn(place: Place, people: readonly Enrolled[]): Promise<HalfSignedIn[]> {
  const halves = people.map((one) => {
    const sessionId = newId<SessionId>();
    return { ...one, sessionId, sessionSecret: secretOf(sessionId, randomToken()) };
  });
  const now = systemClock();
  const ids = halves.map(({ sessionId }) => sessionId);
  const secrets = halves.map(({ sessionSecret }) => sha256(sessionSecret));
  const accountIds = halves.map(({ accountId }) => accountId);
  const browsers = halves.map(({ browser }) => sha256(browser));
  await place.database.transaction(async (sql) => {
    await sql`
      insert into session (id, secret_hash, account_id, browser_hash, created_at, last_seen_at, expires_at, address, user_agent)
      select id, secret, account_id, browser, ${now}, ${now}, ${secondsAfter(now, 86_400)}, '127.0.0.1', 'bench'
      from unnest(${ids}::uuid[], ${secrets}, ${accountIds}::uuid[], ${browsers}) as one (id, secret, account_id, browser)`;
    await sql`
      insert into session_proof (session_id, kind, proven_at)
      select id, 'password', ${now} from unnest(${ids}::uuid[]) as one (id)`;
  });
  return halves;
}
