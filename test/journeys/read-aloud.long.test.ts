import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { linkedPhone } from '../app/support/linked.ts';
import { type StubService, stubService } from '../app/support/stub-service.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { announced, keepAnnouncements } from '../support/looking/announcing.ts';
import { enrol, freshCode, givePassword } from '../support/people.ts';
import { unsigned } from '../support/phone-app.ts';
import { around, askPhone, enrolPhone } from '../support/push-people.ts';
import { type PushService, pushService } from '../support/push-service.ts';
import { type TestService, testService } from '../support/service.ts';
import { giveCode, reads } from '../support/steps.ts';
import type { Visitor } from '../support/visitor.ts';
import { become } from '../support/walking.ts';

let chromium: Chromium;
let pushes: PushService;
let service: TestService;
let stub: StubService;
before(async () => {
  [chromium, pushes, stub] = [await startChromium(), await pushService(), await stubService()];
  service = await testService({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
});
after(async () => {
  await service.stop();
  await chromium.close();
  await Promise.all([pushes.close(), stub.close()]);
});

/** A window of this visitor's that keeps what its pages announce. */
async function listening(visitor: Visitor): Promise<Page> {
  const { page } = await chromium.open();
  await become(page, visitor, { origin: service.origin, language: 'en' });
  await keepAnnouncements(page);
  return page;
}

test('each thing that happens to a push is announced once, and what is waited for is not said again', async () => {
  const { phone, ...anna } = await enrolPhone(service, await service.account());
  const { pushKey } = (await phone.call('notifications', { state: 'off' })).body;
  await phone.call('notifications', { state: 'on', pushKey, subscription: pushes.subscription });
  const { browser } = await askPhone(service, anna);
  const message = JSON.parse((await pushes.next()).text);
  const page = await listening(browser);
  await page.goto(`${service.origin}/sign-in/confirm/push`);
  await reads(page, 'Sent to iPhone');
  await unsigned(around(service), 'requests/reached', message);
  await reads(page, 'Reached iPhone');
  const [asked] = await phone.requests();
  await phone.call('requests/opened', { request: asked?.request });
  await reads(page, 'Opened on iPhone');

  const heard = await announced(page);
  const lines = heard.map(({ said }) => said.replace(/\d\d:\d\d:\d\d.*$/, ''));
  assert.deepEqual([...new Set(lines)], lines);
  for (const line of ['Reached iPhone', 'Opened on iPhone']) assert.ok(lines.includes(line), lines.join());
  assert.deepEqual(
    heard.filter(({ said, urgent }) => urgent || said.startsWith('Waiting for your answer')),
    [],
  );
});

test('the seconds until the next code are not read aloud, and their end is', async () => {
  const anna = await enrol(service, await service.account());
  // As long as can be before the next code is due.
  service.time.pass(30 - (Math.floor(service.time.now().getTime() / 1000) % 30));
  const code = freshCode(service, anna);
  const [first, second] = [service.visitor(), service.visitor()];
  await givePassword(first, anna);
  await first.post('/sign-in/confirm', { code });
  await givePassword(second, anna);
  const page = await listening(second);
  await page.clock.install();
  await page.goto(`${service.origin}/sign-in/confirm`);
  await giveCode(page, code);
  await reads(page, 'There is a problem');
  const left = page.locator('count-down .left');
  const before = await left.textContent();
  await page.clock.runFor(1000);
  assert.notEqual(await left.textContent(), before);
  assert.deepEqual(await announced(page), []);
  await page.clock.runFor(60_000);
  const over = await page.locator('count-down').getAttribute('over');
  assert.deepEqual(await announced(page), [{ said: over, urgent: false }]);
});

test('a clock that ticks is not read aloud; what it says of this device is, once', async () => {
  const page = await listening(service.visitor());
  await page.clock.install();
  await page.goto(`${service.origin}/clock`);
  const clock = page.locator('server-clock');
  const before = await clock.textContent();
  await page.clock.runFor(5000);
  assert.notEqual(await clock.textContent(), before);
  const verdict = (await page.locator('clock-verdict').textContent()) ?? '';
  assert.deepEqual(await announced(page), [{ said: verdict, urgent: false }]);
});

test('the app reads no second of its codes aloud, and what was copied once', async () => {
  const { page } = await linkedPhone(chromium, stub);
  await page.goto(`${stub.address}#codes/add`);
  await page.getByText('Type the key instead').click();
  await page.getByLabel('Name of the site').fill('Birch Bank');
  await page.getByLabel('Key', { exact: true }).fill('JBSWY3DPEHPK3PXP');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await reads(page, 'One account was added.');
  await keepAnnouncements(page);
  await page.clock.install();
  await page.goto(`${stub.address}#codes`);
  await page.reload();
  await page.getByRole('button', { name: 'Show the code for Birch Bank' }).click();
  const left = page.locator('.time span');
  const before = await left.textContent();
  await page.clock.runFor(2000);
  assert.notEqual(await left.textContent(), before);
  assert.deepEqual(await announced(page), []);
  await page.getByRole('button', { name: 'Copy the code for Birch Bank' }).click();
  await page.getByRole('status').getByText('Birch Bank').waitFor({ state: 'attached' });
  const heard = await announced(page);
  assert.deepEqual([heard.length, heard[0]?.urgent], [1, false]);
});
