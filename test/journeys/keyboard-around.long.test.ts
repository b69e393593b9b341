import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { closeQuietly, linkedPhone } from '../app/support/linked.ts';
import { type StubService, stubService } from '../app/support/stub-service.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { press, type } from '../support/keyboard.ts';
import { type Protected, protectedPerson } from '../support/protected.ts';
import { enrolPhone } from '../support/push-people.ts';
import { signedIn } from '../support/signed-in.ts';
import { button, field, link, reads, shown } from '../support/steps.ts';
import { become } from '../support/walking.ts';

let world: DemoWorld;
let phones: Chromium;
let stub: StubService;
before(async () => {
  [world, phones, stub] = await Promise.all([demoWorld(), startChromium(), stubService()]);
});
after(async () => {
  await Promise.all([world.stop(), phones.close()]);
  await stub.close();
});

async function toTheAccount(page: Page, anna: Protected): Promise<void> {
  const { service } = world;
  const { visitor } = await signedIn(service, anna, { proofs: { password: 0, totp: 0 } });
  await become(page, visitor, { origin: service.origin, language: 'en' });
  await page.goto(`${service.origin}/account`);
  await shown(page, 'Your account');
}

test('the account page and what it changes need no mouse', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await toTheAccount(page, anna);
  await press(page, link(page, 'Change password'));
  await shown(page, 'Change your password');
  await type(page, field(page, 'Current password'), anna.password);
  await press(page, page.getByRole('button', { name: 'Show New password' }), 'Space');
  await type(page, field(page, 'New password'), 'seventeen quiet otters');
  await page.keyboard.press('Enter');
  await reads(page, 'Your password is changed');
  await press(page, link(page, 'Remove backup phone'));
  await shown(page, 'Remove your backup phone?');
  await press(page, link(page, 'Keep it'));
  await shown(page, 'Your account');
  await press(page, link(page, 'Get a new code'));
  await shown(page, 'Save your recovery code');
  await press(page, page.getByRole('checkbox'), 'Space');
  await page.keyboard.press('Enter');
  await reads(page, 'Your new recovery code is saved.');
});

test('another language is chosen with the keyboard, and the page is the same', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/password/forgotten`);
  await press(page, page.locator('.languages > summary'), 'Space');
  await press(page, button(page, 'Norsk bokmål'));
  await shown(page, 'Har du glemt passordet?');
  await press(page, page.locator('.languages > summary'));
  await press(page, button(page, 'English'));
  await shown(page, 'Forgot your password?');
});

test('a try of the gallery is played, and the guide searched, with the keyboard alone', async (t) => {
  const page = await world.page(t);
  const { origin } = world.service;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${origin}/gallery`);
  await press(page, page.getByRole('link', { name: 'Try it on its own page Text message' }));
  await shown(page, 'Enter the code we texted you');
  const sent = (await page.locator('.bubble').textContent()) ?? '';
  await type(page, field(page, '6-digit code'), /\d{6}/.exec(sent)?.[0] ?? assert.fail(sent));
  await page.keyboard.press('Enter');
  await shown(page, 'You would be signed in now');
  await page.goto(`${origin}/guide`);
  await type(page, field(page, 'Search the guide'), 'flight mode');
  await press(page, button(page, 'Search'));
  await shown(page, 'Search: flight mode');
  await press(page, link(page, 'No text message arrives').first());
  await shown(page, 'No text message arrives');
  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Troubleshooting' }));
  await shown(page, 'Troubleshooting');
  await press(page, link(page, 'My phone is lost, broken or stolen'));
  await shown(page, 'My phone is lost, broken or stolen');
});

test('whoever waits for a phone asks again, and parts from a lost one, with the keyboard alone', async (t) => {
  const { service } = world;
  const anna = await enrolPhone(service, await service.account());
  const page = await world.page(t);
  await page.goto(`${service.origin}/sign-in?for=lost-phone`);
  await type(page, field(page, 'Email'), anna.email);
  await type(page, field(page, 'Password'), anna.password);
  await page.keyboard.press('Enter');
  await shown(page, 'Confirm on your phone');
  await press(page, button(page, 'Send again'));
  await shown(page, 'Confirm on your phone');
  await press(page, page.getByText('Nothing on your phone?'), 'Space');
  await reads(page, 'Open Twofold Authenticator on the phone: it finds the request by itself.');
  await press(page, link(page, "I've lost my phone"));
  await shown(page, "You've lost your phone");
  await press(page, link(page, 'Recovery code'));
  await shown(page, 'Use your recovery code');
  await type(page, field(page, 'Recovery code'), anna.recoveryCode);
  await page.keyboard.press('Enter');
  await shown(page, 'Protect your account');
});

test('the codes, the lock and the settings of the app need no finger', async (t) => {
  const phone = await linkedPhone(phones, stub);
  t.after(() => closeQuietly(phone));
  const { page } = phone;
  const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
  await press(page, link(page, 'Codes'));
  await heading('Codes');
  await press(page, page.getByRole('main').getByRole('link', { name: 'Add an account' }));
  await heading('Add an account');
  await press(page, page.getByText('Type the key instead'), 'Space');
  await type(page, field(page, 'Name of the site'), 'Birch Bank');
  await type(page, field(page, 'Key'), 'JBSWY3DPEHPK3PXP');
  await page.keyboard.press('Enter');
  await reads(page, 'One account was added.');
  await press(page, link(page, 'Codes'));
  await press(page, button(page, 'Show the code for Birch Bank'), 'Space');
  await page.getByRole('button', { name: /^\d{3} \d{3}/ }).waitFor();
  await press(page, link(page, 'Settings'));
  await heading('Settings');
  await press(page, page.getByRole('link', { name: /^App lock/ }));
  await heading('App lock');
  await type(page, field(page, 'New PIN'), '730184');
  await type(page, field(page, 'The same PIN again'), '730184');
  await page.keyboard.press('Enter');
  await reads(page, 'The lock is on.');
  await press(page, button(page, 'Lock now'));
  await heading('Locked');
  await type(page, field(page, 'PIN'), '730184');
  await page.keyboard.press('Enter');
  await heading('App lock');
});
