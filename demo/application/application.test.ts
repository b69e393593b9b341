import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledger } from '../ledger/ledger.ts';
import { running } from '../support/application.ts';
import { browser } from '../support/browser.ts';

test('a person signs in, and reads who she is, how she signed in and when', async (t) => {
  const { url, service } = await running(t, ledger);
  service.answer({ acr: 'urn:twofold:2fa', amr: ['pwd', 'otp', 'mfa'] });
  const visit = await browser().get(`${url}/sign-in`);
  assert.equal(visit.url, `${url}/home`);
  assert.match(visit.text, /Signed in as<\/dt><dd>Anna/);
  assert.match(visit.text, /Password and authenticator app/);
  assert.match(visit.text, /<time datetime="20/);
  assert.equal(service.asked.at(-1)?.code_challenge_method, 'S256');
});

test('a page behind the door leads to sign-in, and from there to that page', async (t) => {
  const { url } = await running(t, ledger);
  const visit = await browser().get(`${url}/journal?from=desk`);
  assert.equal(visit.url, `${url}/journal?from=desk`);
  assert.equal(visit.status, 200);
});

test('a cancelled sign-in is told in plain words, with the way back', async (t) => {
  const { url, service } = await running(t, ledger);
  service.answer({ error: 'access_denied' });
  const visit = await browser().get(`${url}/journal`);
  assert.equal(visit.status, 403);
  assert.match(visit.text, /You are not signed in/);
  assert.match(visit.text, /href="\/journal"/);
});

test('a callback is worth nothing in another browser, and nothing the second time', async (t) => {
  const { url } = await running(t, ledger);
  const hers = browser();
  const left = await hers.step(`${url}/sign-in`);
  let location = left.headers.get('location') ?? '';
  while (!location.startsWith(`${url}/callback`)) {
    location = new URL((await hers.step(location)).headers.get('location') ?? '', location).href;
  }
  const theirs = await browser().get(location);
  assert.equal(theirs.status, 403);
  assert.equal((await hers.get(location)).url, `${url}/home`);
  assert.equal((await hers.get(location)).url, `${url}/home`, 'reloading is not an error');
  assert.equal((await browser().get(location)).status, 403);
});

test('every sign-in gives a new session id', async (t) => {
  const { url } = await running(t, ledger);
  const hers = browser();
  const idAfterSignIn = async () => {
    let location = `${url}/sign-in`;
    for (;;) {
      const response = await hers.step(location);
      const cookie = response.headers.getSetCookie().find((line) => line.startsWith('ledger='));
      if (cookie !== undefined) return cookie;
      location = new URL(response.headers.get('location') ?? '', location).href;
    }
  };
  const first = await idAfterSignIn();
  assert.match(first, /HttpOnly; SameSite=Lax/);
  assert.notEqual(first, await idAfterSignIn());
});

test('signing out ends the session here and asks the identity service to end its own', async (t) => {
  const { url, service } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);
  const out = await hers.step(`${url}/sign-out`, { method: 'POST', headers: { origin: url } });
  const location = new URL(out.headers.get('location') ?? '');
  assert.equal(location.origin, service.issuer);
  assert.equal(location.searchParams.get('post_logout_redirect_uri'), `${url}/signed-out`);
  assert.ok(location.searchParams.get('id_token_hint'));
  assert.match((await hers.get(url)).text, /href="\/sign-in"/);
});

test('a form from another origin, another port on this host included, signs nobody out', async (t) => {
  const { url } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);
  for (const origin of ['http://localhost:9', 'https://evil.example', 'null']) {
    assert.equal((await hers.post(`${url}/sign-out`, {}, { origin })).status, 403);
  }
  assert.equal((await hers.get(`${url}/home`)).status, 200);
});

test('when the access token runs out the refresh token is used once, by however many pages at once', async (t) => {
  const { url, service, pass } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);
  const asked = service.asked.length;
  pass(2 * 60 * 60);
  const visits = await Promise.all([1, 2, 3, 4].map(() => hers.get(`${url}/journal`)));
  assert.deepEqual(
    visits.map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.equal(service.asked.length, asked, 'nobody had to sign in again');
});

test('when the service vouches for the account no more, the session ends at the next renewal', async (t) => {
  const { url, service, pass } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);
  service.revokeGrants();
  service.answer({ error: 'login_required' });
  pass(2 * 60 * 60);
  const visit = await hers.get(`${url}/journal`);
  assert.equal(visit.status, 403);
  assert.match(visit.text, /Please sign in again/);
});

test('when the identity service does not answer, the page says so and nothing is shown', async (t) => {
  const { url, service } = await running(t, ledger);
  await service.stop();
  const visit = await browser().get(`${url}/journal`);
  assert.equal(visit.status, 503);
  assert.match(visit.text, /cannot reach the sign-in page/);
});

test('what cannot be read is a 4xx page, not a fault', async (t) => {
  const { url } = await running(t, ledger);
  const hers = browser();
  for (const path of ['/callback?state=a&state=b', '/callback?state=%00', '/callback', '/callback?error=x']) {
    assert.equal((await hers.get(`${url}${path}`)).status, 403, path);
  }
  assert.equal((await hers.get(`${url}/%c0%af`)).status, 400);
  assert.equal((await hers.get(`${url}/nowhere`)).status, 404);
  const big = await hers.post(`${url}/back-channel-logout`, { logout_token: 'x'.repeat(70_000) });
  assert.equal(big.status, 413);
});
