import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Person, type TestService, testService } from '../../test/support/service.ts';
import { protect, signedIn } from '../../test/support/signed-in.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

const endPath = (id: string) => `/account/sessions/${id}/end`;

async function owner(given: Partial<Person> = {}) {
  const person = await service.account(given);
  const linked = await protect(service, person, 'totp');
  const session = (userAgent = 'Visitor') =>
    signedIn(service, person, { proofs: { password: 5, totp: 5 }, linked, userAgent });
  return { person, session };
}

async function reasons({ id }: Person): Promise<(string | null)[]> {
  const rows = await service.database.sql<{ reason: string | null }[]>`
    select reason from audit_event where account_id = ${id} and event = 'session.ended' order by id`;
  return rows.map(({ reason }) => reason);
}

test('another browser is signed out at once, and pressing twice does no harm', async () => {
  const { person, session } = await owner();
  const [here, there] = [await session(), await session()];
  const shown = await here.visitor.post(endPath(there.sessionId));
  assert.equal(shown.path, '/account?saved=signed-out');
  assert.match(shown.text, /It is signed out\./);
  assert.equal((await there.visitor.raw('GET', '/account')).headers.get('location'), '/sign-in?for=account');
  assert.equal((await here.visitor.post(endPath(there.sessionId))).path, '/account?saved=signed-out');
  assert.deepEqual(await reasons(person), ['another-browser']);
});

test("somebody else's session does not exist, and neither does one that never was", async () => {
  const [anna, other] = [await owner(), await owner()];
  const [here, foreign] = [await anna.session(), await other.session()];
  for (const id of [foreign.sessionId, '6f1c2f3e-0b7a-4d55-9f5e-3f0c8a1b2c3d', 'null', '%27', '..']) {
    assert.equal((await here.visitor.raw('POST', endPath(id))).status, 404, id);
  }
  assert.equal((await foreign.visitor.get('/account')).heading, 'Your account');
  assert.deepEqual(await reasons(other.person), []);
});

test('one that others have ended stays unknown to this account also afterwards', async () => {
  const [anna, other] = [await owner(), await owner()];
  const [here, foreign, theirs] = [await anna.session(), await other.session(), await other.session()];
  await theirs.visitor.post(endPath(foreign.sessionId));
  assert.equal((await here.visitor.raw('POST', endPath(foreign.sessionId))).status, 404);
});

test('ending the session that asks is signing out', async () => {
  const { person, session } = await owner();
  const { visitor, sessionId } = await session();
  const shown = await visitor.post(endPath(sessionId));
  assert.deepEqual([shown.heading, visitor.cookie('twofold-session')], ['Sign in', undefined]);
  assert.match(shown.text, /You are signed out\./);
  assert.deepEqual(await reasons(person), [null]);
});

test('everywhere else means everywhere else, of this account', async () => {
  const [anna, other] = [await owner(), await owner()];
  const [here, ...elsewhere] = [await anna.session(), await anna.session(), await anna.session()];
  const foreign = await other.session();
  assert.equal((await here.visitor.get('/account/sessions/end-others')).heading, 'Sign out everywhere else?');
  const shown = await here.visitor.post('/account/sessions/end-others');
  assert.equal(shown.path, '/account?saved=signed-out-all');
  for (const { visitor } of elsewhere) assert.equal((await visitor.get('/account')).heading, 'Sign in');
  assert.equal((await foreign.visitor.get('/account')).heading, 'Your account');
  await here.visitor.post('/account/sessions/end-others');
  assert.deepEqual(await reasons(anna.person), ['everywhere']);
});
