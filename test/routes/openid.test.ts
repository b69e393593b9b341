import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { enrol, freshCode, givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import { stateOf } from '../support/state.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

/** Of somebody without a session, and of somebody with one where that makes a difference. */
type Answers = readonly number[];

/** Every address that the engine has, and what it says to somebody who brings no proof of an application. */
const endpoints: Readonly<Record<string, { readonly GET?: Answers; readonly POST?: Answers }>> = {
  '/.well-known/openid-configuration': { GET: [200] },
  '/.well-known/oauth-authorization-server': { GET: [200] },
  '/oidc/jwks': { GET: [200] },
  '/oidc/auth': { GET: [400], POST: [303] },
  '/oidc/auth/00000000-0000-4000-8000-000000000000': { GET: [410] },
  '/oidc/request': { POST: [400] },
  '/oidc/token': { POST: [400] },
  '/oidc/token/introspection': { POST: [400] },
  '/oidc/token/revocation': { POST: [400] },
  '/oidc/userinfo': { GET: [401], POST: [401] },
  '/oidc/session/end': { GET: [303, 200], POST: [303] },
  // What is entered as an address leads to the question.
  '/oidc/session/end/confirm': { GET: [303], POST: [400] },
  '/oidc/session/end/success': { GET: [303] },
};

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

test('no endpoint gives anything to whoever brings no proof of an application, whatever cookies he has', async () => {
  const anna = await enrol(service, await service.account());
  const signedIn = service.visitor();
  await givePassword(signedIn, anna);
  await signedIn.post('/sign-in/confirm', { code: freshCode(service, anna) });
  for (const [standing, browser] of [service.visitor(), signedIn].entries()) {
    const before = await kept();
    for (const [path, answers] of Object.entries(endpoints)) {
      for (const method of methods) {
        const headers = { cookie: `twofold-session=${browser.cookie('twofold-session') ?? ''}` };
        const response = await fetch(new URL(path, service.origin), { method, redirect: 'manual', headers });
        const known =
          method === 'HEAD' ? answers.GET : method === 'GET' || method === 'POST' ? answers[method] : null;
        const expected = known == null ? [404, 405] : [known[standing] ?? known[0]];
        assert.ok(expected.includes(response.status), `${method} ${path}: ${response.status}`);
        await response.arrayBuffer();
      }
    }
    assert.deepEqual(await kept(), before);
  }
});

test('discovery names no endpoint that is not among them', async () => {
  const answer = await fetch(`${service.origin}/.well-known/openid-configuration`);
  const told: unknown = await answer.json();
  assert.ok(typeof told === 'object' && told !== null);
  for (const [name, value] of Object.entries(told)) {
    if (!name.endsWith('_endpoint') && name !== 'jwks_uri') continue;
    assert.ok(endpoints[new URL(String(value)).pathname], `${name}: ${value}`);
  }
});

test('a form that an application posts is the address that it could have been', async () => {
  const fields = {
    client_id: 'ledger',
    scope: 'openid profile',
    state: 'a b+c&d=e',
    login_hint: 'anna@example.com',
  };
  for (const path of ['/oidc/auth', '/oidc/session/end']) {
    const answer = await send(path, new URLSearchParams(fields));
    assert.equal(answer.status, 303);
    const to = new URL(answer.headers.get('location') ?? '', service.origin);
    assert.equal(to.pathname, path);
    assert.deepEqual(Object.fromEntries(to.searchParams), fields);
  }
});

test('a form that no address can hold, says a thing twice, or is none, is refused', async () => {
  for (const path of ['/oidc/auth', '/oidc/session/end']) {
    assert.equal((await send(path, new URLSearchParams({ state: 'x'.repeat(13_000) }))).status, 413);
    assert.equal((await send(path, new URLSearchParams({ state: 'x'.repeat(70_000) }))).status, 413);
    assert.equal((await send(path, 'state=1&state=2')).status, 400);
    assert.equal((await send(path, 'state=%ff')).status, 400);
    assert.equal((await send(path, '<a/>', 'application/xml')).status, 415);
  }
});

/** What the engine remembers of a question whether to sign out is nobody's. */
async function kept() {
  const { oidc_artefact: _, ...rest } = await stateOf(service.database);
  const artefacts = await service.database.sql`select model from oidc_artefact where model <> 'Session'`;
  return { ...rest, artefacts };
}

function send(path: string, body: URLSearchParams | string, type = 'application/x-www-form-urlencoded') {
  const headers = { 'content-type': type };
  return fetch(new URL(path, service.origin), { method: 'POST', body, headers, redirect: 'manual' });
}
