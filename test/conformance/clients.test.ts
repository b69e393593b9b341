import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callbackOf } from './support/application.ts';
import { house, json } from './support/house.ts';
import { serviceUrl } from './support/service.ts';

const { database, link, node, somebody, post, payroll } = await house();
const { anna, hers } = await somebody();

test('a client is believed by its own secret only', async () => {
  for (const secret of ['wrong', (await link({ id: 'ledger' })).secret ?? '', '']) {
    const fields = { grant_type: 'authorization_code', code: 'x', redirect_uri: 'x' };
    const answer = await post('/oidc/token', fields, { ...payroll, secret });
    assert.ok(answer.status === 401 || answer.status === 400);
    assert.match(String((await json(answer)).error), /invalid_(client|request)/);
  }
  // The kept hash is not a secret, in whatever form.
  const [row] = await database.sql<
    { secretHash: Buffer }[]
  >`select secret_hash from client where id = 'payroll'`;
  for (const form of ['base64url', 'hex', 'base64'] as const) {
    const secret = row?.secretHash.toString(form) ?? null;
    const fields = { grant_type: 'refresh_token', refresh_token: 'x' };
    const answer = await post('/oidc/token', fields, { ...payroll, secret });
    assert.equal(answer.status, 401);
  }
});

test('a public client needs no secret, may be a program in a browser, and still needs PKCE', async () => {
  const spa = await link({
    id: 'spa',
    public: true,
    redirectUris: ['https://spa.example/back'],
  });
  assert.equal(spa.secret, null);
  const begun = await spa.begin();
  const callback = callbackOf(await hers.follow(begun.url));
  const tokens = await spa.finish(begun, callback);
  assert.equal(tokens.claims()?.sub, anna.id);

  const ask = (origin: string) =>
    fetch(`${node.origin}/oidc/userinfo`, {
      headers: { origin, authorization: `Bearer ${tokens.access_token}` },
    });
  const own = await ask('https://spa.example');
  assert.equal(own.headers.get('access-control-allow-origin'), 'https://spa.example');
  const foreign = await ask('https://evil.example');
  assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  assert.equal(foreign.status, 400);
  const door = await fetch(begun.url.href.replace(serviceUrl.origin, node.origin), {
    headers: { origin: 'https://spa.example' },
    redirect: 'manual',
  });
  assert.equal(door.headers.get('access-control-allow-origin'), null);
});
