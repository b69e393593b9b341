import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { LogoutMessage } from '#delivery/message.ts';
import { openPayload, type Sealed } from '#delivery/payload.ts';
import { systemClock } from '#kernel/clock.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import { openedApplications } from '#oidc/clients/store.ts';
import { logoutCarrier } from '#oidc/logout/carrier.ts';
import { sweepOidc } from '#oidc/sweep.ts';
import { type Application, application, callbackOf } from './support/application.ts';
import { browser } from './support/browser.ts';
import { person, signIn } from './support/people.ts';
import { type Node, type Service, service, serviceUrl } from './support/service.ts';

let running: Service;
let node: Node;
let payroll: Application;
let ledger: Application;
let ear: Awaited<ReturnType<typeof listener>>;

before(async () => {
  running = await service();
  node = running.nodes[0] as Node;
  ear = await listener();
  payroll = await application(running.database, node.origin, { backchannelLogoutUri: ear.url });
  const redirectUris = ['http://localhost:4001/callback'];
  ledger = await application(running.database, node.origin, { id: 'ledger', redirectUris });
});
after(async () => {
  assert.deepEqual(running.faults, []);
  ear.close();
  await running.close();
});

/** An application that hears of logouts. */
async function listener() {
  const heard: string[] = [];
  let status = 200;
  let delay = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push(new URLSearchParams(body).get('logout_token') ?? '');
    setTimeout(() => response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(), delay);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/back-channel-logout`,
    target: `localhost:${port}`,
    heard,
    answer: (next: number, after = 0) => {
      status = next;
      delay = after;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function somebody() {
  const anna = await person(running.database);
  const hers = browser(node.origin);
  const session = await signIn(running.database, hers, anna, { password: 5 });
  return { anna, hers, session };
}

function userinfo(accessToken: string): Promise<Response> {
  return fetch(`${node.origin}/oidc/userinfo`, { headers: { authorization: `Bearer ${accessToken}` } });
}

async function refresh(app: Application, refreshToken: string | undefined): Promise<number> {
  const answer = await fetch(`${node.origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${app.id}:${app.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken ?? '' }),
  });
  return answer.status;
}

/** What is waiting to be told, for one account. */
async function notices(accountId: string): Promise<LogoutMessage[]> {
  const rows = await running.database.sql<Sealed[]>`
    select id, kind, payload, account_id, expires_at from outbox where kind = 'logout' and account_id = ${accountId}`;
  return rows.map((row) => openPayload(running.keyring, row) as LogoutMessage);
}

test('the end of a session ends what applications hold of it, and tells those that listen', async () => {
  const { anna, hers, session } = await somebody();
  const one = await payroll.open(hers);
  const two = await ledger.open(hers);
  const { session: other, hers: elsewhere } = await elsewhereOf(anna);
  const three = await payroll.open(elsewhere);

  await running.database.transaction((sql) => node.sessions.end(sql, anna.id, session));
  assert.equal((await userinfo(one.access_token)).status, 401);
  assert.equal((await userinfo(two.access_token)).status, 401);
  assert.equal(await refresh(payroll, one.refresh_token), 400);
  assert.equal(await refresh(ledger, two.refresh_token), 400);
  assert.equal((await userinfo(three.access_token)).status, 200, 'the other browser goes on');
  assert.ok(other);

  const [notice, ...more] = await notices(anna.id);
  assert.equal(more.length, 0, 'ledger has no address for notices');
  assert.equal(notice?.clientId, 'payroll');
  assert.equal(notice?.subject, anna.id);
  assert.equal(notice?.sid, one.claims()?.sid);
});

async function elsewhereOf(anna: Awaited<ReturnType<typeof person>>) {
  const hers = browser(node.origin);
  return { hers, session: await signIn(running.database, hers, anna, { password: 5 }) };
}

