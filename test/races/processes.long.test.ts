import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { connect } from '#db/database.ts';
import { codeOf } from '../support/code-app.ts';
import { testDatabase } from '../support/database.ts';
import { cluster, startNode, stopAll } from './support/cluster.ts';
import { appKeyText, currentCode, halfSession, nextCode, somebody } from './support/people.ts';
import { type Attempt, look, press } from './support/race.ts';

const here = await cluster();
const { database, nodes } = here;
const [one, other] = nodes;

test('four processes start at once on an empty database: each migration is applied once, and all serve', async () => {
  const { database: admin, url, close } = await testDatabase();
  const name = `empty_${randomBytes(8).toString('hex')}`;
  await admin.sql`create database ${admin.sql(name)}`;
  const empty = new URL(url);
  empty.pathname = name;
  const environment = {
    TWOFOLD_DATABASE_URL: empty.href,
    TWOFOLD_KEY: randomBytes(32).toString('base64'),
  };
  const started = await Promise.all([1, 2, 3, 4].map(() => startNode(environment)));
  const migrated = connect({ url: empty.href });
  const applied = await migrated.sql<{ name: string }[]>`select name from migration order by number`;
  const files = globSync('*.sql', { cwd: join(import.meta.dirname, '../../migrations') }).sort();
  assert.deepEqual(
    applied.map((row) => row.name),
    files,
  );
  assert.deepEqual(await stopAll(started), []);
  await migrated.close();
  await admin.sql`drop database ${admin.sql(name)} with (force)`;
  await close();
});

test('kill -9 amid 200 confirmations: what was acknowledged stands, and the other nodes serve everybody', async () => {
  const doomed = await here.start();
  const people = await Promise.all(Array.from({ length: 200 }, () => somebody(here)));
  const browsers = await Promise.all(people.map((anna, index) => halfSession(doomed, anna, index % 3 > 0)));
  const { code, step } = currentCode();
  let acknowledged = 0;
  const attempts: (Attempt | null)[] = [];
  // Fifty are on their way at any moment, and the rest come behind them: however quick the node is, it dies amid them.
  const queue = browsers.entries();
  const pressAll = async (): Promise<void> => {
    for (const [index, browser] of queue) {
      attempts[index] = await press(browser, '/sign-in/confirm', { code }).catch(() => null);
      if (attempts[index] !== null) acknowledged++;
      if (acknowledged === 60) await doomed.kill();
    }
  };
  await Promise.all(Array.from({ length: 50 }, pressAll));
  assert.ok(acknowledged >= 60 && acknowledged < 200, `${acknowledged} were acknowledged`);

  await Promise.all(
    attempts.map(async (attempt, index) => {
      const [anna, browser] = [people[index], browsers[index]];
      assert.ok(anna && browser);
      if (attempt !== null) {
        assert.ok(attempt.won);
        for (const node of nodes) assert.equal(await look(browser, node, '/account'), 200);
        return;
      }
      // Either nothing of it happened, and the code is still good; or all of it, but nobody was told the new secret.
      const again = await press(browser.copy(other.origin), '/sign-in/confirm', { code });
      if (again.won) return;
      assert.equal(again.to, '/sign-in');
      const anew = await halfSession(one, anna);
      assert.ok((await press(anew, '/sign-in/confirm', { code: nextCode(step) })).won);
    }),
  );
});

test('a node whose clock is 130 seconds behind gives nobody more attempts, here or there', async () => {
  const behind = await here.start(130);
  const wrong = { code: '000000' };
  for (const [first, second] of [
    [one, behind],
    [behind, one],
  ] as const) {
    const anna = await somebody(here);
    const [hers, theirs] = [await halfSession(first, anna), await halfSession(second, anna)];
    for (const browser of [hers, hers, hers, hers, theirs])
      assert.equal((await press(browser, '/sign-in/confirm', wrong)).status, 422);
    assert.equal((await press(theirs, '/sign-in/confirm', wrong)).status, 429);
    assert.equal((await press(hers, '/sign-in/confirm', wrong)).status, 429);
    const [budget] = await database.sql<{ ahead: number }[]>`
      select extract(epoch from forget_at - at)::float8 as ahead from throttle where key = ${`confirmation:${anna.id}`}`;
    assert.ok(budget && budget.ahead >= 900, 'it is forgotten only when it has drained by every clock');
  }
});

test('a node whose clock is behind takes no code older than the newest that was used anywhere', async () => {
  const behind = await here.start(130);
  const itsCode = () => codeOf(appKeyText, new Date(Date.now() - 130_000));
  const anna = await somebody(here);
  assert.ok(
    (await press(await halfSession(one, anna), '/sign-in/confirm', { code: currentCode().code })).won,
  );
  const refused = await (await halfSession(behind, anna)).post('/sign-in/confirm', { code: itsCode() });
  assert.equal(refused.status, 422);
  // It takes the phone for the one that is wrong: what to mend is the clock of the node.
  const theirs = await (await halfSession(behind, await somebody(here))).post('/sign-in/confirm', {
    code: currentCode().code,
  });
  assert.equal(theirs.status, 422);
  assert.match(theirs.text, /2 minutes/);
});

test('a session goes on at a node whose clock is behind, and ends at both', async () => {
  const behind = await here.start(130);
  const anna = await somebody(here);
  const hers = await halfSession(one, anna);
  await press(hers, '/sign-in/confirm', { code: currentCode().code });
  const seen = async () => {
    const [row] = await database.sql<{ lastSeenAt: Date }[]>`
      select last_seen_at from session where account_id = ${anna.id}`;
    return row?.lastSeenAt;
  };
  const before = await seen();
  assert.equal(await look(hers, behind, '/account'), 200);
  assert.deepEqual(await seen(), before, 'time goes forward only');
  await press(hers.copy(behind.origin), '/sign-out');
  for (const node of [one, behind]) assert.equal(await look(hers, node, '/account'), 303);
});
