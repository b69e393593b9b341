import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { codeOf } from '../support/code-app.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import {
  button,
  codeInSight,
  field,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  newPhone,
  reads,
  saveRecoveryCode,
  shown,
  toTheKey,
  way,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

async function reloaded(page: Page, heading: string): Promise<void> {
  await shown(page, heading);
  await page.reload();
  await shown(page, heading);
}

test('every step can be reloaded, and is the same step with the same key and the same code', async (t) => {
  const page = await world.page(t);
  const phone = newPhone();
  await page.goto(`${world.ledger}/sign-in`);
  await reloaded(page, 'Sign in');
  await givePassword(page, await world.service.account());
  await reloaded(page, 'Protect your account');
  const key = await toTheKey(page);
  await reloaded(page, 'Link your authenticator app');
  assert.equal(await keyInSight(page), key);
  await linkApp(page, world, key);
  await reloaded(page, 'Add a backup phone number');
  await field(page, 'Phone number').fill(phone.typed);
  await button(page, 'Next').click();
  await reloaded(page, 'Enter the code we texted you');
  await giveCode(page, await world.carrier.codeAt(phone.number), 'Next');
  await shown(page, 'Save your recovery code');
  const code = await codeInSight(page);
  await reloaded(page, 'Save your recovery code');
  assert.equal(await codeInSight(page), code);
  await saveRecoveryCode(page);
  await reloaded(page, 'Your account is now protected');
  await link(page, 'Continue').click();
  await reloaded(page, 'Overview');
  assert.equal(world.carrier.count(phone.number), 1);
});

test('a page that refused something can be reloaded', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await giveCode(page, '12345');
  await reads(page, 'There is a problem');
  await page.reload();
  await shown(page, 'Enter the code from your app');
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Overview');
});

test('Back to a page that refused something shows that page anew', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, await world.service.account());
  const key = await toTheKey(page);
  await giveCode(page, '12345', 'Next');
  await reads(page, 'There is a problem');
  await linkApp(page, world, key);
  await shown(page, 'Add a backup phone number');
  await page.goBack();
  await shown(page, 'Link your authenticator app');
});

test('without scripts the browser asks before it sends a refused form again, and that does nothing twice', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t, { scripts: false });
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await giveCode(page, '12345');
  await reads(page, 'There is a problem');
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Overview');
  await page.goBack().catch((error: Error) => assert.match(error.message, /ERR_CACHE_MISS/));
  await page.waitForURL(/^chrome-error:/);
  await page.reload();
  await shown(page, 'Overview');
});

test('Back leads to the step before, and the wizard goes on from there', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, await world.service.account());
  const key = await toTheKey(page);
  await page.goBack();
  await shown(page, "Choose how to confirm it's you");
  await button(page, 'Next').click();
  await shown(page, 'Link your authenticator app');
  assert.equal(await keyInSight(page), key);
  await linkApp(page, world, key);
  await shown(page, 'Add a backup phone number');
  await page.goBack();
  await shown(page, 'Link your authenticator app');
  await reads(page, 'Your app is linked. You can go on.');
  await link(page, 'Next').click();
  await shown(page, 'Add a backup phone number');
  await button(page, 'Skip').click();
  await shown(page, 'Save your recovery code');
  await page.goBack();
  await shown(page, 'Add a backup phone number');
  await button(page, 'Skip').click();
  await saveRecoveryCode(page);
  await shown(page, 'Your account is now protected');
});

test('Back after the end shows no error, and leads to where the person was going', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, await world.service.account());
  await linkApp(page, world, await toTheKey(page));
  await shown(page, 'Add a backup phone number');
  await button(page, 'Skip').click();
  await saveRecoveryCode(page);
  await shown(page, 'Your account is now protected');
  await link(page, 'Continue').click();
  await shown(page, 'Overview');
  await page.goBack();
  await shown(page, 'Your account is now protected');
  await link(page, 'Continue').click();
  await shown(page, 'Overview');
});

test('Back from the code to the password, and from Ledger to the code, never ends in an error', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await shown(page, 'Enter the code from your app');
  await page.goBack();
  await shown(page, 'Enter the code from your app');
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Overview');
  await page.goBack();
  await shown(page, 'Overview');
});

for (const scripts of [true, false]) {
  const where = scripts ? '' : ', without scripts';

  test(`double clicks on every button lead through the wizard all the same${where}`, async (t) => {
    const anna = await world.service.account();
    const page = await world.page(t, { scripts });
    const phone = newPhone();
    await page.goto(`${world.ledger}/sign-in`);
    await field(page, 'Email').fill(anna.email);
    await field(page, 'Password').fill(anna.password);
    await button(page, 'Sign in').dblclick();
    await shown(page, 'Protect your account');
    await button(page, 'Get started').dblclick();
    await shown(page, "Choose how to confirm it's you");
    await way(page, 'Another authenticator app').check();
    await button(page, 'Next').dblclick();
    await shown(page, 'Link your authenticator app');
    await field(page, '6-digit code').fill(codeOf(await keyInSight(page), world.service.time.now()));
    await button(page, 'Next').dblclick();
    await shown(page, 'Add a backup phone number');
    await field(page, 'Phone number').fill(phone.typed);
    await button(page, 'Next').dblclick();
    await shown(page, 'Enter the code we texted you');
    await field(page, '6-digit code').fill(await world.carrier.codeAt(phone.number));
    await button(page, 'Next').dblclick();
    await shown(page, 'Save your recovery code');
    await page.getByRole('checkbox').check();
    await button(page, 'Next').dblclick();
    await shown(page, 'Your account is now protected');
    await link(page, 'Continue').dblclick();
    await shown(page, 'Overview');
  });

  test(`a double click on Continue signs in${where}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, anna);
    await shown(page, 'Enter the code from your app');
    await field(page, '6-digit code').fill(nextCode(world, anna));
    await button(page, 'Continue').dblclick();
    await shown(page, 'Overview');
  });
}

test('once the code is sent, the page that follows its text goes nowhere by itself', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await link(page, 'Try another way').click();
  await page.getByRole('link', { name: /^Text message/ }).click();
  await shown(page, 'Enter the code we texted you');
  const code = await world.carrier.codeAt(anna.phone.number);
  const session = await page.context().newCDPSession(page);
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${world.ledger}/callback*` }] });
  session.once('Fetch.requestPaused', async ({ requestId }) => {
    // On the way into the application, the page asks what became of the text, and hears that the sign-in has gone on.
    const asked = () => page.waitForRequest(/\/text\/state/);
    await asked();
    await asked();
    await session.send('Fetch.continueRequest', { requestId });
  });
  await page.evaluate('setInterval(() => window.dispatchEvent(new Event("focus")), 100)');
  await giveCode(page, code);
  await shown(page, 'Overview');
});
