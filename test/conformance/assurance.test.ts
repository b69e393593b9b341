import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findTask } from '#sessions/task-store.ts';
import { type Application, application, callbackOf } from './support/application.ts';
import { type Browser, browser, type Page } from './support/browser.ts';
import { enrol, type Person, type Proofs, person, prove, signIn } from './support/people.ts';
import { type Node, type Service, service, serviceUrl } from './support/service.ts';

const one = 'urn:twofold:1fa';
const two = 'urn:twofold:2fa';

let running: Service;
let node: Node;
let payroll: Application;

before(async () => {
  running = await service();
  node = running.nodes[0] as Node;
  payroll = await application(running.database, node.origin);
});
after(async () => {
  assert.deepEqual(running.faults, []);
  await running.close();
});

/** Somebody in a browser of her own, with these proofs. */
async function somebody(proofs: Proofs, options: { enrolled?: boolean } = {}) {
  const anna = await person(running.database, options);
  const hers = browser(node.origin);
  const session = await signIn(running.database, hers, anna, proofs);
  return { anna, hers, session };
}

async function ask(hers: Browser, wishes: Record<string, string>): Promise<Page> {
  return hers.follow((await payroll.begin(wishes)).url);
}

const table: readonly [string, Proofs, boolean, string, string[]][] = [
  ['a password', { password: 9 }, false, one, ['pwd']],
  ['a password and a code app', { password: 9, totp: 3 }, true, two, ['pwd', 'otp', 'mfa']],
  ['a password and a text', { password: 9, sms: 3 }, true, two, ['pwd', 'sms', 'mfa']],
  [
    'a password, a code app and, longer ago, a text',
    { password: 9, totp: 3, sms: 900 },
    true,
    two,
    ['pwd', 'otp', 'mfa'],
  ],
];
for (const [how, proofs, enrolled, acr, amr] of table) {
  test(`${how}: acr ${acr}, amr ${amr.join(' ')}`, async () => {
    const { hers } = await somebody(proofs, { enrolled });
    const claims = (await payroll.open(hers)).claims();
    assert.equal(claims?.acr, acr);
    assert.deepEqual(claims?.amr, amr);
  });
}

test('auth_time is that of the oldest proof that makes up the level', async () => {
  const { hers } = await somebody({ password: 500, totp: 20 }, { enrolled: true });
  const authTime = (await payroll.open(hers)).claims()?.auth_time ?? 0;
  assert.ok(Math.abs(Date.now() / 1000 - 500 - authTime) < 5);
});

const refusals: readonly [string, Proofs, boolean, Record<string, string>, string, string][] = [
  [
    'an enrolled account with a password alone',
    { password: 5 },
    true,
    {},
    '/sign-in/confirm',
    'interaction_required',
  ],
  ['a recovery code', { password: 5, 'recovery-code': 2 }, true, {}, '/enrolment', 'interaction_required'],
  ['no password', { totp: 5 }, true, {}, '/sign-in', 'login_required'],
  [
    'two factors asked, nothing linked',
    { password: 5 },
    false,
    { acr_values: two },
    '/enrolment',
    'interaction_required',
  ],
  [
    'a password older than max_age',
    { password: 700 },
    false,
    { max_age: '600' },
    '/sign-in',
    'login_required',
  ],
  [
    'a password older than a short max_age',
    { password: 60 },
    false,
    { max_age: '30' },
    '/sign-in',
    'login_required',
  ],
  [
    'a second proof older than max_age',
    { password: 60, totp: 700 },
    true,
    { max_age: '600', acr_values: two },
    '/sign-in/confirm',
    'interaction_required',
  ],
  [
    'both proofs older than max_age',
    { password: 700, totp: 690 },
    true,
    { max_age: '600' },
    '/sign-in',
    'login_required',
  ],
];
for (const [what, proofs, enrolled, wishes, path, error] of refusals) {
  test(`${what} leads to ${path}, and is ${error} when no page may be shown`, async () => {
    const { hers } = await somebody(proofs, { enrolled });
    const page = await ask(hers, wishes);
    assert.equal(page.location?.pathname, path);
    assert.match(page.location?.search ?? '', /^\?for=[\w-]{16,}$/);
    const silent = callbackOf(await ask(hers, { ...wishes, prompt: 'none' }));
    assert.equal(silent.searchParams.get('error'), error);
    assert.equal(silent.searchParams.get('code'), null);
  });
}

test('nobody at all is login_required', async () => {
  const stranger = browser(node.origin);
  const silent = callbackOf(await ask(stranger, { prompt: 'none' }));
  assert.equal(silent.searchParams.get('error'), 'login_required');
  stranger.set('twofold-session', 'a'.repeat(32));
  assert.equal((await ask(stranger, {})).location?.pathname, '/sign-in');
});

