import assert from 'node:assert/strict';
import { test } from 'node:test';

const { database, link, node, somebody, post, payroll } = await house();

test('a client is believed by its own secret only', async () => {
  for (const secret of ['wrong', ledger.secret ?? '', '']) {
    const answer = await fetch(`${node.origin}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`payroll:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'x', redirect_uri: 'x' }),
    });
    assert.ok(answer.status === 401 || answer.status === 400);
    assert.match(String((await json(answer)).error), /invalid_(client|request)/);
  }
  // The kept hash is not a secret, in whatever form.
  const [row] = await database.sql<
    { secretHash: Buffer }[]
  >`select secret_hash from client where id = 'payroll'`;
  for (const form of ['base64url', 'hex', 'base64'] as const) {
    const answer = await token(
      { grant_type: 'refresh_token', refresh_token: 'x' },
      {
        ...payroll,
        secret: row?.secretHash.toString(form) ?? null,
      },
    );
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
