import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Carrier, carrier } from '../support/carrier.ts';
import { codeOf, keyOn } from '../support/code-app.ts';
import { type Enrolled, enrol, freshCode, givePassword, signIn } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect } from '../support/signed-in.ts';
import type { Shown, Visitor } from '../support/visitor.ts';

const lostPhone = '/account/lost-phone';
const stillLinked = /You said that your phone is lost, and stopped half-way/;
const codeUsed = /You used your recovery code, and stopped half-way/;
const notReplaced = /Your lost phone is unlinked, and nothing has taken its place yet/;

let gateway: Carrier;
let service: TestService;
before(async () => {
  gateway = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: gateway.url });
});
after(async () => {
  await service.stop();
  await gateway.stop();
});

async function withBackupPhone(): Promise<Enrolled> {
  const anna = await enrol(service, await service.account());
  await protect(service, anna, 'sms');
  // Everybody's number is the same here, and it may be texted five times an hour.
  service.time.pass(3600);
  return anna;
}

/** Confirms by a text where the page offers that; on the way to `lost=phone`, when it is said there. */
async function byText(browser: Visitor, { html }: Shown): Promise<Shown> {
  const action = /action="(\/sign-in\/confirm\/choose[^"]*)"/.exec(html)?.[1];
  assert.ok(action, 'no form leads on');
  const before = gateway.texts.length;
  const page = await browser.post(action.replaceAll('&amp;', '&'), { way: 'sms' });
  const told = /name="told" value="([^"]+)"/.exec(page.html)?.[1];
  const code = await gateway.code(before);
  return browser.post(`${page.path}`, told === undefined ? { code } : { code, told });
}

async function saysLost(anna: Enrolled): Promise<{ browser: Visitor; page: Shown }> {
  const browser = service.visitor();
  await givePassword(browser, anna);
  const page = await byText(browser, await browser.get('/sign-in/confirm/lost'));
  assert.equal(page.heading, 'Unlink the lost phone');
  return { browser, page };
}

const asked = async (anna: Enrolled) => givePassword(service.visitor(), anna);

test('whoever leaves before the lost phone is unlinked is reminded on the account page, and goes on from there', async () => {
  const { browser } = await saysLost(await withBackupPhone());
  const account = await browser.get('/account');
  assert.match(account.text, stillLinked);
  assert.match(account.html, /href="\/account\/lost-phone">Go on where you stopped/);
  assert.equal((await browser.get(lostPhone)).heading, 'Unlink the lost phone');
  await browser.post(lostPhone);
  const unlinked = await browser.get('/account');
  assert.doesNotMatch(unlinked.text, stillLinked);
  assert.match(unlinked.html, /href="\/account\/lost-phone">Go on where you stopped/);
});

test('at the next sign-in it is said once, with a link that goes on with it', async () => {
  const anna = await withBackupPhone();
  await saysLost(anna);
  const page = await asked(anna);
  assert.match(page.text, stillLinked);
  assert.match(page.html, /<a href="\/sign-in\/confirm\/lost">Go on where you stopped<\/a>/);
  const browser = service.visitor();
  const { html } = await givePassword(browser, anna);
  const told = /name="told" value="([^"]+)"/.exec(html)?.[1] ?? '';
  await browser.post('/sign-in/confirm', { told, code: freshCode(service, anna) });
  assert.doesNotMatch((await asked(anna)).text, stillLinked);
  assert.match(
    (await browser.get('/account')).text,
    stillLinked,
    'the account page says it for as long as it is so',
  );
});

test('somebody who has found the phone says so, and nothing reminds her any more', async () => {
  const anna = await withBackupPhone();
  const { browser, page } = await saysLost(anna);
  assert.match(page.html, /action="\/account\/lost-phone\/found\?lost=phone"/);
  const account = await browser.post(`${lostPhone}/found?lost=phone`);
  assert.equal(account.heading, 'Your account');
  assert.doesNotMatch(account.text, stillLinked);
  assert.doesNotMatch((await asked(anna)).text, stillLinked);

  const again = await saysLost(anna);
  const reminded = await again.browser.get('/account');
  assert.match(reminded.html, /action="\/account\/lost-phone\/found"/);
  assert.doesNotMatch((await again.browser.post(`${lostPhone}/found`)).text, stillLinked);
});

