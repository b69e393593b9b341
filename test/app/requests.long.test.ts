import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { closeQuietly, linkedPhone } from './support/linked.ts';
import type { TestPhone } from './support/phone.ts';
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
});
afterEach(async () => {
  await closeQuietly(phone);
  await service.close();
});

const question = () => page.getByRole('heading', { name: 'Sign in to Payroll?' });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const answers = () => service.bodiesOf('requests/answer');

test('a request shows where it comes from, and its number is typed on the pad', async () => {
  const { request } = service.ask({ digits: '481207', isFirst: true });
  await question().waitFor();
  await page.getByText('About Leeds, United Kingdom').waitFor();
  await page.getByText('A browser that is new to you').waitFor();
  for (const digit of ['4', '8', '1', '2', '9', '0', '7']) await press(digit);
  assert.equal(await page.getByLabel('Type the number on your screen').inputValue(), '481290');
  await press('Delete the last digit');
  await press('Delete the last digit');
  for (const digit of ['0', '7']) await press(digit);
  await press('Confirm');
  await heading('Confirmed').waitFor();
  const { time, ...answer } = answers()[0] ?? {};
  assert.deepEqual(answer, { request, decision: 'confirm', number: '481207', application: 'Payroll' });
  assert.equal(typeof time, 'number');
  assert.deepEqual(service.bodiesOf('requests/opened'), [{ request }]);
});

test('the number is typed with a keyboard as well, and Enter confirms', async () => {
  service.ask({ digits: '481207' });
  await page.getByLabel('Type the number on your screen').pressSequentially('481 207');
  await page.keyboard.press('Enter');
  await heading('Confirmed').waitFor();
});

test('no number is sent before it has six digits', async () => {
  service.ask({ digits: '481207' });
  await page.getByLabel('Type the number on your screen').fill('48120');
  await press('Confirm');
  await page.getByText('Type all six digits of the number on your screen.').waitFor();
  assert.equal(answers().length, 0);
});

test('a wrong number says how often another may be tried; the third ends the request', async () => {
  service.ask({ digits: '481207' });
  for (const left of ['You can try 2 more times.', 'You can try once more.']) {
    await page.getByLabel('Type the number on your screen').fill('111111');
    await press('Confirm');
    await page.getByText(left).waitFor();
    assert.equal(await page.getByLabel('Type the number on your screen').inputValue(), '');
  }
  await page.getByLabel('Type the number on your screen').fill('111111');
  await press('Confirm');
  await heading('Too many wrong numbers').waitFor();
});

test('a browser that has earned it is confirmed by one tap', async () => {
  service.ask();
  await question().waitFor();
  assert.equal(await page.getByLabel('Type the number on your screen').count(), 0);
  await press('Confirm');
  await page.getByText('You are being signed in to Payroll on the other screen.').waitFor();
  assert.equal(answers()[0]?.number, null);
});

test('"Deny" ends the request, and the history tells of it', async () => {
  service.ask({ digits: '481207' });
  await press('Deny');
  await heading('Denied').waitFor();
  await press('Done');
  await page.getByRole('listitem').filter({ hasText: 'Payroll' }).getByText('Denied').waitFor();
});

test('what was answered does not come back while the list still has it', async () => {
  await page.clock.install();
  await page.reload();
  service.ask();
  await question().waitFor();
  await page.route('**/api/requests', (route) => route.abort());
  await press('Deny');
  await press('Done');
  await page.clock.runFor(2000);
  await page.getByRole('listitem').filter({ hasText: 'Payroll' }).getByText('Denied').waitFor();
  assert.equal(await question().count(), 0);
});

test('"This wasn\'t me" asks once more, says the consequences, and then what to do', async () => {
  service.ask({ digits: '481207' });
  await press("This wasn't me");
  await page.getByRole('dialog').getByText('no requests reach you for an hour').waitFor();
  await press('Go back');
  assert.equal(answers().length, 0);
  await press("This wasn't me");
  await press("It wasn't me");
  await heading('We stopped it').waitFor();
  const link = page.getByRole('link', { name: 'Change your password' });
  assert.equal(await link.getAttribute('href'), 'https://id.example.com/account/password');
});

test('a request whose time runs out says so', async () => {
  service.ask({ until: Math.floor(Date.now() / 1000) + 3 });
  await question().waitFor();
  await heading('The time ran out').waitFor();
});

test('a request that was answered outside the window says so', async () => {
  const { request } = service.ask();
  await question().waitFor();
  service.end(request, 'confirmed');
  await page.getByText('It was answered on this phone already, outside this window.').waitFor();
});

test('a newer request takes the place of the one on the screen, and says so', async () => {
  service.ask();
  await question().waitFor();
  service.ask({ application: 'Wiki', asked: Math.floor(Date.now() / 1000) + 1 });
  await heading('Sign in to Wiki?').waitFor();
  await page.getByText('A newer request took the place of the one you were looking at.').waitFor();
});

test('a request that ended while it was being answered is told as it ended', async () => {
  const { request } = service.ask();
  await question().waitFor();
  await page.route('**/api/requests', (route) => route.abort());
  service.end(request, 'superseded');
  await press('Confirm');
  await heading('There is a newer request').waitFor();
});

test('without a connection the answer waits, and goes out as soon as there is one', async () => {
  service.ask();
  await question().waitFor();
  service.isDown = true;
  await press('Confirm');
  await page.getByText('Your answer is sent as soon as there is one.').waitFor();
  service.isDown = false;
  await heading('Confirmed').waitFor();
});

test('without a connection the app says so, and finds back by itself', async () => {
  service.isDown = true;
  await page.getByText('No connection. The app tries again by itself.').waitFor();
  service.isDown = false;
  service.ask();
  await question().waitFor();
});

test('a clock that is five minutes off keeps nobody out', async () => {
  service.clockAheadSeconds = 300;
  service.ask({ digits: '481207' });
  await page.getByLabel('Type the number on your screen').fill('481207');
  await press('Confirm');
  await heading('Confirmed').waitFor();
  assert.ok(service.refusals.some((refusal) => refusal.endsWith('clock-differs')));
});

test('the request of the wizard is answered like any other', async () => {
  service.ask({ kind: 'linking', application: 'Acme' });
  await heading('Link this phone to Acme?').waitFor();
  await press('Confirm');
  await page.getByText('Go on in the browser: the last step is there.').waitFor();
});
