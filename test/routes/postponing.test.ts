import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';

let service: TestService;
before(async () => {
  service = await testService({ TWOFOLD_ENROLMENT: 'grace:14d' });
});
after(() => service.stop());

test('who leaves protection for later is signed in as long as anybody else, and sees this browser in the list', async () => {
  const browser = service.visitor();
  assert.equal((await givePassword(browser, await service.account())).heading, 'Protect your account');
  assert.equal((await browser.post('/enrolment/later')).heading, 'Your account');
  service.time.pass(50 * 60);
  const account = await browser.get('/account');
  assert.equal(account.heading, 'Your account');
  assert.match(account.text, /This browser\. Signed in/);
});

test('who has pressed nothing yet is asked to begin anew after ten minutes', async () => {
  const browser = service.visitor();
  await givePassword(browser, await service.account());
  service.time.pass(601);
  assert.equal((await browser.get('/account')).heading, 'Sign in');
});
