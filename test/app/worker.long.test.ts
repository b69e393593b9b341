import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { closeQuietly, linkedPhone } from './support/linked.ts';
import { type TestPhone, workerOf } from './support/phone.ts';
import { type StubService, stubService } from './support/stub-service.ts';

const push = 'AAAAAAAAAAAAAAAAAAAAAA';
let chromium: Chromium;
let service: StubService;
let phone: TestPhone;
before(async () => {
  chromium = await startChromium();
});
after(() => chromium.close());
beforeEach(async () => {
  service = await stubService();
  phone = await linkedPhone(chromium, service);
  await workerOf(phone);
  // The app is not open: what happens is the worker's doing.
  await phone.page.goto(new URL('/authenticator/icon.svg', service.address).href);
});
afterEach(async () => {
  await closeQuietly(phone);
  await service.close();
});

test('a push says that it arrived, and shows what is asked and nothing that could be missing', async () => {
  service.ask({ digits: '481207', isFirst: true });
  await phone.push({ push });
  assert.deepEqual(await phone.shown(), [
    {
      title: 'Sign in to Payroll?',
      body: 'about Leeds, United Kingdom · Firefox on Windows · Open the app and type the number.',
      actions: [],
    },
  ]);
  assert.deepEqual(service.bodiesOf('requests/reached'), [{ push }]);
});

test('where no number is needed, the notification itself can be answered', async () => {
  service.ask();
  await phone.push({ push });
  assert.deepEqual(
    (await phone.shown()).map(({ actions }) => actions),
    [['confirm', 'deny']],
  );
  await phone.pressNotification('confirm');
  assert.equal(service.bodiesOf('requests/answer')[0]?.decision, 'confirm');
  assert.deepEqual(
    (await phone.shown()).map(({ title }) => title),
    ['Confirmed'],
  );
});

test('"Deny" on the notification denies', async () => {
  service.ask();
  await phone.push({ push });
  await phone.shown();
  await phone.pressNotification('deny');
  assert.equal(service.bodiesOf('requests/answer')[0]?.decision, 'deny');
});

test('an answer that does not get through says so', async () => {
  const { request } = service.ask();
  await phone.push({ push });
  await phone.shown();
  service.end(request, 'superseded');
  await phone.pressNotification('confirm');
  assert.deepEqual(
    (await phone.shown()).map(({ title }) => title),
    ['Your answer did not get through'],
  );
});

test('a push that comes too late shows a notification all the same, as browsers demand', async () => {
  await phone.push({ push });
  assert.deepEqual(
    (await phone.shown()).map(({ title }) => title),
    ['A request came and is over'],
  );
});

test('a push without a connection says that somebody signs in', async () => {
  service.ask();
  service.isDown = true;
  await phone.push({ push });
  assert.deepEqual(
    (await phone.shown()).map(({ title }) => title),
    ['Is this you?'],
  );
});

test('a push of no form that anybody knows breaks nothing', async () => {
  await phone.push(['odd']);
  assert.equal((await phone.shown()).length, 1);
  assert.deepEqual(service.bodiesOf('requests/reached'), []);
});

test('the open app hears of a push at once', async () => {
  const { page } = phone;
  await page.goto(service.address);
  await page.getByText('Nothing to answer').waitFor();
  await page.goto(`${service.address}#codes`);
  service.ask();
  await phone.push({ push });
  await page.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
});

test('the app opens without a network', async () => {
  const { page } = phone;
  await page.context().setOffline(true);
  await page.goto(service.address);
  await page.getByRole('heading', { name: 'Requests' }).waitFor();
  await page.getByText('No connection. The app tries again by itself.').waitFor();
  const background = await page.evaluate<string>(
    'getComputedStyle(document.querySelector(".app")).backgroundColor',
  );
  assert.notEqual(background, 'rgba(0, 0, 0, 0)', "the operator's colours are kept as well");
  await page.context().setOffline(false);
});
