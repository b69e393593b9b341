import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callbackOf } from './support/application.ts';
import { house, json } from './support/house.ts';
import { enrol, type Proofs, prove } from './support/people.ts';
import { serviceUrl } from './support/service.ts';

const { database, link, somebody, ask, post, payroll } = await house();

const one = 'urn:twofold:1fa';
const two = 'urn:twofold:2fa';

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

test('one sign-in serves every application, also silently and at the first time', async () => {
  const { hers } = await somebody({ password: 5 });
  const ledger = await link({
    id: 'ledger',
    redirectUris: ['http://localhost:4001/callback'],
  });
  await payroll.open(hers);
  const tokens = await ledger.open(hers, { prompt: 'none', scope: 'openid' });
  assert.equal(tokens.claims()?.acr, one);
});

test('step-up: the second proof raises the next token, and says when both were given', async () => {
  const { anna, hers, session } = await somebody({ password: 30 });
  assert.equal((await payroll.open(hers)).claims()?.acr, one);
  await enrol(database, anna.id);
  await prove(database, session, { totp: 0 });
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
  const vault = await link({ id: 'vault', require: '2fa' });
  const { hers } = await somebody({ password: 5 });
  const page = await hers.follow((await vault.begin({ acr_values: one })).url);
  assert.equal(page.location?.pathname, '/enrolment');
});

test('what an application may look up says how the person signed in', async () => {
  const { hers } = await somebody({ password: 9, totp: 3 }, { enrolled: true });
  const tokens = await payroll.open(hers);
  const seen = await json(await post('/oidc/token/introspection', { token: tokens.access_token }));
  assert.equal(seen.active, true);
  assert.equal(seen.acr, two);
  assert.equal(seen.auth_time, tokens.claims()?.auth_time);
  assert.equal(seen.iss, serviceUrl.origin);
});
