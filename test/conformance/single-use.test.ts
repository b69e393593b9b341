import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { json } from './support/house.ts';
import { type Answer, parallel, redeeming } from './support/redeeming.ts';

// More rounds are in single-use.long.test.ts.
const rounds = 5;
const {
  nodes,
  database,
  payroll,
  link,
  somebody,
  post,
  userinfo,
  token,
  codeOf,
  refreshOf,
  race,
  assertDead,
} = await redeeming();
const [here, there] = nodes;

/** Tokens of somebody new. */
async function opened(): Promise<Answer> {
  return token(here, await codeOf((await somebody()).hers));
}

test(`of ${parallel} redemptions of one code at two nodes one wins, and what it got is revoked`, async () => {
  for (let round = 0; round < rounds; round++) {
    await assertDead(await race(await codeOf((await somebody()).hers)));
  }
});

test(`of ${parallel} uses of one refresh token at two nodes one wins, and what it got is revoked`, async () => {
  for (let round = 0; round < rounds; round++) await assertDead(await race(refreshOf(await opened())));
});

test('refresh rotates always, and the second use of an old one ends all of it', async () => {
  const first = await opened();
  const second = await token(there, refreshOf(first));
  assert.equal(second.status, 200);
  assert.notEqual(second.body.refresh_token, first.body.refresh_token);
  const third = await token(here, refreshOf(second));
  assert.equal(third.status, 200);

  assert.equal((await token(there, refreshOf(first))).body.error, 'invalid_grant');
  await assertDead(third);
  const rows = await database.sql`
    select from audit_event where event = 'one-time.replayed' and reason = 'refresh-token' and client_id = 'payroll'`;
  assert.ok(rows.length > 0);
});

test('after a replay the person can open the application again, and what was revoked stays dead', async () => {
  const { hers } = await somebody();
  const fields = await codeOf(hers);
  const first = await token(here, fields);
  assert.equal((await token(there, fields)).body.error, 'invalid_grant');
  const again = await token(here, await codeOf(hers));
  assert.equal(again.status, 200);
  await assertDead(first);
  assert.equal((await userinfo(again.body.access_token ?? '')).status, 200);
});

test('a refresh token ends after a day without use, and after thirty in any case', async () => {
  const first = await opened();
  const lives = async () => {
    const [row] = await database.sql<{ seconds: number }[]>`
      select (payload->>'exp')::int - (payload->>'iat')::int as seconds from oidc_artefact
      where model = 'RefreshToken' and consumed_at is null order by (payload->>'iat')::int desc, expires_at limit 1`;
    return row?.seconds ?? 0;
  };
  assert.equal(await lives(), 86_400);
  // Twenty-nine and a half days later, as far as the tokens know.
  await database.sql`
    update oidc_artefact set payload = jsonb_set(payload, '{iiat}', to_jsonb((payload->>'iiat')::int - 2548800))
    where model = 'RefreshToken' and consumed_at is null`;
  assert.equal((await token(here, refreshOf(first))).status, 200);
  const left = await lives();
  assert.ok(left <= 43_200 && left > 43_000);
});

test('a refreshed ID token says no more, and nothing newer, than the first one', async () => {
  const first = await opened();
  await database.sql`update session_proof set proven_at = now()`;
  const before = claimsOf(first);
  const after = claimsOf(await token(there, refreshOf(first)));
  for (const claim of ['sub', 'acr', 'amr', 'auth_time'])
    assert.deepEqual(after[claim], before[claim], claim);
});

test('a used refresh token is inactive to whoever looks it up', async () => {
  const first = await opened();
  const look = async () => {
    const fields = { token: first.body.refresh_token ?? '' };
    return (await json(await post('/oidc/token/introspection', fields))).active;
  };
  assert.equal(await look(), true);
  await token(there, refreshOf(first));
  assert.equal(await look(), false);
});

test('a DPoP proof counts once, also of twenty at two nodes', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const proof = (jti: string) =>
    new SignJWT({ htm: 'POST', htu: 'http://localhost:4000/oidc/token', jti })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey);
  const bound = await token(here, await codeOf((await somebody()).hers), { dpop: await proof('first') });
  assert.equal(bound.body.token_type, 'DPoP');

  const same = await proof('same');
  const codes = await Promise.all(
    Array.from({ length: parallel }, async () => codeOf((await somebody()).hers)),
  );
  const answers = await Promise.all(
    codes.map((fields, index) => token(index % 2 === 0 ? here : there, fields, { dpop: same })),
  );
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.equal(answers.filter(({ status }) => status === 400).length, parallel - 1);
});

test('two tabs that open two applications at once both come back with what works', async () => {
  const ledger = await link({ id: 'ledger' });
  for (let round = 0; round < rounds; round++) {
    const { hers } = await somebody();
    const all = await Promise.all([payroll.open(hers), ledger.open(hers), payroll.open(hers)]);
    for (const tokens of all) assert.equal((await userinfo(tokens.access_token)).status, 200);
  }
});

function claimsOf({ body }: Answer): Record<string, unknown> {
  const [, payload = ''] = (body.id_token ?? '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}
