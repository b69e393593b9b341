import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Enrolled, enrol, freshCode, givePassword, signIn } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';

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

test('nobody without the password is told anything', async () => {
  const anna = await enrol(service, await service.account());
  const stranger = service.visitor();
  await stranger.get('/sign-in');
  const refused = await stranger.post('/sign-in', { email: anna.email, password: 'not the password' });
  assert.doesNotMatch(refused.text, noPhone);
});

test('a phone that has confirmed nothing for sixty days is named on the account page', async () => {
  const anna = await enrol(service, await service.account());
  await signIn(service, anna);
  await service.database.sql`
    insert into authenticator (id, account_id, kind, created_at, sealed, masked)
    values (gen_random_uuid(), ${anna.id}, 'sms', now(), 'x', '••• 42')`;
  assert.doesNotMatch((await anna.browser.get('/account')).text, /60 days/);
  await service.database.sql`
    update authenticator set created_at = now() - interval '61 days', last_used_at = now() - interval '61 days'
    where account_id = ${anna.id} and kind = 'totp'`;
  assert.match((await anna.browser.get('/account')).text, /has not confirmed anything for 60 days/);
});
