import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { enrol, freshCode, givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

/** The same page each minute, and what it is in the end. */
async function loadedFor(browser: Visitor, minutes: number, path: string): Promise<string> {
  let heading = '';
  for (let minute = 0; minute < minutes; minute++) {
    service.time.pass(61);
    heading = (await browser.get(path)).heading;
  }
  return heading;
}

test('a sign-in that lacks its second proof ends ten minutes after the password, however often its page is loaded', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  assert.equal(await loadedFor(browser, 9, '/sign-in/confirm/choose'), 'Choose another way');
  assert.equal(await loadedFor(browser, 1, '/sign-in/confirm/choose'), 'Sign in');
  const late = await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
  assert.equal(late.heading, 'Sign in');
});

test('giving the password again begins it anew', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  service.time.pass(500);
  await givePassword(browser, anna);
  service.time.pass(500);
  const done = await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
  assert.equal(done.heading, 'Your account');
});

test('a walk through the wizard may take longer, while somebody goes on with it', async () => {
  const browser = service.visitor();
  await givePassword(browser, await service.account());
  await browser.post('/enrolment');
  assert.equal(await loadedFor(browser, 25, '/enrolment/choose'), "Choose how to confirm it's you");
  service.time.pass(601);
  assert.equal((await browser.get('/enrolment/choose')).heading, 'Sign in');
});

test('so may a recovery', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  assert.equal(
    (await browser.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode })).heading,
    'Protect your account',
  );
  assert.equal(await loadedFor(browser, 25, '/enrolment'), 'Protect your account');
});
