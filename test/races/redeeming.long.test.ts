import { test } from 'node:test';
import { application } from '../conformance/support/application.ts';
import { browser } from '../conformance/support/browser.ts';
import { person, signIn } from '../conformance/support/people.ts';
import { parallel, redemptions } from '../conformance/support/redeeming.ts';
import { cluster } from './support/cluster.ts';

const rounds = 100;
const { database, nodes } = await cluster({ TWOFOLD_ENROLMENT: 'optional' });
const [one] = nodes;
const payroll = await application(database, one.origin);
const { token, codeOf, refreshOf, race, assertDead } = redemptions({ application: payroll, nodes });

async function newCode(): Promise<Record<string, string>> {
  const hers = browser(one.origin);
  await signIn(database, hers, await person(database), { password: 5 });
  return codeOf(hers);
}

test(`in ${rounds} rounds, of ${parallel} redemptions of one code at two nodes one wins`, async () => {
  for (let round = 0; round < rounds; round++) await assertDead(await race(await newCode()));
});

test(`in ${rounds} rounds, of ${parallel} uses of one refresh token at two nodes one wins`, async () => {
  for (let round = 0; round < rounds; round++) {
    await assertDead(await race(refreshOf(await token(one, await newCode()))));
  }
});
