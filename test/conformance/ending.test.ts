import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openedApplications } from '#oidc/clients/store.ts';
import { sweepOidc } from '#oidc/sweep.ts';
import { type Application, callbackOf } from './support/application.ts';
import { browser } from './support/browser.ts';
import { house } from './support/house.ts';
import { listener } from './support/listener.ts';
import { notices } from './support/notices.ts';
import { type Person, signIn } from './support/people.ts';

const ear = await listener();
const { running, database, node, payroll, link, somebody, userinfo, post } = await house({
  payroll: { backchannelLogoutUri: ear.url },
});
const ledger = await link({ id: 'ledger', redirectUris: ['http://localhost:4001/callback'] });

async function refresh(by: Application, refreshToken: string | undefined): Promise<number> {
  const fields = { grant_type: 'refresh_token', refresh_token: refreshToken ?? '' };
  return (await post('/oidc/token', fields, by)).status;
}

async function elsewhereOf(anna: Person) {
  const hers = browser(node.origin);
  return { hers, session: await signIn(database, hers, anna, { password: 5 }) };
}

test('the end of a session ends what applications hold of it, and tells those that listen', async () => {
  const { anna, hers, session } = await somebody();
  const one = await payroll.open(hers);
  const two = await ledger.open(hers);
  const { hers: elsewhere } = await elsewhereOf(anna);
  const three = await payroll.open(elsewhere);

  await database.transaction((sql) => node.sessions.end(sql, anna.id, session));
  assert.equal((await userinfo(one.access_token)).status, 401);
  assert.equal((await userinfo(two.access_token)).status, 401);
  assert.equal(await refresh(payroll, one.refresh_token), 400);
  assert.equal(await refresh(ledger, two.refresh_token), 400);
  assert.equal((await userinfo(three.access_token)).status, 200, 'the other browser goes on');

  const [notice, ...more] = await notices(running, anna.id);
  assert.equal(more.length, 0, 'ledger has no address for notices');
  assert.equal(notice?.clientId, 'payroll');
  assert.equal(notice?.subject, anna.id);
  assert.equal(notice?.sid, one.claims()?.sid);
});

test('everything of an account ends, also of a sign-in that ran out, but for the one that is kept', async () => {
  const { anna, hers, session } = await somebody();
  const old = await payroll.open(hers);
  await database.sql`delete from session where id = ${session}`;
  assert.equal((await userinfo(old.access_token)).status, 200, 'it ran out; nobody ended it');
  const { hers: here, session: kept } = await elsewhereOf(anna);
  const current = await payroll.open(here);
  assert.equal((await openedApplications(database.sql, anna.id)).length, 1);

  await database.transaction((sql) => node.endings.endAllOf(sql, anna.id, kept));
  assert.equal(await refresh(payroll, old.refresh_token), 400);
  assert.equal(await refresh(payroll, current.refresh_token), 200);
  await database.transaction((sql) => node.endings.endAllOf(sql, anna.id));
  assert.equal((await userinfo(current.access_token)).status, 401);
});

test('a code that is on its way when the session ends becomes no token', async () => {
  const { anna, hers, session } = await somebody();
  const begun = await payroll.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  await database.transaction((sql) => node.sessions.end(sql, anna.id, session));
  await assert.rejects(payroll.finish(begun, callback), { error: 'invalid_grant' });
});

test('whatever is being issued while the session ends, nothing of it lives on', async () => {
  for (let round = 0; round < 15; round++) {
    const { anna, hers, session } = await somebody();
    const opening = payroll.open(hers).catch(() => null);
    const other = ledger.open(hers).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    await database.transaction((sql) => node.sessions.end(sql, anna.id, session));
    for (const tokens of [await opening, await other]) {
      if (tokens !== null) assert.equal((await userinfo(tokens.access_token)).status, 401);
    }
    const left = await database.sql`
      select from oidc_artefact where payload->>'accountId' = ${anna.id} and model like '%Token'`;
    assert.equal(left.length, 0);
  }
});

test('the sweep removes what has expired and nothing that lives', async () => {
  const { anna, hers, session } = await somebody();
  const tokens = await payroll.open(hers);
  await sweepOidc(database.sql, new Date(), 1000);
  assert.equal((await userinfo(tokens.access_token)).status, 200);
  await database.sql`delete from session where id = ${session}`;
  await sweepOidc(database.sql, new Date(Date.now() + 40 * 86_400_000), 1000);
  assert.equal((await database.sql`select from oidc_artefact`).length, 0);
  assert.equal((await openedApplications(database.sql, anna.id)).length, 0);
});