test('one sign-in serves every application, also silently and at the first time', async () => {
  const { hers } = await somebody({ password: 5 });
  const ledger = await application(running.database, node.origin, {
    id: 'ledger',
    redirectUris: ['http://localhost:4001/callback'],
  });
  await payroll.open(hers);
  const tokens = await ledger.open(hers, { prompt: 'none', scope: 'openid' });
  assert.equal(tokens.claims()?.acr, one);
});

test('what was asked is remembered, and the sign-in is resumed where it was left', async () => {
  const anna = await person(running.database);
  const hers = browser(node.origin);
  const begun = await payroll.begin({ login_hint: anna.email, acr_values: two, max_age: '600' });
  const room = await hers.follow(begun.url);
  const id = room.location?.searchParams.get('for') ?? '';
  const task = await findTask(running.database.sql, id, new Date());
  assert.equal(room.location?.pathname, '/sign-in');
  assert.deepEqual(task?.application, {
    clientId: 'payroll',
    name: 'Payroll',
    origin: 'http://localhost:4002',
  });
  assert.equal(task?.assurance.level, '2fa');
  assert.equal(task?.assurance.maxAgeSeconds, 600);
  assert.equal(task?.loginHint, anna.email);

  const session = await signIn(running.database, hers, anna, { password: 0 });
  const half = await hers.follow(task?.resumePath ?? '');
  assert.equal(half.location?.pathname, '/enrolment', 'a half-finished sign-in is not taken');
  await enrol(running.database, anna.id);
  await prove(running.database, session, { totp: 0 });
  const next = await findTask(running.database.sql, half.location?.searchParams.get('for') ?? '', new Date());
  const tokens = await payroll.finish(begun, callbackOf(await hers.follow(next?.resumePath ?? '')), 600);
  assert.equal(tokens.claims()?.acr, two);
});

test('a request is resumed only in the browser that began it', async () => {
  const { hers } = await somebody({ password: 5 });
  const attacker = browser(node.origin);
  const room = await ask(attacker, {});
  const id = room.location?.searchParams.get('for') ?? '';
  const task = await findTask(running.database.sql, id, new Date());
  const page = await hers.follow(task?.resumePath ?? '');
  assert.equal(page.status, 410);
  assert.match(page.text, /task-expired/);
  // And what the victim did there did not help the attacker either.
  assert.equal((await attacker.follow(task?.resumePath ?? '')).location?.pathname, '/sign-in');
});

test('prompt=login asks again, and only what was proven after that counts', async () => {
  for (const prompt of ['login', 'select_account', 'login consent']) {
    const { anna, hers, session } = await somebody({ password: 0 });
    const begun = await payroll.begin({ prompt });
    const room = await hers.follow(begun.url);
    assert.equal(room.location?.pathname, '/sign-in', prompt);
    const task = await findTask(
      running.database.sql,
      room.location?.searchParams.get('for') ?? '',
      new Date(),
    );
    const again = await hers.follow(task?.resumePath ?? '');
    assert.equal(again.location?.pathname, '/sign-in', 'the old proof is not taken');
    await prove(running.database, session, { password: 0 });
    const next = await findTask(
      running.database.sql,
      again.location?.searchParams.get('for') ?? '',
      new Date(),
    );
    assert.deepEqual(
      next?.assurance.notBefore,
      task?.assurance.notBefore,
      'it is not put off by coming back',
    );
    const tokens = await payroll.finish(begun, callbackOf(await hers.follow(next?.resumePath ?? '')));
    assert.equal(tokens.claims()?.sub, anna.id);
  }
});

test('max_age=0 is a new sign-in', async () => {
  const { hers } = await somebody({ password: 0 });
  assert.equal((await ask(hers, { max_age: '0' })).location?.pathname, '/sign-in');
});

test('a proof given for this request is new enough, however short max_age is', async () => {
  const { hers, session } = await somebody({ password: 60 });
  const begun = await payroll.begin({ max_age: '1' });
  const room = await hers.follow(begun.url);
  const task = await findTask(running.database.sql, room.location?.searchParams.get('for') ?? '', new Date());
  await prove(running.database, session, { password: -2 });
  await running.database.sql`update task set not_before = not_before - interval '30 seconds',
    created_at = created_at - interval '30 seconds' where id = ${task?.id ?? ''}`;
  await prove(running.database, session, { password: 20 });
  callbackOf(await hers.follow(task?.resumePath ?? ''));
});

test('step-up: the second proof raises the next token, and says when both were given', async () => {
  const { anna, hers, session } = await somebody({ password: 30 });
  assert.equal((await payroll.open(hers)).claims()?.acr, one);
  await enrol(running.database, anna.id);
  await prove(running.database, session, { totp: 0 });
  const claims = (await payroll.open(hers, { acr_values: two, max_age: '600' })).claims();
  assert.equal(claims?.acr, two);
  assert.ok(Math.abs(Date.now() / 1000 - 30 - (claims?.auth_time ?? 0)) < 5);
});

