import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Enrolled, enrol, freshCode, givePassword, signIn } from '../support/people.ts';
import { enrolPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect } from '../support/signed-in.ts';
import type { Shown } from '../support/visitor.ts';

const noPhone = /You have no backup phone/;

let service: TestService;
before(async () => {
  service = await testService({ TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' });
});
after(() => service.stop());

const asked = async (anna: Enrolled) => givePassword(service.visitor(), anna);

test('whoever has no backup phone is told so at sign-in, once it was seen and the sign-in was completed', async () => {
  const anna = await enrol(service, await service.account());
  assert.match((await asked(anna)).text, noPhone);
  assert.match((await asked(anna)).text, noPhone, 'a sign-in that was given up told nobody');
  const browser = service.visitor();
  const page = await givePassword(browser, anna);
  const told = /name="told" value="([^"]+)"/.exec(page.html)?.[1];
  assert.ok(told);
  await browser.post('/sign-in/confirm', { told, code: freshCode(service, anna) });
  assert.doesNotMatch((await asked(anna)).text, noPhone);
});

test('something else that is missing is said again', async () => {
  const anna = await enrol(service, await service.account());
  await service.database.sql`update account set told_lack = 'no-backup-phone' where id = ${anna.id}`;
  await service.database
    .sql`delete from authenticator where account_id = ${anna.id} and kind = 'recovery-code'`;
  assert.match((await asked(anna)).text, /Save a recovery code on your account page/);
});

test('a made-up word is remembered by nobody', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  await browser.post('/sign-in/confirm', { told: 'everything', code: freshCode(service, anna) });
  assert.match((await asked(anna)).text, noPhone);
});

test('of what a form says was told, what no page says is left out', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  const key = `unseen:${await idOf(anna.id, 'totp')}`;
  const told = `everything,${key},unseen:x,no-backup-phone`;
  await browser.post('/sign-in/confirm', { told, code: freshCode(service, anna) });
  const [row] = await service.database.sql<{ toldLack: string }[]>`
    select told_lack from account where id = ${anna.id}`;
  assert.equal(row?.toldLack, `${key},no-backup-phone`);
});

test('nobody without the password is told anything', async () => {
  const anna = await enrol(service, await service.account());
  const stranger = service.visitor();
  await stranger.get('/sign-in');
  const refused = await stranger.post('/sign-in', { email: anna.email, password: 'not the password' });
  assert.doesNotMatch(refused.text, noPhone);
});

const away = async (id: string) => {
  await service.database.sql`
    update authenticator set created_at = now() - interval '61 days', last_used_at = now() - interval '61 days'
    where id = ${id}`;
  await service.database.sql`update phone set last_seen_at = now() - interval '61 days' where id = ${id}`;
};

const idOf = async (accountId: string, kind: string): Promise<string> => {
  const [row] = await service.database.sql<{ id: string }[]>`
    select id from authenticator where account_id = ${accountId} and kind = ${kind}`;
  return row?.id ?? '';
};

test('a code app of which no code was used for sixty days is named on the account page', async () => {
  const anna = await enrol(service, await service.account());
  await signIn(service, anna);
  assert.doesNotMatch((await anna.browser.get('/account')).text, /60 days/);
  await away(await idOf(anna.id, 'totp'));
  assert.match((await anna.browser.get('/account')).text, /No code of your authenticator app has been used/);
});

test('a phone that was not heard for sixty days is named once, beside what else was missing, by whichever way', async () => {
  const bo = await enrolPhone(service, await service.account(), "Bo's phone");
  const sms = await protect(service, bo, 'sms');
  const unseen = /Bo's phone has not been online for 60 days/;
  const signingIn = () => givePassword(service.visitor(), bo);
  assert.doesNotMatch((await signingIn()).text, unseen);
  await away(await idOf(bo.id, 'push'));
  assert.match((await signingIn()).text, unseen);
  assert.match((await bo.browser.get('/account')).text, unseen);

  const browser = service.visitor();
  await givePassword(browser, bo);
  await browser.post('/sign-in/confirm/choose', { way: 'sms' });
  const told = toldBy(await browser.get('/sign-in/confirm/text'));
  assert.equal(toldBy(await browser.post('/sign-in/confirm/text', { told, code: '000000' })), told);
  assert.ok(sms.sms);
  await service.database.sql`update account set told_lack = ${told} where id = ${bo.id}`;
  assert.doesNotMatch((await signingIn()).text, unseen);
  await service.database.sql`delete from authenticator where id = ${sms.sms}`;
  const { text } = await signingIn();
  assert.match(text, noPhone);
  assert.doesNotMatch(text, unseen, 'that was said already');

  await bo.phone.requests();
  assert.doesNotMatch((await bo.browser.get('/account')).text, unseen, 'any call of the app counts');
});

function toldBy({ html }: Shown): string {
  return /name="told" value="([^"]+)"/.exec(html)?.[1] ?? '';
}
