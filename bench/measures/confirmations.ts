import { csrf } from '#http/csrf.ts';
import { systemClock, unixSeconds } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { timeStep, usualParameters } from '#spec/otp/totp.ts';
import { codePlace, type Done, type PreparedRequest, type Requests } from '../load/work.ts';
import type { Subject } from '../rounds.ts';
import { forked } from '../world/forked.ts';
import { enrolled, type HalfSignedIn, halfSignedIn } from '../world/people.ts';
import type { World } from '../world/world.ts';

export interface Confirmations {
  readonly ours: Subject;
  readonly newBrowser: Subject;
  readonly bound: Subject;
  readonly peer: Subject;
}

export async function confirmations(world: World, connections: number): Promise<Confirmations> {
  return {
    ours: confirmationsOf(world, connections, true),
    bound: await bare(world, connections),
    peer: await betterAuth(world, connections),
    newBrowser: confirmationsOf(world, connections, false),
  };
}

export function confirmationsOf(world: World, connections: number, inKnownBrowser: boolean): Subject {
  const { port } = world.service;
  const forms = csrf(world.keyring);
  return {
    name: inKnownBrowser ? 'Twofold' : 'Twofold, in a new browser',
    guess: 1500,
    processors: () => world.processors(world.service.pid),
    prepare: async (count) => {
      const people = await enrolled(world, count, { passwordHash: null, inKnownBrowser });
      const halves = await halfSignedIn(world, people);
      await world.database.sql.script(
        'analyze account, authenticator, known_browser, session, session_proof',
      );
      const requests = halves.map((half) => confirmation(half, port, forms.formKey(half.browser)));
      return async (seconds) => {
        const succeeds = { status: 303, setsCookie: 'twofold-session' };
        const done = await send(world, { port, connections, seconds, requests, succeeds });
        await verify(world, halves, done);
        return done;
      };
    },
  };
}

function confirmation(half: HalfSignedIn, port: number, formKey: string): PreparedRequest {
  const body = `form-key=${formKey}&code=${codePlace}`;
  const text = `POST /sign-in/confirm HTTP/1.1\r
Host: localhost:${port}\r
Origin: http://localhost:${port}\r
Sec-Fetch-Site: same-origin\r
Accept: text/html\r
Accept-Encoding: gzip\r
User-Agent: bench\r
Cookie: twofold-browser=${half.browser}; twofold-session=${half.sessionSecret}\r
Content-Type: application/x-www-form-urlencoded\r
Content-Length: ${body.length}\r
\r
${body}`;
  return { text, key: half.key };
}

type Sending = Omit<Requests, 'kind' | 'again'>;

async function send(world: World, sending: Sending): Promise<Done> {
  const done = await world.load.ask<Done>({ kind: 'requests', again: false, ...sending } satisfies Requests);
  if (done.failed > 0) throw new Error(`${done.failed} were refused, the first with: ${done.failures[0]}`);
  return done;
}

/** Every step that counts was claimed and is on record, and the cookies that were given open the account page. */
async function verify(
  { database, service }: World,
  halves: readonly HalfSignedIn[],
  done: Done,
): Promise<void> {
  const ids = halves.map(({ accountId }) => accountId);
  const [rows] = await database.sql<{ claimed: number; audited: number }[]>`
    select (select count(*) from authenticator where account_id = any(${ids}::uuid[]) and last_step > 0) as claimed,
      (select count(*) from audit_event where account_id = any(${ids}::uuid[])
        and event = 'sign-in.confirmation' and outcome = 'success') as audited`;
  if (rows?.claimed !== done.count || rows.audited !== done.count)
    throw new Error(`${done.count} confirmations, but the database has ${JSON.stringify(rows)}`);
  for (const secret of done.sample.slice(0, 5)) {
    const headers = { cookie: `twofold-session=${secret}`, accept: 'text/html' };
    const page = await fetch(`http://127.0.0.1:${service.port}/account`, { headers, redirect: 'manual' });
    await page.arrayBuffer();
    if (page.status !== 200) throw new Error(`A new session's account page answers ${page.status}`);
  }
}

async function bare(world: World, connections: number): Promise<Subject> {
  const { sql } = world.database;
  // Of the product's own tables, with their indexes; without what hangs on them.
  await sql.script(`create schema bare;
    create table bare.authenticator (like authenticator including all) with (fillfactor = 90);
    create table bare.audit_event (like audit_event including all)`);
  const server = world.keep(
    forked(new URL('../subjects/bare.ts', import.meta.url), { BENCH_DATABASE_URL: world.databaseUrl }),
  );
  const { port } = await server.ask<{ port: number }>({});
  return {
    name: 'the bound',
    guess: 3000,
    processors: () => world.processors(server.pid),
    prepare: async (count) => {
      const accounts = Array.from({ length: count }, () => newId());
      await sql`
        insert into bare.authenticator (id, account_id, kind, created_at, sealed, last_step)
        select gen_random_uuid(), id, 'totp', now(), decode(repeat('ab', 60), 'hex'), 0 from unnest(${accounts}::uuid[]) as one (id)`;
      await sql.script('analyze bare.authenticator');
      const requests = accounts.map((account) => ({ text: bareRequest(account, port), key: null }));
      return (seconds) =>
        send(world, { port, connections, seconds, requests, succeeds: { status: 204, setsCookie: null } });
    },
  };
}

function bareRequest(account: string, port: number): string {
  const body = JSON.stringify({ account, step: timeStep(unixSeconds(systemClock()), usualParameters) });
  return `POST /confirm HTTP/1.1\r
Host: localhost:${port}\r
User-Agent: bench\r
Content-Type: application/json\r
Content-Length: ${body.length}\r
\r
${body}`;
}

async function betterAuth(world: World, connections: number): Promise<Subject> {
  await world.database.sql.script('create schema better_auth');
  const url = `${world.databaseUrl}&options=${encodeURIComponent('-c search_path=better_auth')}`;
  const peer = world.keep(
    forked(new URL('../subjects/better-auth.ts', import.meta.url), { BENCH_DATABASE_URL: url }),
  );
  return {
    name: 'better-auth',
    guess: 400,
    processors: () => world.processors(peer.pid),
    prepare: async (count) => {
      const { port, requests } = await peer.ask<{ port: number; requests: PreparedRequest[] }>({ count });
      await world.database.sql.script(
        'analyze better_auth."user", better_auth."twoFactor", better_auth.verification',
      );
      const succeeds = { status: 200, setsCookie: 'better-auth.session_token' };
      return (seconds) => send(world, { port, connections, seconds, requests, succeeds });
    },
  };
}
