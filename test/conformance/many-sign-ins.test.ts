import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser } from './support/browser.ts';
import { house } from './support/house.ts';

const { node, database, ask, somebody, payroll } = await house({
  limits: { signInsFromAddress: { kind: 'window', capacity: 20, windowSeconds: 600 } },
});

async function waitingRequests(): Promise<number> {
  const [row] = await database.sql<{ count: number }[]>`select count(*) from task`;
  return row?.count ?? -1;
}

test('of sixty sign-ins begun at once from one address, twenty are remembered, and the others are told to wait', async () => {
  const pages = await Promise.all(Array.from({ length: 60 }, () => ask(browser(node.origin))));
  const refused = pages.filter(({ status }) => status === 429);
  assert.equal(refused.length, 40);
  assert.equal(await waitingRequests(), 20);
  for (const { headers, text } of refused) {
    assert.ok(Number(headers.get('retry-after')) >= 1);
    assert.match(text, /too many sign-ins were begun from this address/);
  }
});

test('who is signed in, and who asks for no page, is not counted', async () => {
  const { hers } = await somebody();
  assert.ok((await payroll.open(hers)).id_token);
  const silent = await ask(browser(node.origin), { prompt: 'none' });
  assert.match(silent.location?.search ?? '', /error=login_required/);
});
