import assert from 'node:assert/strict';
import { test } from 'node:test';
import { house, json } from './support/house.ts';

const { link, node, somebody, post, payroll, userinfo } = await house();
const ledger = await link({ id: 'ledger', redirectUris: ['http://localhost:4001/callback'] });
const desk = await link({ id: 'desk', redirectUris: ['http://localhost:4003/callback'], public: true });

test('an application with a secret introspects the tokens of others, a public one only its own', async () => {
  const { hers } = await somebody();
  const token = (await payroll.open(hers)).access_token;
  assert.equal((await json(await post('/oidc/token/introspection', { token }, ledger))).active, true);
  const answer = await fetch(new URL('/oidc/token/introspection', node.origin), {
    method: 'POST',
    body: new URLSearchParams({ token, client_id: desk.id }),
  });
  assert.deepEqual([answer.status, await json(answer)], [200, { active: false }]);
});

test('an application revokes its own tokens and nobody else’s, and nothing is printed about it', async (t) => {
  const printed: unknown[] = [];
  for (const name of ['log', 'info', 'warn', 'error'] as const)
    t.mock.method(console, name, (...said: unknown[]) => printed.push(said));
  const { hers } = await somebody();
  const tokens = await payroll.open(hers);
  const token = tokens.access_token;

  const foreign = await post('/oidc/token/revocation', { token }, ledger);
  assert.equal(foreign.status, 400);
  assert.equal((await json(foreign)).error, 'invalid_request');
  assert.equal((await userinfo(token)).status, 200);

  const stranger = await post('/oidc/token/revocation', { token, client_id: 'desk' }, desk);
  assert.ok([200, 400, 401].includes(stranger.status));
  assert.equal((await userinfo(token)).status, 200);

  assert.equal((await post('/oidc/token/revocation', { token })).status, 200);
  assert.equal((await userinfo(token)).status, 401);
  assert.deepEqual(printed, []);
});