test('lists of acr_values: the first that is known counts, unknown ones are passed over', async () => {
  const { hers } = await somebody({ password: 5 });
  assert.equal((await payroll.open(hers, { acr_values: 'phr urn:other' })).claims()?.acr, one);
  assert.equal((await payroll.open(hers, { acr_values: `${one} ${two}` })).claims()?.acr, one);
  assert.equal((await ask(hers, { acr_values: `phr ${two} ${one}` })).location?.pathname, '/enrolment');
});

function essential(...values: string[]): Record<string, string> {
  return { claims: JSON.stringify({ id_token: { acr: { essential: true, values } } }) };
}

test('an essential acr is met, or there is no token', async () => {
  const { hers } = await somebody({ password: 5 });
  assert.equal((await ask(hers, essential(two))).location?.pathname, '/enrolment');
  const never = callbackOf(await ask(hers, essential('phr')));
  assert.equal(never.searchParams.get('error'), 'unmet_authentication_requirements');
  const silent = callbackOf(await ask(hers, { ...essential('phr'), prompt: 'none' }));
  assert.equal(silent.searchParams.get('error'), 'unmet_authentication_requirements');
  // With acr_values beside it, the engine forgets that the other was essential.
  const hidden = callbackOf(await ask(hers, { ...essential('phr'), acr_values: one }));
  assert.equal(hidden.searchParams.get('error'), 'unmet_authentication_requirements');
  const single = { claims: JSON.stringify({ id_token: { acr: { essential: true, value: two } } }) };
  assert.equal((await ask(hers, single)).location?.pathname, '/enrolment');
  assert.equal((await ask(hers, { ...essential(two), acr_values: one })).location?.pathname, '/enrolment');
});

test('two factors meet a request that insists on the value for one, and say that value', async () => {
  const { hers } = await somebody({ password: 5, totp: 5 }, { enrolled: true });
  assert.equal((await payroll.open(hers, essential(one))).claims()?.acr, one);
  assert.equal((await payroll.open(hers, essential(one, two))).claims()?.acr, two);
});

test('a client that the operator linked with two factors gets no token with less', async () => {
  const vault = await application(running.database, node.origin, { id: 'vault', require: '2fa' });
  const { hers } = await somebody({ password: 5 });
  const page = await hers.follow((await vault.begin({ acr_values: one })).url);
  assert.equal(page.location?.pathname, '/enrolment');
});

test('an id_token_hint binds the request to its person', async () => {
  const { anna, hers } = await somebody({ password: 5 });
  const hint = (await payroll.open(hers)).id_token ?? '';
  const { hers: other } = await somebody({ password: 5 });

  assert.ok(callbackOf(await ask(hers, { id_token_hint: hint, prompt: 'none' })).searchParams.has('code'));
  const silent = callbackOf(await ask(other, { id_token_hint: hint, prompt: 'none' }));
  assert.equal(silent.searchParams.get('error'), 'login_required');
  const room = await ask(other, { id_token_hint: hint });
  const task = await findTask(running.database.sql, room.location?.searchParams.get('for') ?? '', new Date());
  assert.equal(task?.accountId, anna.id);
  // Coming back as the other one changes nothing, although the hint itself is not looked at again.
  assert.equal((await other.follow(task?.resumePath ?? '')).location?.pathname, '/sign-in');
});

