import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Carrier, carrier } from '../support/carrier.ts';
import { codeOf, keyOn, recoveryCodeOn } from '../support/code-app.ts';
import { givePassword } from '../support/people.ts';
import { enrolPhone } from '../support/push-people.ts';
import { type Person, type TestService, testService } from '../support/service.ts';
import { mailsTo, protect, signedIn } from '../support/signed-in.ts';
import type { Shown, Visitor } from '../support/visitor.ts';

const lostPhone = '/account/lost-phone';

let gateway: Carrier;
let service: TestService;
before(async () => {
  gateway = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: gateway.url, TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
});
after(async () => {
  await service.stop();
  await gateway.stop();
});

async function withBackupPhone(): Promise<Person> {
  const person = await service.account();
  await protect(service, person, 'totp', 'sms', 'recovery-code');
  return person;
}

/** Says that the phone is lost, and confirms by a text instead. */
async function inByText(person: Person): Promise<{ browser: Visitor; page: Shown }> {
  const browser = service.visitor();
  await givePassword(browser, person);
  const lost = await browser.get('/sign-in/confirm/lost');
  const before = gateway.texts.length;
  await browser.post(actionOf(lost, 'confirm/choose'), { way: 'sms' });
  const page = await browser.post('/sign-in/confirm/text?lost=phone', { code: await gateway.code(before) });
  return { browser, page };
}

function actionOf({ html }: Shown, part: string): string {
  const action = [...html.matchAll(/action="([^"]+)"/g)].find(([, path]) => path?.includes(part))?.[1];
  assert.ok(action, `no form leads to ${part}`);
  return action.replaceAll('&amp;', '&');
}

async function linkedTo({ id }: Person): Promise<Record<string, boolean>> {
  const rows = await service.database.sql<{ kind: string; works: boolean }[]>`
    select kind, disabled_at is null as works from authenticator where account_id = ${id} order by kind`;
  return Object.fromEntries(rows.map(({ kind, works }) => [kind, works]));
}

test('whoever lost the phone and got in by text is led to unlink it, to link another and to a new recovery code', async () => {
  const person = await withBackupPhone();
  const elsewhere = await signedIn(service, person, { proofs: { password: 0, totp: 0 } });
  const { browser, page } = await inByText(person);
  assert.equal(page.heading, 'Unlink the lost phone');

  const choose = await browser.post(`${lostPhone}?lost=phone`);
  assert.equal(choose.heading, "Choose how to confirm it's you");
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: false });
  assert.match(
    (await elsewhere.visitor.get('/account')).path,
    /^\/sign-in/,
    'the other browser is signed out',
  );
  assert.deepEqual(await mailsTo(service, person), ['A lost phone was unlinked']);

  const link = await browser.post('/enrolment/choose?lost=phone', { way: 'totp' });
  const key = keyOn(link.html);
  const code = await browser.post('/enrolment/app?lost=phone', { code: codeOf(key, service.time.now()) });
  assert.equal(code.heading, 'Save your recovery code');
  assert.notEqual(recoveryCodeOn(code.html), '');
  const done = await browser.post('/enrolment/recovery-code?lost=phone', { stored: 'on' });
  assert.equal(done.heading, 'Your account is now protected');
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: true });

  service.time.pass(31);
  const again = service.visitor();
  await givePassword(again, person);
  const account = await again.post('/sign-in/confirm', { code: codeOf(key, service.time.now()) });
  assert.equal(account.heading, 'Your account');
});

test('a lost phone that was unlinked keeps asking for a second proof: the password alone opens nothing', async () => {
  const person = await withBackupPhone();
  const { browser } = await inByText(person);
  await browser.post(`${lostPhone}?lost=phone`);
  const stranger = service.visitor();
  const asked = await givePassword(stranger, person);
  assert.match(asked.path, /^\/sign-in\/confirm/);
  for (const path of ['/account', '/enrolment', '/enrolment/choose?lost=phone', lostPhone]) {
    assert.match((await stranger.get(path)).path, /^\/sign-in\/confirm/, path);
  }
});

test('a half-finished sign-in can neither see nor unlink what is lost', async () => {
  const person = await withBackupPhone();
  const stranger = service.visitor();
  await givePassword(stranger, person);
  const shown = await stranger.get(`${lostPhone}?lost=phone`);
  assert.match(shown.path, /^\/sign-in\/confirm/);
  await stranger.post(`${lostPhone}?lost=phone`);
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: true });
});

test('proofs older than ten minutes unlink no phone', async () => {
  const person = await withBackupPhone();
  const old = await signedIn(service, person, { proofs: { password: 700, sms: 700 } });
  await old.visitor.get('/account');
  assert.match((await old.visitor.post(lostPhone)).path, /^\/sign-in/);
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: true });
});

test('having found the phone changes nothing, and leads on to where the person was going', async () => {
  const person = await withBackupPhone();
  const { browser, page } = await inByText(person);
  assert.match(page.html, /action="\/account\/lost-phone\/found\?lost=phone"/);
  assert.equal((await browser.post(`${lostPhone}/found?lost=phone`)).path, '/account');
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: true });
});

test('the same press twice, and twenty at once, unlink one phone once', async () => {
  const person = await withBackupPhone();
  const { browser } = await inByText(person);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => browser.raw('POST', `${lostPhone}?lost=phone`)),
  );
  assert.ok(answers.every(({ status }) => status === 303));
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: false });
  assert.deepEqual(await mailsTo(service, person), ['A lost phone was unlinked']);
});

test('a press that comes again unlinks nothing that was not ticked', async () => {
  const anna = await enrolPhone(service, await service.account());
  const linked = await protect(service, anna, 'totp', 'sms');
  const { visitor: browser } = await signedIn(service, anna, { proofs: { password: 0, sms: 0 }, linked });
  const page = await browser.get(lostPhone);
  const [named = ''] = [...page.html.matchAll(/name="(lost-[^"]+)"/g)].flatMap(([, name = '']) =>
    name === `lost-${linked.totp}` ? [] : [name],
  );
  const again = browser.copy();
  for (const one of [browser, again]) {
    const left = await one.post(lostPhone, { [named]: 'on' });
    assert.equal(left.path, '/account?saved=phone-lost');
    assert.deepEqual(await linkedTo(anna), { 'recovery-code': true, sms: true, totp: true });
  }
});

test('what was linked in the place of what a page named is not unlinked by that page', async () => {
  const person = await withBackupPhone();
  const { visitor: browser } = await signedIn(service, person, { proofs: { password: 0, sms: 0 } });
  await browser.get(lostPhone);
  const stale = browser.copy();
  await protect(service, person, 'totp');
  assert.equal((await stale.post(lostPhone)).path, '/account?saved=phone-lost');
  assert.deepEqual(await linkedTo(person), { 'recovery-code': true, sms: true, totp: true });
});
