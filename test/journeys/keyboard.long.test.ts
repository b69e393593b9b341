import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { codeOf } from '../support/code-app.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { press, stopsOf, type } from '../support/keyboard.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import { button, field, keyInSight, link, newPhone, reads, shown, way } from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await shown(page, 'Sign in');
  await type(page, field(page, 'Email'), email);
  await type(page, field(page, 'Password'), password);
  await press(page, button(page, 'Sign in'));
}

test('the wizard is walked with Tab, Enter and Space alone', async (t) => {
  const page = await world.page(t, { motion: true });
  const phone = newPhone();
  await page.goto(`${world.ledger}/sign-in`);
  await signIn(page, await world.service.account());
  await shown(page, 'Protect your account');
  await press(page, button(page, 'Get started'));
  await shown(page, "Choose how to confirm it's you");
  await press(page, way(page, 'Twofold Authenticator'), 'ArrowDown');
  await press(page, button(page, 'Next'));
  await shown(page, 'Link your authenticator app');
  await press(page, page.getByText("Can't scan the QR code?"), 'Space');
  await button(page, 'Copy key').waitFor();
  const key = await keyInSight(page);
  await type(page, field(page, '6-digit code'), '12345');
  await page.keyboard.press('Enter');
  await reads(page, 'There is a problem');
  await press(page, page.getByRole('alert').getByRole('link'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(codeOf(key, world.service.time.now()));
  await page.keyboard.press('Enter');
  await shown(page, 'Add a backup phone number');
  await type(page, field(page, 'Phone number'), phone.typed);
  await press(page, button(page, 'Next'));
  await shown(page, 'Enter the code we texted you');
  await type(page, field(page, '6-digit code'), await world.carrier.codeAt(phone.number));
  await press(page, button(page, 'Next'));
  await shown(page, 'Save your recovery code');
  await press(page, page.getByRole('checkbox'), 'Space');
  await press(page, button(page, 'Next'));
  await shown(page, 'Your account is now protected');
  await press(page, link(page, 'Continue'));
  await shown(page, 'Overview');
});

test('a sign-in by text message is done with the keyboard alone', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t, { motion: true });
  await page.goto(`${world.payroll}/sign-in`);
  await signIn(page, anna);
  await shown(page, 'Enter the code from your app');
  await press(page, link(page, 'Try another way'));
  await shown(page, 'Choose another way');
  await press(page, page.getByRole('link', { name: /^Text message/ }));
  await shown(page, 'Enter the code we texted you');
  await type(page, field(page, '6-digit code'), await world.carrier.codeAt(anna.phone.number));
  await page.keyboard.press('Enter');
  await shown(page, `Hello, ${anna.name}`);
});

test('Tab goes from top to bottom, and the first stop leads past the header', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  const { origin } = world.service;
  for (const path of ['/sign-in', '/password/forgotten', '/account']) {
    await page.goto(`${origin}${path}`);
    if (path === '/account') {
      await signIn(page, anna);
      await type(page, field(page, '6-digit code'), nextCode(world, anna));
      await page.keyboard.press('Enter');
      await shown(page, 'Your account');
    }
    const stops = await stopsOf(page);
    assert.equal(stops[0]?.name, 'Skip to the page');
    const tops = stops.slice(1).map(({ top }) => top);
    // Side by side, the words come before what they are about, and may end lower than that begins.
    for (const [index, top] of tops.entries())
      assert.ok(top >= (tops[index - 1] ?? 0) - 80, `${path}: ${stops.map(({ name }) => name).join(', ')}`);
  }
});
