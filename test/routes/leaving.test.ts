import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addClient } from '#oidc/clients/clients.ts';
import { type Enrolled, enrol, freshCode } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

const application = 'https://ledger.example';
let service: TestService;
before(async () => {
  service = await testService();
  const client = {
    id: 'ledger',
    name: 'Ledger',
    require: '1fa',
    public: true,
    idTokenAlg: 'ES256',
    redirectUris: [`${application}/callback`],
    postLogoutRedirectUris: [],
    backchannelLogoutUri: null,
  } as const;
  await service.database.transaction((sql) => addClient(sql, client, service.time.now()));
});
after(() => service.stop());

/** Comes from Ledger in a browser, which has no cookie of ours yet; the id of the task. */
async function begin(browser: Visitor): Promise<string> {
  const asked = new URLSearchParams({
    ...{
      client_id: 'ledger',
      redirect_uri: `${application}/callback`,
      response_type: 'code',
      scope: 'openid',
    },
    ...{ code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' },
  });
  const { path } = await browser.get(`/oidc/auth?${asked}`);
  return new URL(path, service.origin).searchParams.get('for') ?? '';
}

async function complete(browser: Visitor, anna: Enrolled, task: string): Promise<URL> {
  await browser.post(`/sign-in?for=${task}`, { email: anna.email, password: anna.password });
  const done = await browser.post(`/sign-in/confirm?for=${task}`, { code: freshCode(service, anna) });
  return new URL(done.path, service.origin);
}

test('whoever began a sign-in leaves it, and the application hears that nobody signed in', async () => {
  const hers = service.visitor();
  const task = await begin(hers);
  const { path } = await hers.post(`/sign-in/leave?for=${task}`);
  assert.equal(new URL(path).origin, application);
  assert.equal(new URL(path).searchParams.get('error'), 'access_denied');
});

test('another browser that knows its id leaves nothing, and goes to the application by itself', async () => {
  const anna = await enrol(service, await service.account());
  const hers = service.visitor();
  const task = await begin(hers);

  const other = service.visitor();
  await other.get(`/sign-in?for=${task}`);
  const left = await other.raw('POST', `/sign-in/leave?for=${task}`);
  assert.deepEqual([left.status, left.headers.get('location')], [303, application]);

  const callback = await complete(hers, anna, task);
  assert.deepEqual([callback.origin, callback.searchParams.has('code')], [application, true]);
});

test('nor does a browser leave what was begun before browsers were remembered', async () => {
  const anna = await enrol(service, await service.account());
  const hers = service.visitor();
  const task = await begin(hers);
  await service.database.sql`update task set browser_hash = null where id = ${task}`;
  const left = await hers.copy().raw('POST', `/sign-in/leave?for=${task}`);
  assert.deepEqual([left.status, left.headers.get('location')], [303, application]);
  const callback = await complete(hers, anna, task);
  assert.ok(callback.searchParams.has('code'));
});

test('a browser that is known already keeps its cookie when it comes from an application', async () => {
  const hers = service.visitor();
  await hers.get('/sign-in');
  const before = hers.cookie('twofold-browser');
  const task = await begin(hers);
  assert.equal(hers.cookie('twofold-browser'), before);
  const { path } = await hers.post(`/sign-in/leave?for=${task}`);
  assert.equal(new URL(path).searchParams.get('error'), 'access_denied');
});
