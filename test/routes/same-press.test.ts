import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeOf, keyOn } from '../support/code-app.ts';
import { enrol, freshCode, givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

/** A browser that is asked for a code, and the same browser as it was before it answered. */
async function aboutToConfirm(): Promise<{ code: string; browser: Visitor; before: Visitor }> {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  return { code: freshCode(service, anna), browser, before: browser.copy() };
}

test('the same press that comes again with the old cookie gets the same session', async () => {
  const { code, browser, before } = await aboutToConfirm();
  assert.equal((await browser.post('/sign-in/confirm', { code })).heading, 'Your account');
  assert.equal((await before.post('/sign-in/confirm', { code })).heading, 'Your account');
  assert.ok(before.cookie('twofold-session'));
  assert.equal(before.cookie('twofold-session'), browser.cookie('twofold-session'));
});

test('the same press three times at once is one press', async () => {
  const { code, browser, before } = await aboutToConfirm();
  const third = browser.copy();
  const shown = await Promise.all(
    [browser, before, third].map((one) => one.post('/sign-in/confirm', { code })),
  );
  assert.deepEqual(
    shown.map(({ heading }) => heading),
    ['Your account', 'Your account', 'Your account'],
  );
});

test('a press of another page with the old cookie is worth nothing, though it sends the same code', async () => {
  const { code, browser, before } = await aboutToConfirm();
  await before.get('/sign-in/confirm');
  assert.equal((await browser.post('/sign-in/confirm', { code })).heading, 'Your account');
  assert.equal((await before.post('/sign-in/confirm', { code })).heading, 'Sign in');
  assert.equal((await before.get('/account')).heading, 'Sign in');
});

test('the old cookie alone is worth nothing after the press', async () => {
  const { code, browser, before } = await aboutToConfirm();
  await browser.post('/sign-in/confirm', { code });
  assert.equal((await before.get('/account')).heading, 'Sign in');
});

test('the same press after a quarter of a minute is worth nothing', async () => {
  const { code, browser, before } = await aboutToConfirm();
  await browser.post('/sign-in/confirm', { code });
  service.time.pass(16);
  assert.equal((await before.post('/sign-in/confirm', { code })).heading, 'Sign in');
});

test('the same press after a sign-out opens nothing', async () => {
  const { code, browser, before } = await aboutToConfirm();
  await browser.post('/sign-in/confirm', { code });
  await browser.post('/sign-out');
  assert.equal((await before.post('/sign-in/confirm', { code })).heading, 'Sign in');
});

test('the last press of the wizard twice at once ends in protection in either answer', async () => {
  const person = await service.account();
  const browser = service.visitor();
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const { html } = await browser.post('/enrolment/choose', { way: 'totp' });
  const linked = await browser.post('/enrolment/app', { code: codeOf(keyOn(html), service.time.now()) });
  assert.equal(linked.heading, 'Save your recovery code');
  const before = browser.copy();
  const pressed = [browser, before].map((one) => one.post('/enrolment/recovery-code', { stored: 'on' }));
  for (const shown of await Promise.all(pressed)) assert.notEqual(shown.heading, 'Sign in');
  for (const one of [browser, before]) assert.equal((await one.get('/account')).heading, 'Your account');
});