test('whoever leaves before anything took its place is told where the ways are listed, once, and is led on', async () => {
  const anna = await withBackupPhone();
  const { browser } = await saysLost(anna);
  await browser.post(`${lostPhone}?lost=phone`);

  const next = service.visitor();
  const choose = await givePassword(next, anna);
  assert.equal(choose.heading, 'Choose another way');
  assert.match(choose.text, notReplaced);
  assert.match(choose.html, /<a href="\/sign-in\/confirm\/lost">Go on where you stopped<\/a>/);
  const account = await byText(next, choose);
  assert.equal(account.heading, 'Your account');
  assert.match(account.html, /href="\/account\/lost-phone">Go on where you stopped/);
  assert.equal((await next.get(lostPhone)).heading, "Choose how to confirm it's you");
  assert.doesNotMatch((await asked(anna)).text, notReplaced);

  const led = service.visitor();
  await givePassword(led, anna);
  const linking = await byText(led, await led.get('/sign-in/confirm/lost'));
  assert.equal(linking.heading, "Choose how to confirm it's you");
});

test('a phone or app that is linked from the account page takes the place of the lost one', async () => {
  const anna = await withBackupPhone();
  const { browser } = await saysLost(anna);
  await browser.post(`${lostPhone}?lost=phone`);
  const path = '/enrolment/app?for=replace-app';
  const key = keyOn((await browser.get(path)).html);
  const account = await browser.post(path, { code: codeOf(key, service.time.now()) });
  assert.equal(account.heading, 'Your account');
  assert.match(account.text, /Protected by your phone/);
  assert.doesNotMatch(account.html, /Go on where you stopped/);
});

test('a recovery code that was used, and no further step taken, is spoken of until the phone is found or parted from', async () => {
  const anna = await enrol(service, await service.account());
  service.time.pass(60);
  const browser = service.visitor();
  await givePassword(browser, anna);
  await browser.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode });
  assert.match((await asked(anna)).text, codeUsed);

  const found = await signIn(service, anna);
  assert.match((await found.get('/account')).text, codeUsed);
  assert.doesNotMatch((await found.post(`${lostPhone}/found`)).text, codeUsed);
});

test('whoever has nothing else is told to link another phone before the lost one is unlinked', async () => {
  const alone = /Nothing else lets you in yet\. Link another phone first/;
  const anna = await enrol(service, await service.account());
  assert.doesNotMatch((await anna.browser.get(lostPhone)).text, alone, 'there is the recovery code');
  await service.database.sql`
    delete from authenticator where account_id = ${anna.id} and kind = 'recovery-code'`;
  const page = await anna.browser.get(lostPhone);
  assert.match(page.text, alone);
  assert.match(page.html, /<a href="\/enrolment\/link-phone\?for=add-phone">Link a phone<\/a>/);
});

test('a recovery code that was used to the end leaves nothing to be said', async () => {
  const anna = await withBackupPhone();
  const browser = service.visitor();
  await givePassword(browser, anna);
  await browser.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode });
  await browser.post('/enrolment');
  const key = keyOn((await browser.post('/enrolment/choose', { way: 'totp' })).html);
  service.time.pass(60);
  await browser.post('/enrolment/app', { code: codeOf(key, service.time.now()) });
  await browser.post('/enrolment/phone', { country: 'GB', number: '' });
  await browser.post('/enrolment/recovery-code', { stored: 'on' });
  const { heading, text } = await browser.get('/account');
  assert.equal(heading, 'Your account');
  assert.doesNotMatch(text, /stopped half-way|has taken its place/);
});

test('nobody without the password is reminded of anything, and no reminder goes without a session', async () => {
  const anna = await withBackupPhone();
  await saysLost(anna);
  const stranger = service.visitor();
  await stranger.get('/sign-in');
  const refused = await stranger.post('/sign-in', { email: anna.email, password: 'not the password' });
  assert.doesNotMatch(refused.text, stillLinked);
  const half = service.visitor();
  await givePassword(half, anna);
  assert.match((await half.post(`${lostPhone}/found`)).path, /^\/sign-in/);
  assert.match((await asked(anna)).text, stillLinked);
});
