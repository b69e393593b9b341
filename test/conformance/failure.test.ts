import assert from 'node:assert/strict';
import { test } from 'node:test';
import { application } from './support/application.ts';
import { browser } from './support/browser.ts';
import { type Node, service } from './support/service.ts';

test('with the database away the answer is 503 and "come back", and what needs no database still works', async () => {
  const running = await service();
  const node = running.nodes[0] as Node;
  const payroll = await application(running.database, node.origin);
  const begun = await payroll.begin();
  await node.database.close();

  const page = await browser(node.origin).get(begun.url);
  assert.equal(page.status, 503);
  assert.equal(page.headers.get('retry-after'), '5');
  assert.match(page.text, /unavailable/);
  const token = await fetch(`${node.origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`payroll:${payroll.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'x' }),
  });
  assert.equal(token.status, 503);
  assert.deepEqual(await token.json(), { error: 'temporarily_unavailable' });
  assert.equal((await fetch(`${node.origin}/oidc/jwks`)).status, 200);
  assert.equal((await fetch(`${node.origin}/.well-known/openid-configuration`)).status, 200);
  assert.deepEqual(running.faults, []);
  await running.close();
});
