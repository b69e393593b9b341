import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { after, before, test } from 'node:test';
import * as openid from 'openid-client';
import { type Application, application, callbackOf } from './support/application.ts';
import { type Browser, browser } from './support/browser.ts';
import { type Person, person, signIn } from './support/people.ts';
import { type Node, type Service, service, serviceUrl } from './support/service.ts';

let running: Service;
let node: Node;
let payroll: Application;
let ledger: Application;
let anna: Person;
let hers: Browser;

before(async () => {
  running = await service();
  node = running.nodes[0] as Node;
  payroll = await application(running.database, node.origin);
  ledger = await application(running.database, node.origin, {
    id: 'ledger',
    redirectUris: ['http://localhost:4001/callback'],
  });
  anna = await person(running.database);
  hers = browser(node.origin);
  await signIn(running.database, hers, anna, { password: 5 });
});
after(async () => {
  assert.deepEqual(running.faults, []);
  await running.close();
});

test('a person who is signed in comes back with a code that becomes tokens', async () => {
  const begun = await payroll.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  assert.equal(callback.searchParams.get('iss'), serviceUrl.origin);
  const tokens = await payroll.finish(begun, callback);
  assert.equal(tokens.claims()?.sub, anna.id);
  assert.equal(tokens.expires_in, 600);
  const info = await openid.fetchUserInfo(payroll.configuration, tokens.access_token, anna.id);
  assert.deepEqual({ ...info }, { sub: anna.id, name: 'Anna Berg', email: anna.email, email_verified: true });
});

test('discovery lists what there is, under the address of the service, whatever Host was asked', async () => {
  const headers = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
  };
  const found = await json(await fetch(`${node.origin}/.well-known/openid-configuration`, { headers }));
  assert.equal(found.issuer, 'http://localhost:4000');
  assert.equal(found.authorization_endpoint, 'http://localhost:4000/oidc/auth');
  assert.equal(found.userinfo_endpoint, 'http://localhost:4000/oidc/userinfo');
  assert.equal(found.pushed_authorization_request_endpoint, 'http://localhost:4000/oidc/request');
  assert.deepEqual(found.code_challenge_methods_supported, ['S256']);
  assert.deepEqual(found.response_types_supported, ['code']);
  assert.deepEqual(found.grant_types_supported, ['authorization_code', 'refresh_token']);
  assert.deepEqual(found.acr_values_supported, ['urn:twofold:1fa', 'urn:twofold:2fa']);
  assert.deepEqual(found.scopes_supported, ['openid', 'profile', 'email', 'offline_access']);
  assert.deepEqual(found.id_token_signing_alg_values_supported, ['ES256', 'RS256']);
  assert.deepEqual(found.token_endpoint_auth_methods_supported, [
    'client_secret_basic',
    'client_secret_post',
    'none',
  ]);
  assert.equal(found.authorization_response_iss_parameter_supported, true);
  assert.equal(found.backchannel_logout_supported, true);
  assert.equal(found.backchannel_logout_session_supported, true);
  assert.equal(found.registration_endpoint, undefined);
  for (const value of Object.values(found)) {
    if (typeof value === 'string' && value.startsWith('http'))
      assert.equal(new URL(value).origin, serviceUrl.origin);
  }
});

test('a Host of somebody else, or a whole address in the request line, changes no link', async () => {
  for (const [path, host] of [
    ['/.well-known/openid-configuration', 'evil.example'],
    ['http://evil.example/.well-known/openid-configuration', 'evil.example'],
  ] as const) {
    const text = await new Promise<string>((resolve, reject) => {
      rawRequest(
        { port: new URL(node.origin).port, host: '127.0.0.1', path, headers: { host } },
        (response) => {
          response.setEncoding('utf8');
          let body = '';
          response.on('data', (chunk: string) => {
            body += chunk;
          });
          response.on('end', () => resolve(body));
        },
      )
        .on('error', reject)
        .end();
    });
    assert.match(text, /"issuer":"http:\/\/localhost:4000"/);
    assert.doesNotMatch(text, /evil/);
  }
});

test('the published keys have no private parts, and programs of any origin may read them', async () => {
  const response = await fetch(`${node.origin}/oidc/jwks`, { headers: { origin: 'https://app.example' } });
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://app.example');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
  const published = JSON.stringify(await json(response));
  assert.match(published, /"alg":"ES256"/);
  assert.match(published, /"alg":"RS256"/);
  assert.doesNotMatch(published, /"(d|p|q|dp|dq|qi|k)":/);
});

test('PKCE with S256 is asked of every client', async () => {
  const without = await payroll.begin();
  without.url.searchParams.delete('code_challenge');
  without.url.searchParams.delete('code_challenge_method');
  assert.equal(errorOf(await hers.get(without.url)), 'invalid_request');

  const plain = await payroll.begin({ code_challenge_method: 'plain' });
  assert.equal(errorOf(await hers.get(plain.url)), 'invalid_request');

  const unnamed = await payroll.begin();
  unnamed.url.searchParams.delete('code_challenge_method');
  assert.equal(errorOf(await hers.get(unnamed.url)), 'invalid_request');
});

