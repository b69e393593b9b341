import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, type Protected, protectedPerson } from '../support/protected.ts';
import { button, giveCode, givePassword, link, reads, shown } from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

async function signIn(page: Page, anna: Protected): Promise<void> {
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Overview');
  await page.goto(`${world.payroll}/sign-in`);
  await shown(page, `Hello, ${anna.name}`);
}

/** An application hears of it a moment later, by the back channel: its start page tells. */
async function signedOutOf(page: Page, url: string, welcome: string): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  const heading = page.getByRole('heading', { level: 1 });
  do {
    await page.goto(url);
    if ((await heading.textContent()) === welcome) return;
  } while (performance.now() < giveUpAt);
  throw new Error(`Still signed in at ${url}`);
}

const welcome = { ledger: 'The books of Alder & Finch', payroll: 'Your pay, without the paper' };

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`signing out of Ledger signs out of Twofold, and Payroll hears of it by the back channel${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await signIn(page, anna);
    await page.goto(`${world.ledger}/home`);
    await button(page, 'Sign out').click();
    await shown(page, 'Sign out of Twofold?');
    await reads(page, 'You signed out of Ledger.');
    await button(page, 'Sign out').click();
    await shown(page, 'You are signed out');
    await signedOutOf(page, world.payroll, welcome.payroll);
    await page.goto(`${world.payroll}/home`);
    await shown(page, 'Sign in');
  });
}

test('signing out of Ledger alone leaves Payroll as it was', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await signIn(page, anna);
  await page.goto(`${world.ledger}/home`);
  await button(page, 'Sign out').click();
  await button(page, 'Stay signed in').click();
  await shown(page, 'You are signed out');
  await page.goto(`${world.payroll}/home`);
  await shown(page, `Hello, ${anna.name}`);
  await page.goto(`${world.ledger}/sign-in`);
  await shown(page, 'Overview');
});

test('signing out on the account page signs out here, of both applications too, and nowhere else', async (t) => {
  const anna = await protectedPerson(world);
  const [here, elsewhere] = [await world.page(t), await world.page(t)];
  await signIn(elsewhere, anna);
  await signIn(here, anna);
  await here.goto(`${world.service.origin}/account`);
  await button(here, 'Sign out').click();
  await reads(here, 'You are signed out.');
  await signedOutOf(here, world.ledger, welcome.ledger);
  await signedOutOf(here, world.payroll, welcome.payroll);
  await elsewhere.goto(`${world.payroll}/home`);
  await shown(elsewhere, `Hello, ${anna.name}`);
});

test('signing out everywhere else ends the other browser and its applications, and this one stays', async (t) => {
  const anna = await protectedPerson(world);
  const [here, elsewhere] = [await world.page(t), await world.page(t)];
  await signIn(elsewhere, anna);
  await signIn(here, anna);
  await here.goto(`${world.service.origin}/account`);
  await link(here, 'Sign out everywhere else').click();
  await shown(here, 'Sign out everywhere else?');
  await button(here, 'Sign out everywhere else').click();
  await reads(here, 'Every other browser is signed out.');
  await signedOutOf(elsewhere, world.payroll, welcome.payroll);
  await elsewhere.goto(`${world.service.origin}/account`);
  await shown(elsewhere, 'Sign in');
  await here.goto(`${world.payroll}/home`);
  await shown(here, `Hello, ${anna.name}`);
});

test('one other browser can be signed out by its row', async (t) => {
  const anna = await protectedPerson(world);
  const [here, elsewhere] = [await world.page(t), await world.page(t)];
  await signIn(elsewhere, anna);
  await signIn(here, anna);
  await here.goto(`${world.service.origin}/account`);
  await here.getByRole('button', { name: /^Sign out Chrome on Linux/ }).click();
  await reads(here, 'It is signed out.');
  await elsewhere.goto(`${world.service.origin}/account`);
  await shown(elsewhere, 'Sign in');
});
