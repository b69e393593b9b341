import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Database } from '#db/database.ts';
import { outbox } from '#delivery/outbox.ts';
import { html } from '#http/html.ts';
import { baseHeaders } from '#http/security-headers.ts';
import { type Clock, systemClock } from '#kernel/clock.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import type { Fields, Log } from '#kernel/log.ts';
import { Secret } from '#kernel/secret.ts';
import type { Pages } from '#oidc/engine/pages.ts';
import { type Endings, endings } from '#oidc/logout/endings.ts';
import { type OpenidProvider, openidProvider } from '#oidc/provider.ts';
import type { EnrolmentPolicy } from '#sessions/enrolment-policy.ts';
import { type Sessions, sessions } from '#sessions/sessions.ts';
import { defaultLimits, type Limits } from '#throttle/limits.ts';
import { throttle } from '#throttle/throttle.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

/** What links and issuer say. Nothing listens there: the nodes below have ports of their own. */
export const serviceUrl = new URL('http://localhost:4000');

/** The service as far as OpenID Connect goes: real sessions, engine and database, without the rooms for people. */
export interface Service {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly nodes: readonly Node[];
  /** What was logged as an error on any node: there must be none. */
  readonly faults: string[];
  close(): Promise<void>;
}

export interface Node {
  readonly origin: string;
  readonly database: Database;
  readonly provider: OpenidProvider;
  readonly sessions: Sessions;
  readonly endings: Endings;
}

export interface Wishes {
  readonly nodes?: number;
  readonly clock?: Clock;
  readonly url?: URL;
  readonly policy?: EnrolmentPolicy;
  readonly limits?: Partial<Limits>;
}

export async function service(wishes: Wishes = {}): Promise<Service> {
  const test = await testDatabase();
  const ring = keyring([new Secret(randomBytes(32))]);
  const faults: string[] = [];
  const started = await Promise.all(
    Array.from({ length: wishes.nodes ?? 1 }, () => node(test, ring, faults, wishes)),
  );
  return {
    database: test.database,
    keyring: ring,
    nodes: started,
    faults,
    close: async () => {
      for (const one of started) await one.stop();
      await test.close();
    },
  };
}

async function node(
  test: TestDatabase,
  ring: Keyring,
  faults: string[],
  { clock = systemClock, url = serviceUrl, policy = { kind: 'optional' }, limits = {} }: Wishes,
): Promise<Node & { stop(): Promise<void> }> {
  const database = connect({ url: test.url });
  const log = logOf(faults);
  const ended = endings({ clock, enqueue: outbox({ keyring: ring, clock }) });
  const ours = sessions({ clock, keyring: ring, policy, onEnded: ended.onEnded, onAllEnded: ended.endAllOf });
  const house = { database, keyring: ring, clock, log, url };
  const provider = await openidProvider({
    ...house,
    sessions: ours,
    endings: ended,
    pages,
    throttle: throttle({ clock, limits: { ...defaultLimits, ...limits } }),
  });
  const headers = Object.entries(baseHeaders(url.protocol === 'https:'));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    provider.mount.respond(request, response, '127.0.0.1');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    database,
    provider,
    sessions: ours,
    endings: ended,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await provider.stop();
      await database.close();
    },
  };
}

const pages: Pages = {
  problem: (_request, { status, code, detail }) => html`<h1>${status} ${code}</h1><p>${detail}</p>`,
  signOut: (_request, { action, fields, yes, application }) => html`<h1>Sign out of ${application}?</h1>
<form method="post" action="${action}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button name="${yes.name}" value="${yes.value}">Sign out</button><button>Stay</button></form>`,
  postBack: (_request, { action, fields, application }) => html`<h1>Go to ${application}</h1>
<form method="post" action="${action}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}</form>`,
};

function logOf(faults: string[]): Log {
  const note = (message: string, fields: Fields = {}) =>
    void faults.push(`${message} ${JSON.stringify(fields)}`);
  return { debug: () => {}, info: () => {}, warn: () => {}, error: note };
}
