import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { closeQuietly, linkedPhone } from './support/linked.ts';
import type { TestPhone } from './support/phone.ts';
import { type StubService, stubService } from './support/stub-service.ts';

const pin = '730184';
let chromium: Chromium;
let service: StubService;
let phone: TestPhone;
let page: Page;
before(async () => {
  chromium = await startChromium();
});
after(() => chromium.close());
beforeEach(async () => {
  service = await stubService();
  phone = await linkedPhone(chromium, service);
  page = phone.page;
  await page.goto(`${service.address}#settings/lock`);
  await page.getByLabel('New PIN').fill(pin);
  await page.getByLabel('The same PIN again').fill(pin);
  await button('Turn on the lock').click();
  await page.getByText('The lock is on.').waitFor();
});
afterEach(async () => {
  await closeQuietly(phone);
  await service.close();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
async function typePin(typed: string): Promise<void> {
  await page.getByLabel('PIN', { exact: true }).fill(typed);
  await button('Unlock').click();
}

async function typeTenWrongPins(): Promise<void> {
  for (let left = 9; left > 0; left -= 1) {
    await typePin('000000');
    await page
      .getByText(left > 3 ? `${left} attempts are left` : `After ${left === 1 ? 'one' : left}`)
      .waitFor();
  }
  await typePin('000000');
}

test('the lock brings a new key, and the service learns it', async () => {
  await page.getByText('is not behind the lock yet').waitFor({ state: 'detached' });
  assert.equal(service.bodiesOf('key').length, 1);
  assert.deepEqual(service.phones[0]?.key, service.bodiesOf('key')[0]?.key);
});

test('a locked app asks for the PIN before it shows what is asked, and answers after it', async () => {
  await button('Lock now').click();
  service.ask({ digits: '481207' });
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  const before = service.bodiesOf('requests').length;
  await typePin('000000');
  await page.getByText('That is not the PIN. 9 attempts are left.').waitFor();
  assert.equal(service.bodiesOf('requests').length, before, 'nothing is signed while it is locked');
  await typePin(pin);
  await page.getByRole('link', { name: 'Sign in to Payroll? Answer now' }).click();
  await page.getByLabel('Type the number on your screen').fill('481207');
  await button('Confirm').click();
  await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
});

test('a reloaded app is locked', async () => {
  await page.reload();
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  await typePin(pin);
  await page.getByText('The lock is on.').waitFor();
});

test('a push to a locked app says nothing but that somebody signs in, and asks for no answer', async () => {
  service.ask();
  await button('Lock now').click();
  await phone.push({ push: 'AAAAAAAAAAAAAAAAAAAAAA' });
  assert.deepEqual(await phone.shown(), [
    { title: 'Is this you?', body: 'Somebody is signing in. Open the app to answer.', actions: [] },
  ]);
});

test('ten wrong PINs erase the keys; the app says so, and how to link again', async () => {
  await page.getByText('is not behind the lock yet').waitFor({ state: 'detached' });
  await button('Lock now').click();
  await typeTenWrongPins();
  await page.getByRole('heading', { name: 'The keys are erased' }).waitFor();
  await button('Done').click();
  await page.getByRole('link', { name: 'Requests' }).click();
  await page.getByText('The key for anna@example.com is gone').waitFor();
  await page.getByRole('link', { name: 'Scan the QR code' }).waitFor();
});

test('a lock in one window is a lock in all of them, and each is unlocked by itself', async () => {
  const other = await phone.window();
  await other.goto(service.address);
  const lockedThere = other.getByRole('heading', { name: 'Locked' });
  const unlockThere = async (): Promise<void> => {
    await other.getByLabel('PIN', { exact: true }).fill(pin);
    await other.getByRole('button', { name: 'Unlock', exact: true }).click();
    await other.getByText('Nothing to answer').waitFor();
  };
  await lockedThere.waitFor();
  await page.getByText('The lock is on.').waitFor();
  await unlockThere();
  await button('Lock now').click();
  await lockedThere.waitFor();
  await unlockThere();
  await page.getByRole('heading', { name: 'Locked' }).waitFor();

  await typeTenWrongPins();
  await page.getByRole('heading', { name: 'The keys are erased' }).waitFor();
  await other.getByText('The key for anna@example.com is gone').waitFor();
  await other.close();
});

test('without the lock everything is as before, with the key that the service knows', async () => {
  await page.getByText('is not behind the lock yet').waitFor({ state: 'detached' });
  await button('Turn off the lock').click();
  await button('Turn on the lock').waitFor();
  await page.reload();
  service.ask();
  await page.getByRole('link', { name: 'Requests' }).click();
  await page.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
  await button('Confirm').click();
  await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
});
