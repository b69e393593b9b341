import { test } from 'node:test';
import { parallel, redeeming } from './support/redeeming.ts';

const rounds = 100;
const { nodes, somebody, token, codeOf, refreshOf, race, assertDead } = await redeeming();

test(`in ${rounds} rounds, of ${parallel} redemptions of one code at two nodes one wins`, async () => {
  for (let round = 0; round < rounds; round++) {
    const { hers } = await somebody();
    await assertDead(await race(await codeOf(hers)));
  }
});

test(`in ${rounds} rounds, of ${parallel} uses of one refresh token at two nodes one wins`, async () => {
  for (let round = 0; round < rounds; round++) {
    const { hers } = await somebody();
    const first = await token(nodes[0], await codeOf(hers));
    await assertDead(await race(refreshOf(first)));
  }
});
