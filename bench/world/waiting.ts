import { csrf } from '#http/csrf.ts';
import { secondsAfter, systemClock } from '#kernel/clock.ts';
import { type AuthenticatorId, newId, type RequestId, randomToken } from '#kernel/ids.ts';
import { sha256 } from '#sessions/sessions.ts';
import type { WaitingPerson } from '../load/waiting/work.ts';
import { enrolled, halfSignedIn } from './people.ts';
import type { World } from './world.ts';

const application = 'Payroll';

/**
 * The rows that linking a phone and asking it leave behind, many at once: accounts with a phone each, whose password
 * was right in a browser that has earned the one tap, and whose phone has just been asked.
 * @param points the public keys of their phones
 */
export async function waitingPeople(world: World, points: readonly string[]): Promise<WaitingPerson[]> {
  const { database, keyring } = world;
  const people = await enrolled(world, points.length, { passwordHash: null, inKnownBrowser: true });
  const halves = await halfSignedIn(world, people);
  const forms = csrf(keyring);
  const now = systemClock();
  const accounts = halves.map(({ accountId }) => accountId);
  const sessions = halves.map(({ sessionId }) => sessionId);
  const phones = points.map(() => newId<AuthenticatorId>());
  const keys = points.map((point) => Buffer.from(point, 'hex'));
  const requests = points.map(() => newId<RequestId>());
  const pushes = points.map(() => sha256(randomToken()));
  const browsers = halves.map(({ browser }) => sha256(browser));
  await database.transaction(async (sql) => {
    await sql`
      insert into authenticator (id, account_id, kind, created_at)
      select id, account_id, 'push', ${now} from unnest(${phones}::uuid[], ${accounts}::uuid[]) as one (id, account_id)`;
    await sql`
      insert into phone (id, account_id, authenticator_id, name, system, public_key, created_at, last_seen_at)
      select id, account_id, id, 'iPhone', 'ios', key, ${now}, ${now}
      from unnest(${phones}::uuid[], ${accounts}::uuid[], ${keys}) as one (id, account_id, key)`;
    await sql`
      insert into push_request (id, account_id, phone_id, kind, bound_to, browser_hash, application, address, browser,
        is_first, push_hash, created_at, expires_at)
      select id, account_id, phone_id, 'sign-in', session_id, browser, ${application}, '127.0.0.1', 'bench', false,
        push, ${now}, ${secondsAfter(now, 600)}
      from unnest(${requests}::uuid[], ${accounts}::uuid[], ${phones}::uuid[], ${sessions}::uuid[], ${browsers}, ${pushes})
        as one (id, account_id, phone_id, session_id, browser, push)`;
  });
  await database.sql.script('analyze');
  return halves.map((half, index) => ({
    phone: { id: phones[index] ?? '', point: points[index] ?? '' },
    request: requests[index] ?? '',
    application,
    cookies: `twofold-browser=${half.browser}; twofold-session=${half.sessionSecret}`,
    formKey: forms.formKey(half.browser),
    address: `10.0.${index >> 8}.${index & 255}`,
  }));
}
