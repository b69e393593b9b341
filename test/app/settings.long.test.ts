import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { closeQuietly, linkedPhone } from './support/linked.ts';
import { openPhone, type TestPhone } from './support/phone.ts';
import { type StubService, stubService } from './support/stub-service.ts';

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
  await page.getByRole('link', { name: 'Settings' }).click();
});
afterEach(async () => {
  await closeQuietly(phone);
  await service.close();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the notification check follows a real push from station to station', async () => {
  await page.getByRole('link', { name: 'Notifications' }).click();
  await button('Send a test notification').click();
  await page.getByText('The service has sent it').waitFor();
  await phone.push({ push: 'AAAAAAAAAAAAAAAAAAAAAA' });
  await page.getByText('It was shown').waitFor();
  await page.getByText('Notifications work on this phone.').waitFor();
  await page.getByRole('link', { name: 'Requests' }).click();
  await page.getByText('Nothing to answer').waitFor();
  await page.getByText('Test notification').waitFor();
});

test('a phone is renamed, at the service as well', async () => {
  await page.getByRole('link', { name: 'anna@example.com' }).click();
  await page.getByLabel('Name of this phone').fill(' ');
  await button('Save').click();
  await page.getByText('Give this phone a name of 1 to 40 characters.').waitFor();
  await page.getByLabel('Name of this phone').fill("Anna's old phone");
  await button('Save').click();
  await page.getByText('Saved.').waitFor();
  assert.equal(service.phones[0]?.name, "Anna's old phone");
});

test('unlinking tells the consequences, and is immediate', async () => {
  await page.getByRole('link', { name: 'anna@example.com' }).click();
  await button('Unlink this phone').click();
  await page.getByText('The account stays protected.').waitFor();
  await button('Unlink').click();
  await page.getByText('None yet.').waitFor();
  assert.deepEqual(service.phones, []);
});

test('without a connection the account can be forgotten here, and the page says what is left to do', async () => {
  await page.getByRole('link', { name: 'anna@example.com' }).click();
  await button('Unlink this phone').click();
  service.isDown = true;
  await button('Unlink').click();
  await page.getByText('Unlink it there too').waitFor();
  await button('Forget the account here all the same').click();
  await page.getByText('None yet.').waitFor();
  service.isDown = false;
});

test('several accounts live on one phone, each with a key of its own', async () => {
  await page.goto(`${service.address}#link=${service.newLink()}`);
  await button('Link this phone').click();
  await page.getByText('Nothing to answer').waitFor();
  const keys = new Set(service.phones.map(({ key }) => key.x));
  assert.equal(keys.size, 2);
});

test('where notifications are not allowed, the app says so, tells the service and works all the same', async () => {
  const silent = await openPhone(chromium, service, { notifications: false });
  await silent.page.addInitScript(
    `Object.defineProperty(Notification, 'permission', { get: () => 'denied' });`,
  );
  await silent.page.goto(`${service.address}#link=${service.newLink()}`);
  await silent.page.getByRole('button', { name: 'Link this phone' }).click();
  await silent.page
    .getByText('Notifications are blocked. You are asked only while the app is open.')
    .waitFor();
  await silent.page.getByRole('link', { name: 'How to turn them on' }).click();
  await silent.page.getByRole('heading', { name: 'How to allow them' }).waitFor();
  assert.equal(service.bodiesOf('notifications').at(-1)?.state, 'blocked');
  service.ask();
  await silent.page.getByRole('link', { name: 'Sign in to Payroll? Answer now' }).waitFor();
  await closeQuietly(silent);
});

/** It is written after the question has been drawn, and nothing on the screen says when. */
const kept = `new Promise((resolve) => {
  const look = () => (localStorage.getItem('account-language') === 'nb' ? resolve(true) : setTimeout(look, 20));
  look();
})`;

test('the app speaks what its account does from its next opening on, its notifications at once, until one is chosen', async () => {
  await page.getByRole('link', { name: 'Requests' }).click();
  service.language = 'nb';
  service.ask();
  await page.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
  await phone.push({ push: 'AAAAAAAAAAAAAAAAAAAAAA' });
  assert.deepEqual(
    (await phone.shown()).map(({ title }) => title),
    ['Logge inn i Payroll?'],
  );
  await page.evaluate(kept);
  await page.reload();
  await page.getByRole('heading', { name: 'Logge inn i Payroll?' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'nb-NO');
  await page.getByRole('button', { name: 'Avvis', exact: true }).click();
  await page.getByRole('button', { name: 'Ferdig', exact: true }).click();
  await page.goto(`${service.address}#settings/language`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
});
