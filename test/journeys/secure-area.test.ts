import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import { button, field, giveCode, givePassword, link, reads, shown } from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`the secure area opens after a fresh sign-in, asks again after ten minutes, and opens again${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await page.goto(`${world.payroll}/sign-in`);
    await givePassword(page, anna);
    await giveCode(page, nextCode(world, anna));
    await shown(page, `Hello, ${anna.name}`);
    await link(page, 'Open payout account').click();
    await shown(page, 'Payout account');

    world.service.time.pass(601);
    await page.reload();
    await reads(page, "Show that it's still you.");
    assert.equal(await field(page, 'Email').inputValue(), anna.email);
    await givePassword(page, anna);
    await shown(page, 'Enter the code from your app');
    await reads(page, 'Then back to Payroll');
    await giveCode(page, nextCode(world, anna));
    await shown(page, 'Payout account');
    assert.equal(page.url(), `${world.payroll}/payout-account`);
  });
}

test('what was typed into the secure area is still there after it asked again', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.payroll}/payout-account`);
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await field(page, 'Account holder').fill('Anna Lindqvist');
  await field(page, 'IBAN').fill('GB29 NWBK 6016 1331 9268 19');
  world.service.time.pass(601);
  await button(page, 'Save').click();
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Payout account');
  await reads(page, 'We kept what you typed.');
  assert.equal(await field(page, 'Account holder').inputValue(), 'Anna Lindqvist');
  await button(page, 'Save').click();
  await reads(page, 'Anna Lindqvist, GB');
});

test('whoever does not want to confirm goes back to Payroll, and is still signed in there', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.payroll}/payout-account`);
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Payout account');
  world.service.time.pass(601);
  await page.reload();
  await givePassword(page, anna);
  await button(page, 'Back to Payroll without signing in').click();
  await shown(page, 'You are not signed in');
  await link(page, 'Go to the start page').click();
  await shown(page, `Hello, ${anna.name}`);
});
