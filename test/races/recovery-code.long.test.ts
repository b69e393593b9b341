import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  look,
  press,
  pressAll,
  withoutBudget,
} from './support/race.ts';

const rounds = 100;
const path = '/sign-in/confirm/recovery-code';
const here = await cluster();
const { database } = here;

/** Whoever was let on may link a new app, and nobody else is in. */
async function assertOneRecovers(anna: Protected, attempts: readonly Attempt[]): Promise<void> {
  await assertOneWon(here, anna, attempts, { kind: 'recovery-code', path: '/enrolment' });
  assert.deepEqual(await leftOf(anna), { sessions: 1, browsers: 0, codes: 0 });
}

async function leftOf({ id }: Protected) {
  const [left] = await database.sql<{ sessions: number; browsers: number; codes: number }[]>`
    select (select count(*)::int from session where account_id = ${id}) as sessions,
      (select count(*)::int from known_browser where account_id = ${id}) as browsers,
      (select count(*)::int from authenticator where account_id = ${id} and kind = 'recovery-code') as codes`;
  return left;
}

test(`in ${rounds} rounds, of ${parallel} sessions that use one recovery code, one is let on`, async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const browsers = await halfSessions(here, anna, round % 2 > 0);
    await assertOneRecovers(anna, await pressAll(browsers, path, { code: anna.recoveryCode }));
  }
});

test(`${parallel} stand before a recovery code at once, and one claims it, the budget aside`, () =>
  withoutBudget(database, async () => {
    for (let round = 0; round < rounds / 2; round++) {
      const anna = await somebody(here);
      const browsers = await halfSessions(here, anna, round % 2 > 0);
      const attempts = await gathered(
        database,
        {
          hold: (sql) => sql`
            select from authenticator where account_id = ${anna.id} and kind = 'recovery-code' for update`,
          waiting: parallel,
        },
        () => browsers.map((browser) => press(browser, path, { code: anna.recoveryCode })),
      );
      await assertOneRecovers(anna, attempts);
    }
  }));

test(`of ${parallel} uses of a recovery code in one session, one is let on`, async () => {
  for (let round = 0; round < rounds / 2; round++) {
    const anna = await somebody(here);
    const windows = windowsOf(here, await halfSession(here.nodes[0], anna));
    await assertOneRecovers(anna, await pressAll(windows, path, { code: anna.recoveryCode }));
  }
});

test('in one session, a code of the app and the recovery code at once: the second is not used up for nothing', async () => {
  for (let round = 0; round < rounds / 2; round++) {
    const anna = await somebody(here);
    const hers = await halfSession(here.nodes[0], anna);
    const { code } = currentCode();
    const [byApp, byRecovery] = await Promise.all([
      press(hers.copy(here.nodes[round % 2 === 0 ? 0 : 1].origin), '/sign-in/confirm', { code }),
      press(hers.copy(here.nodes[round % 2 === 0 ? 1 : 0].origin), path, { code: anna.recoveryCode }),
    ]);
    assert.ok(byApp.won || byRecovery.won);
    const kept = await database.sql`
      select from authenticator where account_id = ${anna.id} and kind = 'recovery-code'`;
    assert.equal(kept.length, byRecovery.won ? 0 : 1);
  }
});

test('the recovery code is used while others confirm with the phone: nobody but the owner stays in', async () => {
  for (let round = 0; round < rounds / 2; round++) {
    const anna = await somebody(here);
    const hers = await halfSession(here.nodes[0], anna);
    const theirs = await Promise.all(
      [1, 2, 3].map((index) => halfSession(here.nodes[index % 2 === 0 ? 0 : 1], anna)),
    );
    const { code } = currentCode();
    const [recovered, ...confirmed] = await Promise.all([
      press(hers, path, { code: anna.recoveryCode }),
      ...theirs.map((browser) => press(browser, '/sign-in/confirm', { code })),
    ]);
    assert.ok(recovered.won);
    assert.deepEqual(await leftOf(anna), { sessions: 1, browsers: 0, codes: 0 });
    for (const { browser, status } of confirmed) {
      assert.ok(status < 500);
      for (const node of here.nodes) assert.equal(await look(browser, node, '/account'), 303);
    }
  }
});
