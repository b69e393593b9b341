import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Application, application, callbackOf } from './support/application.ts';
import { type Browser, browser } from './support/browser.ts';
import { person, signIn } from './support/people.ts';
import { type Node, type Service, service } from './support/service.ts';

const rounds = 8;
const parallel = 20;

let running: Service;
let nodes: readonly [Node, Node];
let payroll: Application;

before(async () => {
  running = await service({ nodes: 2 });
  nodes = [running.nodes[0] as Node, running.nodes[1] as Node];
  payroll = await application(running.database, nodes[0].origin);
});
after(async () => {
  assert.deepEqual(running.faults, []);
  await running.close();
});

async function somebody(): Promise<Browser> {
  const hers = browser(nodes[0].origin);
  await signIn(running.database, hers, await person(running.database), { password: 5 });
  return hers;
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

async function token(
  node: Node,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${node.origin}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`payroll:${payroll.secret}`).toString('base64')}`,
      ...headers,
    },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

/** Twenty at the same moment, half of them at each node. */
function race(fields: Record<string, string>): Promise<Answer[]> {
  return Promise.all(
    Array.from({ length: parallel }, (_, index) => token(nodes[index % 2 === 0 ? 0 : 1], fields)),
  );
}

function assertOneWins(answers: readonly Answer[]): Answer {
  const won = answers.filter(({ status }) => status === 200);
  const lost = answers.filter(({ status, body }) => status === 400 && body.error === 'invalid_grant');
  assert.equal(won.length, 1);
  assert.equal(lost.length, parallel - 1);
  return won[0] as Answer;
}

async function codeOf(hers: Browser): Promise<Record<string, string>> {
  const begun = await payroll.begin();
  const code = callbackOf(await hers.follow(begun.url)).searchParams.get('code') ?? '';
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: payroll.redirectUri,
    code_verifier: begun.verifier,
  };
}

async function assertDead({ body }: Answer): Promise<void> {
  const userinfo = await fetch(`${nodes[1].origin}/oidc/userinfo`, {
    headers: { authorization: `Bearer ${body.access_token}` },
  });
  assert.equal(userinfo.status, 401);
  const refreshed = await token(nodes[1], {
    grant_type: 'refresh_token',
    refresh_token: body.refresh_token ?? '',
  });
  assert.equal(refreshed.body.error, 'invalid_grant');
}

test(`of ${parallel} redemptions of one code at two nodes one wins, and what it got is revoked`, async () => {
  for (let round = 0; round < rounds; round++)
    await assertDead(assertOneWins(await race(await codeOf(await somebody()))));
});

test(`of ${parallel} uses of one refresh token at two nodes one wins, and what it got is revoked`, async () => {
  for (let round = 0; round < rounds; round++) {
    const first = await token(nodes[0], await codeOf(await somebody()));
    const fields = { grant_type: 'refresh_token', refresh_token: first.body.refresh_token ?? '' };
    await assertDead(assertOneWins(await race(fields)));
  }
});

test('refresh rotates always, and the second use of an old one ends all of it', async () => {
  const first = await token(nodes[0], await codeOf(await somebody()));
  const used = { grant_type: 'refresh_token', refresh_token: first.body.refresh_token ?? '' };
  const second = await token(nodes[1], used);
  assert.equal(second.status, 200);
  assert.notEqual(second.body.refresh_token, first.body.refresh_token);
  const third = await token(nodes[0], { ...used, refresh_token: second.body.refresh_token ?? '' });
  assert.equal(third.status, 200);

  assert.equal((await token(nodes[1], used)).body.error, 'invalid_grant');
  await assertDead(third);
  const rows = await running.database
    .sql`select from audit_event where event = 'one-time.replayed' and reason = 'refresh-token'`;
  assert.ok(rows.length > 0);
});

test('after a replay the person can open the application again, and what was revoked stays dead', async () => {
  const hers = await somebody();
  const fields = await codeOf(hers);
  const first = await token(nodes[0], fields);
  assert.equal((await token(nodes[1], fields)).body.error, 'invalid_grant');
  const again = await token(nodes[0], await codeOf(hers));
  assert.equal(again.status, 200);
  await assertDead(first);
  const alive = await fetch(`${nodes[1].origin}/oidc/userinfo`, {
    headers: { authorization: `Bearer ${again.body.access_token}` },
  });
  assert.equal(alive.status, 200);
});

test('a refresh token ends after a day without use, and after thirty in any case', async () => {
  const first = await token(nodes[0], await codeOf(await somebody()));
  const [fresh] = await running.database.sql<{ seconds: number; iiat: number }[]>`
    select (payload->>'exp')::int - (payload->>'iat')::int as seconds, (payload->>'iiat')::int as iiat
    from oidc_artefact where model = 'RefreshToken' order by expires_at desc limit 1`;
  assert.equal(fresh?.seconds, 86_400);

  // Twenty-nine and a half days later, as far as the token knows.
  await running.database.sql`
    update oidc_artefact set payload = jsonb_set(payload, '{iiat}', to_jsonb((payload->>'iiat')::int - 2548800))
    where model = 'RefreshToken' and consumed_at is null`;
  const second = await token(nodes[0], {
    grant_type: 'refresh_token',
    refresh_token: first.body.refresh_token ?? '',
  });
  assert.equal(second.status, 200);
  const [late] = await running.database.sql<{ seconds: number }[]>`
    select (payload->>'exp')::int - (payload->>'iat')::int as seconds
    from oidc_artefact where model = 'RefreshToken' and consumed_at is null order by expires_at limit 1`;
  assert.ok(late !== undefined && late.seconds <= 43_200 && late.seconds > 43_000);
});

test('a refreshed ID token says no more, and nothing newer, than the first one', async () => {
  const hers = await somebody();
  const first = await token(nodes[0], await codeOf(hers));
  const before = claimsOf(first);
  await running.database.sql`update session_proof set proven_at = now()`;
  const second = await token(nodes[1], {
    grant_type: 'refresh_token',
    refresh_token: first.body.refresh_token ?? '',
  });
  const after = claimsOf(second);
  assert.equal(after.auth_time, before.auth_time);
  assert.equal(after.acr, before.acr);
  assert.deepEqual(after.amr, before.amr);
  assert.equal(after.sub, before.sub);
});

test('a used refresh token is inactive to whoever looks it up', async () => {
  const first = await token(nodes[0], await codeOf(await somebody()));
  const look = async () => {
    const answer = await fetch(`${nodes[1].origin}/oidc/token/introspection`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`payroll:${payroll.secret}`).toString('base64')}` },
      body: new URLSearchParams({ token: first.body.refresh_token ?? '' }),
    });
    return ((await answer.json()) as Record<string, unknown>).active;
  };
  assert.equal(await look(), true);
  await token(nodes[0], { grant_type: 'refresh_token', refresh_token: first.body.refresh_token ?? '' });
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
  const bound = await token(nodes[0], await codeOf(await somebody()), { dpop: await proof('first') });
  assert.equal(bound.body.token_type, 'DPoP');

  const same = await proof('same');
  const codes = await Promise.all(Array.from({ length: parallel }, async () => codeOf(await somebody())));
  const answers = await Promise.all(
    codes.map((fields, index) => token(nodes[index % 2 === 0 ? 0 : 1], fields, { dpop: same })),
  );
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.equal(answers.filter(({ status }) => status === 400).length, parallel - 1);
  assert.ok(await calculateJwkThumbprint(jwk));
});

test('two tabs that open two applications at once both come back with what works', async () => {
  const ledger = await application(running.database, nodes[1].origin, { id: 'ledger' });
  for (let round = 0; round < rounds; round++) {
    const hers = await somebody();
    const [one, two, three] = await Promise.all([payroll.open(hers), ledger.open(hers), payroll.open(hers)]);
    assert.equal(one.claims()?.sub, two.claims()?.sub);
    for (const { access_token: accessToken } of [one, two, three]) {
      const userinfo = await fetch(`${nodes[0].origin}/oidc/userinfo`, {
        headers: { authorization: `Bearer ${accessToken}` },
      });
      assert.equal(userinfo.status, 200);
    }
  }
});

function claimsOf({ body }: Answer): Record<string, unknown> {
  const [, payload = ''] = (body.id_token ?? '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}
