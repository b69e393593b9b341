import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import {
  button,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  saveRecoveryCode,
  shown,
  toTheKey,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

test('two tabs that sign in to two applications end each in its own', async (t) => {
  const anna = await protectedPerson(world);
  const browser = await world.browser(t);
  const [first, second] = [browser.page, await browser.window()];
  await first.goto(`${world.ledger}/sign-in`);
  await shown(first, 'Sign in');
  await second.goto(`${world.payroll}/sign-in`);
  await givePassword(second, anna);
  await givePassword(first, anna);
  await shown(second, 'Enter the code from your app');
  await giveCode(first, nextCode(world, anna));
  await shown(first, 'Overview');
  await giveCode(second, nextCode(world, anna));
  await shown(second, `Hello, ${anna.name}`);
});

test('two tabs in the wizard share one key, and end each in its own application', async (t) => {
  const anna = await world.service.account();
  const browser = await world.browser(t);
  const [first, second] = [browser.page, await browser.window()];
  await first.goto(`${world.ledger}/sign-in`);
  await givePassword(first, anna);
  const key = await toTheKey(first);
  await second.goto(`${world.payroll}/sign-in`);
  await shown(second, 'Link your authenticator app');
  assert.equal(await keyInSight(second), key);
  await linkApp(second, world, key);
  await shown(second, 'Add a backup phone number');
  await linkApp(first, world, key);
  await shown(first, 'Add a backup phone number');
  await button(first, 'Skip').click();
  await shown(first, 'Save your recovery code');
  await button(second, 'Skip').click();
  await saveRecoveryCode(first);
  await shown(first, 'Your account is now protected');
  await saveRecoveryCode(second);
  await shown(second, 'Your account is now protected');
  await link(second, 'Continue').click();
  await shown(second, `Hello, ${anna.name}`);
  await link(first, 'Continue').click();
  await shown(first, 'Overview');
});

test('a wizard that was left goes on in the same browser where it was, also a day part later', async (t) => {
  const anna = await world.service.account();
  const browser = await world.browser(t);
  await browser.page.goto(`${world.ledger}/sign-in`);
  await givePassword(browser.page, anna);
  const key = await toTheKey(browser.page);
  await browser.page.close();

  world.service.time.pass(3 * 3600);
  const later = await browser.window();
  await later.goto(`${world.payroll}/sign-in`);
  await givePassword(later, anna);
  await shown(later, 'Link your authenticator app');
  assert.equal(await keyInSight(later), key);
  await linkApp(later, world, key);
  await shown(later, 'Add a backup phone number');
  await later.close();

  const again = await browser.window();
  await again.goto(`${world.ledger}/sign-in`);
  await shown(again, 'Add a backup phone number');
});

test('a wizard that was left is begun anew in another browser, with another key; who ends first, wins', async (t) => {
  const anna = await world.service.account();
  const here = await world.page(t);
  await here.goto(`${world.ledger}/sign-in`);
  await givePassword(here, anna);
  const key = await toTheKey(here);

  const there = await world.page(t);
  await there.goto(`${world.ledger}/sign-in`);
  await givePassword(there, anna);
  const other = await toTheKey(there);
  assert.notEqual(other, key);
  await linkApp(there, world, other);
  await shown(there, 'Add a backup phone number');
  await button(there, 'Skip').click();
  await saveRecoveryCode(there);
  await shown(there, 'Your account is now protected');

  await linkApp(here, world, key);
  await shown(here, 'Enter the code from your app');
  await giveCode(here, nextCode(world, { key: other }));
  await shown(here, 'Overview');
});
