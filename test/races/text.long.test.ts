import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { AccountId } from '#kernel/ids.ts';
import { carrier } from '../support/carrier.ts';
import type { Visitor } from '../support/visitor.ts';
import { cluster } from './support/cluster.ts';
import { halfSession, halfSessions, parallel, somebody, windowsOf } from './support/people.ts';
import {
  type Attempt,
  assertOneWon,
  gathered,
  press,
  pressAll,
  statusesOf,
  withoutBudget,
} from './support/race.ts';

const rounds = 100;
const path = '/sign-in/confirm/text';
const gateway = await carrier();
after(() => gateway.stop());
const here = await cluster({ TWOFOLD_SMS_URL: gateway.url });
const { database } = here;

async function textTo(browser: Visitor): Promise<string> {
  const before = gateway.texts.length;
  const { to } = await press(browser, '/sign-in/confirm/choose', { way: 'sms' });
  assert.equal(to, path);
  return gateway.code(before);
}

async function assertOneConfirmed(anna: { id: AccountId }, attempts: readonly Attempt[]): Promise<Attempt> {
  const winner = await assertOneWon(here, anna, attempts, { kind: 'sms', path: '/account' });
  const used = await database.sql`
    select from texted_code where account_id = ${anna.id} and used_at is not null`;
  assert.equal(used.length, 1);
  return winner;
}

test(`in ${rounds} rounds, of ${parallel} uses of a texted code in its session, one is let on`, async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const hers = await halfSession(here.nodes[0], anna, round % 3 > 0);
    const code = await textTo(hers);
    await assertOneConfirmed(anna, await pressAll(windowsOf(here, hers), path, { code }));
  }
});

test(`${parallel} stand before a texted code at once, and one claims it, the budget aside`, () =>
  withoutBudget(database, async () => {
    for (let round = 0; round < rounds / 2; round++) {
      const anna = await somebody(here);
      const hers = await halfSession(here.nodes[0], anna, round % 3 > 0);
      const code = await textTo(hers);
      const attempts = await gathered(
        database,
        {
          hold: (sql) => sql`select from texted_code where account_id = ${anna.id} for update`,
          waiting: parallel,
        },
        () => windowsOf(here, hers).map((browser) => press(browser, path, { code })),
      );
      assert.deepEqual(statusesOf(attempts), { 303: 1, 422: 19 });
      await assertOneConfirmed(anna, attempts);
    }
  }));

test(`of ${parallel} sessions that use a texted code, the one it was sent for is let on, the budget aside`, () =>
  withoutBudget(database, async () => {
    for (let round = 0; round < rounds / 5; round++) {
      const anna = await somebody(here);
      const browsers = await halfSessions(here, anna, round % 3 > 0);
      const hers = browsers[round % parallel];
      assert.ok(hers);
      const code = await textTo(hers);
      const winner = await assertOneConfirmed(anna, await pressAll(browsers, path, { code }));
      assert.equal(winner.browser, hers);
    }
  }));
