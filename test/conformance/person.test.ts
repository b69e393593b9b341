import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callbackOf } from './support/application.ts';
import { browser } from './support/browser.ts';
import { house, json } from './support/house.ts';
import { type Person, person, signIn } from './support/people.ts';

const { database, node, somebody, ask, taskOf, userinfo, post, payroll } = await house();

const one = 'urn:twofold:1fa';
test('nobody at all is login_required', async () => {
  const stranger = browser(node.origin);
  const silent = callbackOf(await ask(stranger, { prompt: 'none' }));
  assert.equal(silent.searchParams.get('error'), 'login_required');
  stranger.set('twofold-session', 'a'.repeat(32));
  assert.equal((await ask(stranger, {})).location?.pathname, '/sign-in');
});

test('an id_token_hint binds the request to its person', async () => {
  const { anna, hers } = await somebody({ password: 5 });
  const hint = (await payroll.open(hers)).id_token ?? '';
  const { hers: other } = await somebody({ password: 5 });

  assert.ok(callbackOf(await ask(hers, { id_token_hint: hint, prompt: 'none' })).searchParams.has('code'));
  const silent = callbackOf(await ask(other, { id_token_hint: hint, prompt: 'none' }));
  assert.equal(silent.searchParams.get('error'), 'login_required');
  const room = await ask(other, { id_token_hint: hint });
  const task = await taskOf(room);
  assert.equal(task?.accountId, anna.id);
  // Coming back as the other one changes nothing, although the hint itself is not looked at again.
  assert.equal((await other.follow(task?.resumePath ?? '')).location?.pathname, '/sign-in');
});

test('a hint that we did not sign is refused', async () => {
  const { hers } = await somebody({ password: 5 });
  const hint = (await payroll.open(hers)).id_token ?? '';
  const [header = '', payload = '', signature = ''] = hint.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const forged of [
    `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
    `${none}.${payload}.`,
    `${header}.${Buffer.from('{"sub":"x"}').toString('base64url')}.${signature}`,
    'not a token',
  ]) {
    const page = await ask(hers, { id_token_hint: forged, prompt: 'none' });
    assert.equal(callbackOf(page).searchParams.get('error'), 'invalid_request');
  }
});

test('a subject asked for by the claims parameter binds as well', async () => {
  const { anna, hers } = await somebody({ password: 5 });
  const subject = (value: string) => ({
    claims: JSON.stringify({ id_token: { sub: { value } } }),
    prompt: 'none',
  });
  assert.ok(callbackOf(await ask(hers, subject(anna.id))).searchParams.has('code'));
  const { anna: other } = await somebody({ password: 5 });
  assert.equal(callbackOf(await ask(hers, subject(other.id))).searchParams.get('error'), 'login_required');
  assert.equal(callbackOf(await ask(hers, subject('nobody'))).searchParams.get('error'), 'login_required');
});

test('another person in the same browser begins anew, under another session of the engine', async () => {
  const { hers } = await somebody({ password: 5, totp: 5 }, { enrolled: true });
  await payroll.open(hers);
  const before = hers.cookie('twofold-engine');
  const ben: Person = await person(database);
  await signIn(database, hers, ben, { password: 1 });
  const claims = (await payroll.open(hers)).claims();
  assert.equal(claims?.sub, ben.id);
  assert.equal(claims?.acr, one);
  assert.notEqual(hers.cookie('twofold-engine'), before);
});

test('when our session is gone, the engine’s own opens nothing', async () => {
  const { hers, session } = await somebody();
  await payroll.open(hers);
  await database.sql`delete from session where id = ${session}`;
  assert.equal((await ask(hers, {})).location?.pathname, '/sign-in');
  const { hers: again } = await somebody({ password: 5 });
  await payroll.open(again);
  again.set('twofold-session', null);
  assert.equal((await ask(again, {})).location?.pathname, '/sign-in');
});

test('a disabled account is refused at once, with whatever it holds', async () => {
  const { anna, hers } = await somebody({ password: 5 });
  const tokens = await payroll.open(hers);
  await database.sql`update account set disabled_at = now() where id = ${anna.id}`;
  assert.equal((await ask(hers, {})).location?.pathname, '/sign-in');
  assert.equal((await userinfo(tokens.access_token)).status, 401);
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' };
  assert.equal((await post('/oidc/token', refresh)).status, 400);
  const looked = await post('/oidc/token/introspection', { token: tokens.access_token });
  assert.deepEqual(await json(looked), { active: false });
});
