import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sql } from '#db/database.ts';
import { cluster } from './support/cluster.ts';
import {
  currentCode,
  halfSession,
  halfSessions,
  type Protected,
  parallel,
  somebody,
  windowsOf,
} from './support/people.ts';
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
const path = '/sign-in/confirm';
const here = await cluster();
const { database } = here;

const holdApp = (anna: Protected) => (sql: Sql) =>
  sql`select from authenticator where account_id = ${anna.id} and kind = 'totp' for update`;

/** Every third one in a browser that is new to the account: that is confirmed in a transaction, others in a statement. */
const isKnown = (round: number) => round % 3 > 0;

async function assertOneConfirmed(
  anna: Protected,
  attempts: readonly Attempt[],
  step: number,
): Promise<void> {
  await assertOneWon(here, anna, attempts, { kind: 'totp', path: '/account' });
  const [app] = await database.sql<{ lastStep: number }[]>`
    select last_step::int from authenticator where account_id = ${anna.id} and kind = 'totp'`;
  assert.equal(app?.lastStep, step);
}

test(`in ${rounds} rounds, of ${parallel} sessions that use one code as it comes, one is confirmed`, async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const browsers = await halfSessions(here, anna, isKnown(round));
    const { code, step } = currentCode();
    await assertOneConfirmed(anna, await pressAll(browsers, path, { code }), step);
  }
});

test(`of ${parallel} right ones the step lets one by, and the budget five more that came too late`, async () => {
  for (let round = 0; round < rounds / 5; round++) {
    const anna = await somebody(here);
    const browsers = await halfSessions(here, anna, isKnown(round));
    const { code, step } = currentCode();
    const attempts = await gathered(database, { hold: holdApp(anna), waiting: parallel }, () =>
      browsers.map((browser) => press(browser, path, { code })),
    );
    assert.deepEqual(statusesOf(attempts), { 303: 1, 422: 5, 429: 14 });
    await assertOneConfirmed(anna, attempts, step);
  }
});

test(`${parallel} stand before the step at once, and one claims it, the budget aside`, () =>
  withoutBudget(database, async () => {
    for (let round = 0; round < rounds / 2; round++) {
      const anna = await somebody(here);
      const browsers = await halfSessions(here, anna, isKnown(round));
      const { code, step } = currentCode();
      const attempts = await gathered(database, { hold: holdApp(anna), waiting: parallel }, () =>
        browsers.map((browser) => press(browser, path, { code })),
      );
      assert.deepEqual(statusesOf(attempts), { 303: 1, 422: 19 });
      await assertOneConfirmed(anna, attempts, step);
    }
  }));

test(`in ${rounds} rounds, of ${parallel} uses in one session, one is let on`, async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const windows = windowsOf(here, await halfSession(here.nodes[0], anna, isKnown(round)));
    const { code, step } = currentCode();
    const attempts = await pressAll(windows, path, { code });
    await assertOneConfirmed(anna, attempts, step);
    // Whoever comes after the rise has a secret that is worth nothing any more.
    for (const { won, status, to } of attempts) if (!won && status === 303) assert.match(to, /^\/sign-in$/);
  }
});
