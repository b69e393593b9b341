import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser } from './support/browser.ts';
import { house } from './support/house.ts';
import { listener } from './support/listener.ts';
import { notices } from './support/notices.ts';

const ear = await listener();
const { node, running, database, payroll, link, somebody, userinfo } = await house({
  payroll: { backchannelLogoutUri: ear.url },
});
const ledger = await link({ id: 'ledger', redirectUris: ['http://localhost:4001/callback'] });

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
  assert.equal(forged.status, 422);
  assert.match(forged.text, /Sign out of Payroll\?/, 'the question is asked again');
  assert.equal((await userinfo(tokens.access_token)).status, 200);
  const done = await hers.post('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
  assert.equal(done.status, 303);
  assert.equal(done.location?.href, 'http://localhost:4002/signed-out?state=there');
  assert.equal(hers.cookie('twofold-session'), null);
  assert.equal((await userinfo(tokens.access_token)).status, 401);
  assert.equal((await userinfo(two.access_token)).status, 401);
  assert.equal((await notices(running, anna.id)).length, 1);
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
  assert.equal((await notices(running, anna.id)).length, 0);
});

test('nobody is signed out by a link, with a hint, without one, or when the engine knows nobody', async () => {
  const { hers, anna } = await somebody();
  const never = await hers.get(endSession(null, null));
  assert.match(never.text, /Sign out of/, 'the engine has no session yet, and would not have asked');
  const rows = await database.sql`select from session where account_id = ${anna.id}`;
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

test('of two questions the older one is asked again, with its answer not taken', async () => {
  const { hers } = await somebody();
  const [one, two] = [await payroll.open(hers), await ledger.open(hers)];
  const older = await hers.get(endSession(one.id_token ?? '', null));
  await hers.get(endSession(two.id_token ?? '', null));
  const asked = await hers.post('/oidc/session/end/confirm', { xsrf: xsrfIn(older.text), logout: 'yes' });
  assert.equal(asked.status, 422);
  assert.equal((await userinfo(one.access_token)).status, 200);
  const done = await hers.post('/oidc/session/end/confirm', { xsrf: xsrfIn(asked.text), logout: 'yes' });
  assert.equal(done.status, 303);
  assert.equal((await userinfo(one.access_token)).status, 401);
});

test('an answer that comes twice finds the person signed out, and an address that is entered asks', async () => {
  const { hers } = await somebody();
  const tokens = await payroll.open(hers);
  const page = await hers.get(endSession(tokens.id_token ?? '', null));
  const entered = await hers.get('/oidc/session/end/confirm');
  assert.equal(entered.location?.pathname, '/oidc/session/end');
  const answer = { xsrf: xsrfIn(page.text), logout: 'yes' };
  await hers.post('/oidc/session/end/confirm', answer);
  const again = await hers.post('/oidc/session/end/confirm', answer);
  assert.equal(again.status, 303);
  assert.equal(again.location?.href, 'http://localhost:4000/sign-in?said=signed-out');
});

test('where nobody is signed in the person is led on at once, without a page of the engine', async () => {
  const { hers } = await somebody();
  const tokens = await payroll.open(hers);
  const stranger = browser(node.origin);
  const back = 'http://localhost:4002/signed-out';
  const led = await stranger.get(endSession(tokens.id_token ?? '', back));
  assert.equal(led.status, 303);
  assert.equal(led.location?.href, `${back}?state=there`);
  const nowhere = await stranger.get(endSession(null, null));
  assert.equal(nowhere.location?.pathname, '/oidc/session/end/success');
  assert.equal((await userinfo(tokens.access_token)).status, 200, 'nobody else was signed out');
});

function xsrfIn(text: string): string {
  return /name="xsrf" value="(\w+)"/.exec(text)?.[1] ?? '';
}

function endSession(hint: string | null, back: string | null): string {
  const parameters = new URLSearchParams({ state: 'there' });
  if (hint !== null) parameters.set('id_token_hint', hint);
  if (back !== null) parameters.set('post_logout_redirect_uri', back);
  return `/oidc/session/end?${parameters}`;
}
