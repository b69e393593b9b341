import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as openid from 'openid-client';
import { callbackOf } from './support/application.ts';
import { house, json } from './support/house.ts';
import { serviceUrl } from './support/service.ts';

const { database, link, somebody, post, payroll } = await house();
const ledger = await link({ id: 'ledger', redirectUris: ['http://localhost:4001/callback'] });
const { anna, hers } = await somebody();
const token = (fields: Record<string, string>, by = payroll) => post('/oidc/token', fields, by);

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
  await database.sql`
    update oidc_artefact set expires_at = expires_at - interval '61 seconds',
      payload = jsonb_set(payload, '{exp}', to_jsonb((payload->>'exp')::int - 61)) where model = 'AuthorizationCode'`;
  await assert.rejects(payroll.finish(begun, callback), { error: 'invalid_grant' });
});

test('a client that chose RS256 gets it', async () => {
  const old = await link({ id: 'old', idTokenAlg: 'RS256' });
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

test('form_post comes as a page of the house, whose form leads to the application and nowhere else', async () => {
  const begun = await payroll.begin({ response_mode: 'form_post' });
  const page = await hers.follow(begun.url);
  assert.equal(page.status, 200);
  assert.match(page.text, /<h1>Go to Payroll<\/h1>/);
  assert.match(page.text, /<form method="post" action="http:\/\/localhost:4002\/callback">/);
  for (const [name, value] of [
    ['code', '[\\w-]+'],
    ['state', begun.state],
    ['iss', 'http://localhost:4000'],
  ])
    assert.match(page.text, new RegExp(`name="${name}" value="${value}"`));
  assert.match(
    page.headers.get('content-security-policy') ?? '',
    /form-action 'self' http:\/\/localhost:4002;/,
  );
});

test('an error that is posted comes as that page as well', async () => {
  const begun = await payroll.begin({ response_mode: 'form_post', max_age: '1e3' });
  const page = await hers.follow(begun.url);
  assert.equal(page.status, 400);
  assert.match(page.text, /name="error" value="invalid_request"/);
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
  const rows = await database.sql<{ all: string }[]>`select payload::text as all from oidc_artefact`;
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