test('everything of an account ends, also of a sign-in that ran out, but for the one that is kept', async () => {
  const { anna, hers, session } = await somebody();
  const old = await payroll.open(hers);
  await running.database.sql`delete from session where id = ${session}`;
  assert.equal((await userinfo(old.access_token)).status, 200, 'it ran out; nobody ended it');
  const { hers: here, session: kept } = await elsewhereOf(anna);
  const current = await payroll.open(here);
  assert.equal((await openedApplications(running.database.sql, anna.id)).length, 1);

  await running.database.transaction((sql) => node.endings.endAllOf(sql, anna.id, kept));
  assert.equal(await refresh(payroll, old.refresh_token), 400);
  assert.equal(await refresh(payroll, current.refresh_token), 200);
  await running.database.transaction((sql) => node.endings.endAllOf(sql, anna.id));
  assert.equal((await userinfo(current.access_token)).status, 401);
});

test('a code that is on its way when the session ends becomes no token', async () => {
  const { anna, hers, session } = await somebody();
  const begun = await payroll.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  await running.database.transaction((sql) => node.sessions.end(sql, anna.id, session));
  await assert.rejects(payroll.finish(begun, callback), { error: 'invalid_grant' });
});

test('whatever is being issued while the session ends, nothing of it lives on', async () => {
  for (let round = 0; round < 15; round++) {
    const { anna, hers, session } = await somebody();
    const opening = payroll.open(hers).catch(() => null);
    const other = ledger.open(hers).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    await running.database.transaction((sql) => node.sessions.end(sql, anna.id, session));
    for (const tokens of [await opening, await other]) {
      if (tokens !== null) assert.equal((await userinfo(tokens.access_token)).status, 401);
    }
    const left = await running.database.sql`
      select from oidc_artefact where payload->>'accountId' = ${anna.id} and model like '%Token'`;
    assert.equal(left.length, 0);
  }
});

function carrier(allowedTargets: readonly string[]) {
  const { database, keyring } = running;
  return logoutCarrier({ database, keyring, clock: systemClock, url: serviceUrl, allowedTargets });
}

const attempt = () => ({ id: newId<MessageId>(), attempt: 1, signal: AbortSignal.timeout(5000) }) as const;

test('the logout token is what the standard says, signed by the published key', async () => {
  const { anna, hers, session } = await somebody();
  const tokens = await payroll.open(hers);
  await running.database.transaction((sql) => node.sessions.end(sql, anna.id, session));
  const [notice] = await notices(anna.id);
  assert.ok(notice);
  ear.answer(200);
  const sent = await carrier([ear.target])(notice, attempt());
  assert.deepEqual(sent, { sent: true, gateway: 'payroll', reference: null });

  const keys = createRemoteJWKSet(new URL(`${node.origin}/oidc/jwks`));
  const expected = {
    issuer: 'http://localhost:4000',
    audience: 'payroll',
    typ: 'logout+jwt',
    subject: anna.id,
  };
  const { payload } = await jwtVerify(ear.heard.at(-1) ?? '', keys, expected);
  assert.equal(payload.sid, tokens.claims()?.sid);
  assert.deepEqual(payload.events, { 'http://schemas.openid.net/event/backchannel-logout': {} });
  assert.equal(payload.nonce, undefined);
  assert.ok((payload.exp ?? 0) - (payload.iat ?? 0) <= 120);
  assert.ok((payload.jti ?? '').length >= 20);
});

test('an application that does not answer is tried again, one that refuses is not, and none is waited for', async () => {
  const notice: LogoutMessage = {
    kind: 'logout',
    clientId: 'payroll' as LogoutMessage['clientId'],
    subject: 'x',
    sid: 'y',
    accountId: null,
    expiresAt: new Date(Date.now() + 60_000),
  };
  const send = carrier([ear.target]);
  const cases: readonly [number, number, string, number | null][] = [
    [500, 0, 'gateway-unreachable', 0],
    [503, 0, 'gateway-unreachable', 0],
    [302, 0, 'gateway-unreachable', 0],
    [400, 0, 'gateway-refused', null],
    [200, 4000, 'gateway-unreachable', 0],
  ];
  for (const [status, delay, reason, retryAfterSeconds] of cases) {
    ear.answer(status, delay);
    const began = Date.now();
    assert.deepEqual(await send(notice, attempt()), { sent: false, reason, retryAfterSeconds });
    assert.ok(Date.now() - began < 3000);
  }
  const before = ear.heard.length;
  const refused = await carrier([])(notice, attempt());
  assert.deepEqual(refused, { sent: false, reason: 'address-refused', retryAfterSeconds: null });
  assert.equal(ear.heard.length, before, 'a private address that nobody named is not even spoken to');
});