test('a hint that we did not sign is refused', async () => {
  const { hers } = await somebody({ password: 5 });
  const hint = (await payroll.open(hers)).id_token ?? '';
  const [header = '', payload = '', signature = ''] = hint.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const forged of [
    `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
    `${none}.${payload}.`,
    `${header}.${Buffer.from('{"sub":"x"}').toString('base64url')}.${signature}`,
    'not a token',
  ]) {
    const page = await ask(hers, { id_token_hint: forged, prompt: 'none' });
    assert.equal(callbackOf(page).searchParams.get('error'), 'invalid_request');
  }
});

test('a subject asked for by the claims parameter binds as well', async () => {
  const { anna, hers } = await somebody({ password: 5 });
  const subject = (value: string) => ({
    claims: JSON.stringify({ id_token: { sub: { value } } }),
    prompt: 'none',
  });
  assert.ok(callbackOf(await ask(hers, subject(anna.id))).searchParams.has('code'));
  const { anna: other } = await somebody({ password: 5 });
  assert.equal(callbackOf(await ask(hers, subject(other.id))).searchParams.get('error'), 'login_required');
  assert.equal(callbackOf(await ask(hers, subject('nobody'))).searchParams.get('error'), 'login_required');
});

test('another person in the same browser begins anew, under another session of the engine', async () => {
  const { hers } = await somebody({ password: 5, totp: 5 }, { enrolled: true });
  await payroll.open(hers);
  const before = hers.cookie('twofold-engine');
  const ben: Person = await person(running.database);
  await signIn(running.database, hers, ben, { password: 1 });
  const claims = (await payroll.open(hers)).claims();
  assert.equal(claims?.sub, ben.id);
  assert.equal(claims?.acr, one);
  assert.notEqual(hers.cookie('twofold-engine'), before);
});

test('when our session is gone, the engine’s own opens nothing', async () => {
  const { anna, hers, session } = await somebody({ password: 5 });
  await payroll.open(hers);
  await running.database.sql`delete from session where id = ${session}`;
  assert.equal((await ask(hers, {})).location?.pathname, '/sign-in');
  const { hers: again } = await somebody({ password: 5 });
  await payroll.open(again);
  again.set('twofold-session', null);
  assert.equal((await ask(again, {})).location?.pathname, '/sign-in');
  assert.ok(anna);
});

test('a disabled account is refused at once, with whatever it holds', async () => {
  const { anna, hers } = await somebody({ password: 5 });
  const tokens = await payroll.open(hers);
  await running.database.sql`update account set disabled_at = now() where id = ${anna.id}`;
  assert.equal((await ask(hers, {})).location?.pathname, '/sign-in');
  const userinfo = await fetch(`${node.origin}/oidc/userinfo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  assert.equal(userinfo.status, 401);
  const basic = `Basic ${Buffer.from(`payroll:${payroll.secret}`).toString('base64')}`;
  const refreshed = await fetch(`${node.origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: basic },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' }),
  });
  assert.equal(refreshed.status, 400);
  const looked = await fetch(`${node.origin}/oidc/token/introspection`, {
    method: 'POST',
    headers: { authorization: basic },
    body: new URLSearchParams({ token: tokens.access_token }),
  });
  assert.deepEqual(await looked.json(), { active: false });
});

test('leaving tells the application, and there is nothing to leave twice', async () => {
  const hers = browser(node.origin);
  const begun = await payroll.begin();
  const room = await hers.follow(begun.url);
  const id = room.location?.searchParams.get('for') ?? '';
  const back = await node.provider.leave(id);
  const callback = callbackOf(await hers.follow(back));
  assert.equal(callback.searchParams.get('error'), 'access_denied');
  assert.equal(callback.searchParams.get('state'), begun.state);
  await assert.rejects(node.provider.leave(id), { code: 'task-expired', status: 410 });
});

test('what an application may look up says how the person signed in', async () => {
  const { hers } = await somebody({ password: 9, totp: 3 }, { enrolled: true });
  const tokens = await payroll.open(hers);
  const answer = await fetch(`${node.origin}/oidc/token/introspection`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`payroll:${payroll.secret}`).toString('base64')}` },
    body: new URLSearchParams({ token: tokens.access_token }),
  });
  const seen = (await answer.json()) as Record<string, unknown>;
  assert.equal(seen.active, true);
  assert.equal(seen.acr, two);
  assert.equal(seen.auth_time, tokens.claims()?.auth_time);
  assert.equal(seen.iss, serviceUrl.origin);
});

test('on https the cookies carry the prefixes that browsers hold to', async () => {
  const url = new URL('https://id.example');
  const secure = await service({ url });
  const [one] = secure.nodes;
  const { transaction } = secure.database;
  assert.ok(one);
  assert.ok(transaction);
  const { addClient } = await import('#oidc/clients/clients.ts');
  const client = {
    id: 'payroll',
    name: null,
    redirectUris: ['https://app.example/back'],
    postLogoutRedirectUris: [],
  };
  const rest = { backchannelLogoutUri: null, require: '1fa', public: true, idTokenAlg: 'ES256' } as const;
  await secure.database.transaction((sql) => addClient(sql, { ...client, ...rest }, new Date()));
  const anna = await person(secure.database);
  const hers = browser(one.origin, url);
  const wish = new URL('https://id.example/oidc/auth');
  wish.search = new URLSearchParams({
    client_id: 'payroll',
    redirect_uri: 'https://app.example/back',
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
  }).toString();
  const room = await hers.get(wish);
  for (const line of room.headers.getSetCookie()) {
    assert.match(line, /^__Secure-twofold-(waiting|resume)(\.sig)?=.*secure.*httponly/i, line);
  }
  await signIn(secure.database, hers, anna, { password: 5 });
  const back = await hers.get(wish);
  const session = back.headers.getSetCookie();
  assert.ok(session.length > 0);
  for (const line of session) assert.match(line, /^__Host-twofold-engine(\.sig)?=[^;]*; path=\/; .*secure/i);
  assert.equal(back.location?.origin, 'https://app.example');
  assert.equal(back.location?.searchParams.get('iss'), 'https://id.example');
  await secure.close();
});
