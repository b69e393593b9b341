import assert from 'node:assert/strict';
import { after, before, type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { closeQuietly } from '../app/support/linked.ts';
import { openPhone, type TestPhone } from '../app/support/phone.ts';
import { pageProblems } from '../support/axe.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { scan } from '../support/phone.ts';
import { type PushService, pushService } from '../support/push-service.ts';
import type { Person } from '../support/service.ts';
import { button, givePassword, link, reads, saveRecoveryCode, shown, way } from '../support/steps.ts';

let world: DemoWorld;
let pushes: PushService;
let phones: Chromium;
before(async () => {
  [pushes, phones] = await Promise.all([pushService(), startChromium()]);
  world = await demoWorld({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
});
after(async () => {
  await world.stop();
  await Promise.all([pushes.close(), phones.close()]);
});

async function phoneOf(t: TestContext, { notifications = true } = {}): Promise<TestPhone> {
  const address = `${world.service.origin}/authenticator/`;
  const { subscription } = pushes;
  const phone = await openPhone(phones, { address }, { subscription, notifications });
  t.after(() => closeQuietly(phone));
  return phone;
}

/** The push as it came over the wire, handed to the real worker. */
async function pushArrives(phone: TestPhone): Promise<void> {
  await phone.push(JSON.parse((await pushes.next()).text));
}

/** Streams of events that never come, and that end as soon as they have begun. */
const never = { status: 204 };
const briefly = { status: 200, contentType: 'text/event-stream', body: 'retry: 1000\n\n' };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const number = (page: Page) => page.getByRole('status', { name: 'Number to type on your phone' });

async function typeNumber(phone: Page, desktop: Page): Promise<void> {
  const digits = ((await number(desktop).textContent()) ?? '').replaceAll(' ', '');
  await phone.getByLabel('Type the number on your screen').fill(digits);
  await press(phone, 'Confirm');
}

/** From Ledger's door to protected, with the camera of the phone pointed at the screen. */
async function enrolWith(phone: TestPhone, desktop: Page, anna: Person): Promise<void> {
  await desktop.goto(`${world.ledger}/sign-in`);
  await givePassword(desktop, anna);
  await shown(desktop, 'Protect your account');
  await button(desktop, 'Get started').click();
  await shown(desktop, "Choose how to confirm it's you");
  await way(desktop, 'Twofold Authenticator').check();
  await button(desktop, 'Next').click();
  await shown(desktop, 'Link your phone');
  const address = scan(await desktop.getByRole('img', { name: 'QR code' }).screenshot());
  await phone.page.goto(address);
  await reads(desktop, 'Opened on your phone');
  await phone.page.getByLabel('Name of this phone').fill("Anna's phone");
  await press(phone.page, 'Link this phone');
  await phone.page
    .getByRole('heading', { name: /^Link this phone to / })
    .last()
    .waitFor();
  await number(desktop).waitFor();
  await typeNumber(phone.page, desktop);
  await shown(desktop, 'Add a backup phone number');
  await button(desktop, 'Skip').click();
  await saveRecoveryCode(desktop);
  await shown(desktop, 'Your account is now protected');
  await link(desktop, 'Continue').click();
  await shown(desktop, 'Overview');
}

test('a phone is linked by its camera and a push, and from then on one answer signs in', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await phoneOf(t), await world.page(t)];
  await enrolWith(phone, desktop, anna);
  await pushes.next();

  const other = await world.page(t);
  await other.goto(`${world.payroll}/sign-in`);
  await givePassword(other, anna);
  await shown(other, 'Confirm on your phone');
  await number(other).waitFor();
  assert.deepEqual(await pageProblems(other), []);
  await pushArrives(phone);
  await reads(other, "Reached Anna's phone");
  await phone.page.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
  await reads(other, "Opened on Anna's phone");
  await typeNumber(phone.page, other);
  await shown(other, `Hello, ${anna.name}`);
});

test('in the browser that has earned it one tap is enough', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await phoneOf(t), await world.page(t)];
  await enrolWith(phone, desktop, anna);
  await desktop.context().clearCookies({ name: /session/ });
  await desktop.goto(`${world.service.origin}/account`);
  await givePassword(desktop, anna);
  await shown(desktop, 'Confirm on your phone');
  await phone.page.getByRole('heading', { name: /^Sign in to / }).waitFor();
  assert.equal(await number(desktop).count(), 0);
  await press(phone.page, 'Confirm');
  await shown(desktop, 'Your account');
});

test('a page that is told nothing, and one whose stream was cut, go on all the same', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await phoneOf(t), await world.page(t)];
  await enrolWith(phone, desktop, anna);
  for (const isCut of [false, true]) {
    await desktop.context().clearCookies({ name: /session/ });
    await desktop.route('**/events*', (route) => (isCut ? route.fulfill(briefly) : route.fulfill(never)));
    await desktop.goto(`${world.service.origin}/account`);
    await givePassword(desktop, anna);
    await shown(desktop, 'Confirm on your phone');
    await phone.page.getByRole('heading', { name: /^Sign in to / }).waitFor();
    await press(phone.page, 'Confirm');
    await shown(desktop, 'Your account');
    await desktop.unroute('**/events*');
  }
});

test('"This wasn\'t me" shows the stranger out, and tells the owner what to do', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await phoneOf(t), await world.page(t)];
  await enrolWith(phone, desktop, anna);
  const stranger = await world.page(t);
  await stranger.goto(`${world.service.origin}/account`);
  await givePassword(stranger, anna);
  await shown(stranger, 'Confirm on your phone');
  await phone.page.getByRole('heading', { name: /^Sign in to / }).waitFor();
  await press(phone.page, "This wasn't me");
  await press(phone.page, "It wasn't me");
  await phone.page.getByText('Change your password now').waitFor();
  await shown(stranger, 'Sign in');
});

test('without notifications the open app finds the request by itself', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await phoneOf(t, { notifications: false }), await world.page(t)];
  await enrolWith(phone, desktop, anna);
});

test('Deny is said on the waiting page, which offers the next way', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await phoneOf(t), await world.page(t)];
  await enrolWith(phone, desktop, anna);
  const other = await world.page(t);
  await other.goto(`${world.service.origin}/account`);
  await givePassword(other, anna);
  await shown(other, 'Confirm on your phone');
  await phone.page.getByRole('heading', { name: /^Sign in to / }).waitFor();
  await press(phone.page, 'Deny');
  await reads(other, 'You denied this on your phone.');
  await link(other, 'Try another way').click();
  await shown(other, 'Choose another way');
});
