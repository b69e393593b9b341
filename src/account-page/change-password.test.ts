import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Person, type TestService, testService } from '../../test/support/service.ts';
import { mailsTo, protect, signedIn } from '../../test/support/signed-in.ts';

const path = '/account/password';
const chosen = 'quite another pass phrase';

let service: TestService;
before(async () => {
  const mail = { TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' };
  service = await testService({ ...mail, TWOFOLD_ENROLMENT: 'optional' });
});
after(() => service.stop());

async function owner({ isEnrolled = true } = {}) {
  const person = await service.account();
  const linked = isEnrolled ? await protect(service, person, 'totp') : {};
  const proofs = isEnrolled ? { password: 5, totp: 5 } : { password: 5 };
  const session = () => signedIn(service, person, { proofs, linked });
  return { person, session };
}

async function outcomes({ id }: Person): Promise<string[]> {
  const rows = await service.database.sql<{ outcome: string }[]>`
    select outcome from audit_event where account_id = ${id} and event = 'password.changed' order by id`;
  return rows.map(({ outcome }) => outcome);
}

async function rowsOf(
  table: 'known_browser' | 'password_link' | 'enrolment',
  { id }: Person,
): Promise<number> {
  const { sql } = service.database;
  return (await sql`select from ${sql(table)} where account_id = ${id}`).length;
}

test('the new password signs in, the old one does not, and the owner is told', async () => {
  const { person, session } = await owner();
  const { visitor } = await session();
  const shown = await visitor.post(path, { current: person.password, chosen });
  assert.equal(shown.path, '/account?saved=password');
  assert.match(shown.text, /Your password is changed/);
  assert.deepEqual(await outcomes(person), ['success']);
  assert.deepEqual(await mailsTo(service, person), ['Your password was changed']);

  const signIn = async (password: string) => {
    const browser = service.visitor();
    await browser.get('/sign-in');
    return (await browser.post('/sign-in', { email: person.email, password })).heading;
  };
  assert.equal(await signIn(chosen), 'Enter the code from your app');
  assert.equal(await signIn(person.password), 'Sign in');
});

test('every other browser is signed out, and so is a copy of the cookie that this one had', async () => {
  const { person, session } = await owner();
  const [here, there] = [await session(), await session()];
  const copied = here.visitor.copy();
  await here.visitor.post(path, { current: person.password, chosen });
  assert.equal((await here.visitor.get('/account')).heading, 'Your account');
  assert.equal((await there.visitor.get('/account')).heading, 'Sign in');
  assert.equal((await copied.get('/account')).heading, 'Sign in');
});

test('what was prepared with the old password is worth nothing: browsers, mailed links, walks in the wizard', async () => {
  const { person, session } = await owner();
  const { visitor } = await session();
  const { sql } = service.database;
  const now = service.time.now();
  await sql`insert into known_browser values (${person.id}, ${Buffer.from('of a stranger')}, ${now}, ${now})`;
  await visitor.get('/enrolment/app?for=replace-app');
  const forgetful = service.visitor();
  await forgetful.get('/password/forgotten');
  await forgetful.post('/password/forgotten', { email: person.email });
  assert.deepEqual([await rowsOf('password_link', person), await rowsOf('enrolment', person)], [1, 1]);

  await visitor.post(path, { current: person.password, chosen });
  assert.deepEqual([await rowsOf('password_link', person), await rowsOf('enrolment', person)], [0, 0]);
  assert.equal(await rowsOf('known_browser', person), 1, 'this one');
});

test('a wrong current password, or none, changes nothing and is on record', async () => {
  const { person, session } = await owner();
  const { visitor } = await session();
  for (const current of ['', 'not the password', chosen]) {
    const shown = await visitor.post(path, { current, chosen });
    assert.equal(shown.status, 422);
    assert.match(shown.text, /There is a problem That is not your current password\./);
    assert.ok(!shown.html.includes(chosen), 'nothing typed is shown again');
  }
  assert.equal((await visitor.post(path, { chosen })).status, 422);
  assert.deepEqual(await outcomes(person), ['failure', 'failure', 'failure', 'failure']);
  assert.equal((await visitor.get('/account')).heading, 'Your account');
});

test('wrong current passwords cost what they cost at sign-in, from the same budget', async () => {
  const { person, session } = await owner();
  const { visitor } = await session();
  const tries = Array.from({ length: 20 }, () => visitor.raw('POST', path, { current: 'wrong', chosen }));
  const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [...Array(10).fill(422), ...Array(10).fill(429)]);
  assert.equal((await visitor.post(path, { current: person.password, chosen })).status, 429);

  const stranger = service.visitor();
  await stranger.get('/sign-in');
  const refused = await stranger.post('/sign-in', { email: person.email, password: person.password });
  assert.equal(refused.status, 429);
  service.time.pass(901);
  const fresh = await session();
  assert.equal((await fresh.visitor.post(path, { current: person.password, chosen })).status, 200);
});

test('a right password with a poor new one costs nothing of the budget', async () => {
  const { person, session } = await owner();
  const { visitor } = await session();
  for (let round = 0; round < 12; round++) {
    const shown = await visitor.post(path, { current: person.password, chosen: 'short' });
    assert.equal(shown.status, 422);
    assert.match(shown.text, /That is too short\. Use at least 8 characters\./);
  }
});

test('the rules know the account: its length, its names, and what everybody tries', async () => {
  const alone = await owner({ isEnrolled: false });
  const { visitor } = await alone.session();
  const refusal = async (password: string) =>
    (await visitor.post(path, { current: alone.person.password, chosen: password })).text;
  assert.match(await refusal('two halves'), /Use at least 15 characters/);
  assert.match(await refusal('x'.repeat(257)), /That is too long/);
  assert.match(await refusal('aaaaaaaaaaaaaaaaaaaa'), /on the lists that attackers try first/);
  assert.match(await refusal(alone.person.email.padEnd(15, '1')), /mostly your name, your email/);
  assert.deepEqual(await outcomes(alone.person), []);
});

test('of changes that race with the same current password, one happens', async () => {
  const { person, session } = await owner();
  const tabs = await Promise.all(Array.from({ length: 6 }, session));
  const answers = await Promise.all(
    tabs.map(({ visitor }, index) =>
      visitor.raw('POST', path, { current: person.password, chosen: `${chosen} ${index}` }),
    ),
  );
  assert.equal(
    answers.filter(({ headers }) => headers.get('location') === '/account?saved=password').length,
    1,
  );
  assert.deepEqual(await outcomes(person).then((all) => all.filter((outcome) => outcome === 'success')), [
    'success',
  ]);
  const sessions = await service.database.sql`select from session where account_id = ${person.id}`;
  assert.equal(sessions.length, 1);
});