test('an address that is not registered, exactly, is not sent to', async () => {
  for (const uri of [
    'http://localhost:4002/callback/',
    'http://localhost:4002/CALLBACK',
    'http://localhost:4003/callback',
    'http://127.0.0.1:4002/callback',
    'http://localhost:4002/callback?x=1',
    'http://localhost:4002/callback#x',
    'http://localhost:4002@evil.example/callback',
    'https://evil.example/callback',
    'javascript:alert(1)',
  ]) {
    const begun = await payroll.begin({ redirect_uri: uri });
    const page = await hers.get(begun.url);
    assert.equal(page.status, 400, uri);
    assert.equal(page.location, null, uri);
  }
  const none = await payroll.begin();
  none.url.searchParams.delete('redirect_uri');
  assert.equal((await hers.get(none.url)).location, null);
});

test('only the code flow is there', async () => {
  for (const type of ['token', 'id_token', 'id_token token', 'code id_token', 'none']) {
    const begun = await payroll.begin({ response_type: type });
    assert.equal(errorOf(await hers.get(begun.url)), 'unsupported_response_type', type);
  }
  for (const grant of [
    'password',
    'client_credentials',
    'implicit',
    'urn:ietf:params:oauth:grant-type:device_code',
  ]) {
    const answer = await token({ grant_type: grant, username: anna.email, password: 'x' });
    assert.equal(answer.status, 400, grant);
    assert.equal((await json(answer)).error, 'unsupported_grant_type', grant);
  }
});

test('a code is worth nothing to another client, at another address, or with another verifier', async () => {
  const begun = await payroll.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  const code = callback.searchParams.get('code') ?? '';
  const good = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: payroll.redirectUri,
    code_verifier: begun.verifier,
  };

  const refusals = [
    await token({ ...good, redirect_uri: ledger.redirectUri }, ledger),
    await token(good, ledger),
    await token({ ...good, redirect_uri: 'http://localhost:4002/callback/' }),
    await token({ ...good, code_verifier: openid.randomPKCECodeVerifier() }),
    await token({ grant_type: 'authorization_code', code, redirect_uri: payroll.redirectUri }),
    await token({ ...good, code: `${code}x` }),
    await token({ ...good, code: code.toLowerCase() === code ? code.toUpperCase() : code.toLowerCase() }),
    await token({ ...good, code: code.slice(0, -1) }),
  ];
  for (const refusal of refusals) {
    assert.equal(refusal.status, 400);
    assert.equal((await json(refusal)).error, 'invalid_grant');
  }
  assert.equal((await token(good)).status, 200, 'none of them used it up');
});

test('a code that is older than a minute is worth nothing', async () => {
  const begun = await payroll.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  await running.database.sql`
    update oidc_artefact set expires_at = expires_at - interval '61 seconds',
      payload = jsonb_set(payload, '{exp}', to_jsonb((payload->>'exp')::int - 61)) where model = 'AuthorizationCode'`;
  await assert.rejects(payroll.finish(begun, callback), { error: 'invalid_grant' });
});

test('a client is believed by its own secret only', async () => {
  for (const secret of ['wrong', ledger.secret ?? '', '']) {
    const answer = await fetch(`${node.origin}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`payroll:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'x', redirect_uri: 'x' }),
    });
    assert.ok(answer.status === 401 || answer.status === 400);
    assert.match(String((await json(answer)).error), /invalid_(client|request)/);
  }
  // The kept hash is not a secret, in whatever form.
  const [row] = await running.database.sql<
    { secretHash: Buffer }[]
  >`select secret_hash from client where id = 'payroll'`;
  for (const form of ['base64url', 'hex', 'base64'] as const) {
    const answer = await token(
      { grant_type: 'refresh_token', refresh_token: 'x' },
      {
        ...payroll,
        secret: row?.secretHash.toString(form) ?? null,
      },
    );
    assert.equal(answer.status, 401);
  }
});

test('a public client needs no secret, may be a program in a browser, and still needs PKCE', async () => {
  const spa = await application(running.database, node.origin, {
    id: 'spa',
    public: true,
    redirectUris: ['https://spa.example/back'],
  });
  assert.equal(spa.secret, null);
  const begun = await spa.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  const tokens = await spa.finish(begun, callback);
  assert.equal(tokens.claims()?.sub, anna.id);

  const ask = (origin: string) =>
    fetch(`${node.origin}/oidc/userinfo`, {
      headers: { origin, authorization: `Bearer ${tokens.access_token}` },
    });
  const own = await ask('https://spa.example');
  assert.equal(own.headers.get('access-control-allow-origin'), 'https://spa.example');
  const foreign = await ask('https://evil.example');
  assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  assert.equal(foreign.status, 400);
  const door = await fetch(begun.url.href.replace(serviceUrl.origin, node.origin), {
    headers: { origin: 'https://spa.example' },
    redirect: 'manual',
  });
  assert.equal(door.headers.get('access-control-allow-origin'), null);
});

