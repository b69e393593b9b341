import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callbackOf } from './support/application.ts';
import { browser } from './support/browser.ts';
import { house } from './support/house.ts';
import { enrol, person, prove, signIn } from './support/people.ts';

const { database, node, somebody, ask, taskOf, payroll } = await house();

const two = 'urn:twofold:2fa';

test('what was asked is remembered, and the sign-in is resumed where it was left', async () => {
  const anna = await person(database);
  const hers = browser(node.origin);
  const begun = await payroll.begin({ login_hint: anna.email, acr_values: two, max_age: '600' });
  const room = await hers.follow(begun.url);
  const task = await taskOf(room);
  assert.equal(room.location?.pathname, '/sign-in');
  assert.deepEqual(task?.application, {
    clientId: 'payroll',
    name: 'Payroll',
    origin: 'http://localhost:4002',
  });
  assert.equal(task?.assurance.level, '2fa');
  assert.equal(task?.assurance.maxAgeSeconds, 600);
  assert.equal(task?.loginHint, anna.email);

  const session = await signIn(database, hers, anna, { password: 0 });
  const half = await hers.follow(task?.resumePath ?? '');
  assert.equal(half.location?.pathname, '/enrolment', 'a half-finished sign-in is not taken');
  await enrol(database, anna.id);
  await prove(database, session, { totp: 0 });
  const next = await taskOf(half);
  const tokens = await payroll.finish(begun, callbackOf(await hers.follow(next?.resumePath ?? '')), 600);
  assert.equal(tokens.claims()?.acr, two);
});

test('a request is resumed only in the browser that began it', async () => {
  const { hers } = await somebody({ password: 5 });
  const attacker = browser(node.origin);
  const room = await ask(attacker, {});
  const task = await taskOf(room);
  const page = await hers.follow(task?.resumePath ?? '');
  // She is shown the way to the application, with nothing in it that came of somebody else's request.
  assert.equal(page.status, 303);
  assert.equal(page.location?.search, '');
  assert.equal((await browser(node.origin).follow(task?.resumePath ?? '')).status, 410);
  // And what the victim did there did not help the attacker either.
  assert.equal((await attacker.follow(task?.resumePath ?? '')).location?.pathname, '/sign-in');
});

test('prompt=login asks again, and only what was proven after that counts', async () => {
  for (const prompt of ['login', 'select_account', 'login consent']) {
    const { anna, hers, session } = await somebody({ password: 0 });
    const begun = await payroll.begin({ prompt });
    const room = await hers.follow(begun.url);
    assert.equal(room.location?.pathname, '/sign-in', prompt);
    const task = await taskOf(room);
    const again = await hers.follow(task?.resumePath ?? '');
    assert.equal(again.location?.pathname, '/sign-in', 'the old proof is not taken');
    await prove(database, session, { password: 0 });
    const next = await taskOf(again);
    assert.deepEqual(
      next?.assurance.notBefore,
      task?.assurance.notBefore,
      'it is not put off by coming back',
    );
    const tokens = await payroll.finish(begun, callbackOf(await hers.follow(next?.resumePath ?? '')));
    assert.equal(tokens.claims()?.sub, anna.id);
  }
});

test('max_age=0 is a new sign-in', async () => {
  const { hers } = await somebody({ password: 0 });
  assert.equal((await ask(hers, { max_age: '0' })).location?.pathname, '/sign-in');
});

test('a proof given for this request is new enough, however short max_age is', async () => {
  const { hers, session } = await somebody({ password: 60 });
  const begun = await payroll.begin({ max_age: '1' });
  const task = await taskOf(await hers.follow(begun.url));
  // As if she had come half a minute ago, and given her password twenty seconds ago.
  await database.sql`update task set not_before = not_before - interval '30 seconds' where id = ${task?.id ?? ''}`;
  await prove(database, session, { password: 20 });
  assert.ok(callbackOf(await hers.follow(task?.resumePath ?? '')).searchParams.has('code'));
});

test('leaving tells the application, and there is nothing to leave twice', async () => {
  const hers = browser(node.origin);
  const begun = await payroll.begin();
  const room = await hers.follow(begun.url);
  const id = room.location?.searchParams.get('for') ?? '';
  const back = await node.provider.leave(id);
  const callback = callbackOf(await hers.follow(back));
  assert.equal(callback.searchParams.get('error'), 'access_denied');
  assert.equal(callback.searchParams.get('state'), begun.state);
  await assert.rejects(node.provider.leave(id), { code: 'task-expired', status: 410 });
});