test('an application signs its person out: asked first, then everything ends and the cookie goes', async () => {
  const { anna, hers } = await somebody();
  const tokens = await payroll.open(hers);
  const two = await ledger.open(hers);
  const page = await hers.get(endSession(tokens.id_token ?? '', 'http://localhost:4002/signed-out'));
  assert.equal(page.status, 200);
  assert.match(page.text, /Sign out of Payroll\?/);
  assert.match(
    page.headers.get('content-security-policy') ?? '',
    /form-action 'self' http:\/\/localhost:4002;/,
  );
  assert.equal((await userinfo(tokens.access_token)).status, 200, 'looking at the page ends nothing');

  const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] ?? '';
  const forged = await hers.post('/oidc/session/end/confirm', { xsrf: 'forged', logout: 'yes' });
  assert.equal(forged.status, 400);
  const done = await hers.post('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
  assert.equal(done.status, 303);
  assert.equal(done.location?.href, 'http://localhost:4002/signed-out?state=there');
  assert.equal(hers.cookie('twofold-session'), null);
  assert.equal((await userinfo(tokens.access_token)).status, 401);
  assert.equal((await userinfo(two.access_token)).status, 401);
  assert.equal((await notices(anna.id)).length, 1);
  assert.equal((await hers.follow((await payroll.begin()).url)).location?.pathname, '/sign-in');
});

test('a person who stays is signed out of that application only', async () => {
  const { anna, hers } = await somebody();
  const one = await payroll.open(hers);
  const two = await ledger.open(hers);
  const page = await hers.get(endSession(one.id_token ?? '', 'http://localhost:4002/signed-out'));
  const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] ?? '';
  assert.equal((await hers.post('/oidc/session/end/confirm', { xsrf })).status, 303);
  assert.notEqual(hers.cookie('twofold-session'), null);
  assert.equal((await userinfo(two.access_token)).status, 200);
  assert.equal((await notices(anna.id)).length, 0);
});

test('nobody is signed out by a link, with a hint, without one, or when the engine knows nobody', async () => {
  const { hers, anna } = await somebody();
  const never = await hers.get(endSession(null, null));
  assert.match(never.text, /Sign out of/, 'the engine has no session yet, and would not have asked');
  const rows = await running.database.sql`select from session where account_id = ${anna.id}`;
  assert.equal(rows.length, 1);
  await payroll.open(hers);
  assert.match((await hers.get(endSession(null, null))).text, /Sign out of/);
  assert.equal((await hers.get(endSession('not.a.token', null))).status, 400);
});

test('after the sign-out only a registered address is sent to', async () => {
  const { hers } = await somebody();
  const tokens = await payroll.open(hers);
  const page = await hers.get(endSession(tokens.id_token ?? '', 'https://evil.example/'));
  assert.equal(page.status, 400);
  assert.equal(page.location, null);
  const bare = await hers.get(endSession(null, 'https://evil.example/'));
  const xsrf = /name="xsrf" value="(\w+)"/.exec(bare.text)?.[1] ?? '';
  const done = await hers.post('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
  assert.equal(done.location?.pathname, '/oidc/session/end/success');
  const end = await hers.get(done.location ?? '');
  assert.equal(end.location?.href, 'http://localhost:4000/sign-in?said=signed-out');
});

test('the sweep removes what has expired and nothing that lives', async () => {
  const { anna, hers, session } = await somebody();
  const tokens = await payroll.open(hers);
  await sweepOidc(running.database.sql, new Date(), 1000);
  assert.equal((await userinfo(tokens.access_token)).status, 200);
  await running.database.sql`delete from session where id = ${session}`;
  await sweepOidc(running.database.sql, new Date(Date.now() + 40 * 86_400_000), 1000);
  assert.equal((await running.database.sql`select from oidc_artefact`).length, 0);
  assert.equal((await openedApplications(running.database.sql, anna.id)).length, 0);
});

function endSession(hint: string | null, back: string | null): string {
  const parameters = new URLSearchParams({ state: 'there' });
  if (hint !== null) parameters.set('id_token_hint', hint);
  if (back !== null) parameters.set('post_logout_redirect_uri', back);
  return `/oidc/session/end?${parameters}`;
}