test('a client that chose RS256 gets it', async () => {
  const old = await application(running.database, node.origin, { id: 'old', idTokenAlg: 'RS256' });
  const tokens = await old.open(hers);
  const [header = ''] = (tokens.id_token ?? '').split('.');
  assert.equal(JSON.parse(Buffer.from(header, 'base64url').toString()).alg, 'RS256');
});

test('a pushed request works, once', async () => {
  const begun = await payroll.begin();
  const parameters = Object.fromEntries(begun.url.searchParams);
  const url = await openid.buildAuthorizationUrlWithPAR(payroll.configuration, parameters);
  assert.ok(url.searchParams.has('request_uri'));
  const tokens = await payroll.finish(begun, callbackOf(await hers.follow(url)));
  assert.ok(tokens.refresh_token, 'offline_access needs no prompt=consent here');
  const again = await hers.follow(url);
  assert.match(again.location?.searchParams.get('error') ?? again.text, /invalid_request_uri/);
});

test('form_post comes as a page whose only script is allowed by its digest', async () => {
  const begun = await payroll.begin({ response_mode: 'form_post' });
  const page = await hers.follow(begun.url);
  assert.equal(page.status, 200);
  assert.match(page.text, /name="code"/);
  assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'sha256-[\w+/=]+'/);
});

test('what is too long, or no text at all, is a 400 and nothing worse', async () => {
  const bad: Record<string, string>[] = [
    { state: 's'.repeat(5000) },
    { nonce: 'n'.repeat(600) },
    { scope: 'openid "quoted"' },
    { login_hint: 'h'.repeat(600) },
    { claims: '{"id_token":{"acr":7}}' },
    { claims: '{"id_token":{"acr":{"values":"urn:twofold:2fa"}}}' },
    { claims: '{"id_token":{"acr":{"essential":"yes"}}}' },
    { claims: '{"id_token":{"\\ud800":null}}' },
    { nonce: 'a\0b' },
    { state: 'a\0b' },
    { max_age: '-1' },
    { max_age: '1.5' },
  ];
  for (const parameters of bad) {
    const page = await hers.get((await payroll.begin(parameters)).url);
    const code = page.location?.searchParams.get('error') ?? page.text;
    assert.match(code, /invalid_request|invalid_scope/, JSON.stringify(parameters).slice(0, 60));
    assert.ok(page.status < 500);
  }
  const doubled = await payroll.begin();
  doubled.url.searchParams.append('state', 'another');
  assert.ok((await hers.get(doubled.url)).status < 500);
});

test('a method that is not there is a 405', async () => {
  const answer = await fetch(`${node.origin}/oidc/token`);
  assert.equal(answer.status, 405);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
});

test('a client sees only what it asked for and was linked for', async () => {
  const tokens = await payroll.open(hers, { scope: 'openid' });
  assert.equal(tokens.refresh_token, undefined);
  const info = await openid.fetchUserInfo(payroll.configuration, tokens.access_token, anna.id);
  assert.deepEqual({ ...info }, { sub: anna.id });
  const unknown = await payroll.open(hers, { scope: 'openid admin' });
  assert.equal(unknown.scope, 'openid');
});

test('the database holds no value that opens anything', async () => {
  const begun = await payroll.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  const code = callback.searchParams.get('code') ?? 'no code';
  const tokens = await payroll.finish(begun, callback);
  const rows = await running.database.sql<{ all: string }[]>`select payload::text as all from oidc_artefact`;
  const dump = rows.map((row) => row.all).join('\n');
  const cookie = hers.cookie('twofold-engine') ?? 'no cookie';
  for (const value of [code, tokens.access_token, tokens.refresh_token ?? 'none', cookie]) {
    assert.ok(!dump.includes(value), 'a value stands in a payload');
  }
});

function errorOf({ location }: { location: URL | null }): string | null {
  if (location === null) return null;
  return location.searchParams.get('error') ?? new URLSearchParams(location.hash.slice(1)).get('error');
}

/** What programs read, without knowing beforehand what it is. */
async function json(answer: Response): Promise<Record<string, unknown>> {
  const body: unknown = await answer.json();
  assert.ok(typeof body === 'object' && body !== null);
  return { ...body };
}

function token(fields: Record<string, string>, by: Application = payroll): Promise<Response> {
  return fetch(`${node.origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${by.id}:${by.secret ?? ''}`).toString('base64')}` },
    body: new URLSearchParams(fields),
  });
}
