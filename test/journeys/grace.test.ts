import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import {
  button,
  givePassword,
  link,
  linkApp,
  reads,
  saveRecoveryCode,
  shown,
  toTheKey,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld({ TWOFOLD_ENROLMENT: 'grace:14d' });
});
after(() => world.stop());

const daySeconds = 86_400;
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`in the days of grace protection can wait until the date that is shown, and not longer${how}`, async (t) => {
    const anna = await world.service.account();
    const page = await world.page(t, { scripts });
    const due = day.format(new Date(world.service.time.now().getTime() + 14 * daySeconds * 1000));
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, anna);
    await shown(page, 'Protect your account');
    await reads(page, `You can leave this until ${due}.`);
    await button(page, 'Remind me later').click();
    await shown(page, 'Overview');

    await page.goto(`${world.payroll}/sign-in`);
    await shown(page, `Hello, ${anna.name}`);

    world.service.time.pass(5 * daySeconds);
    await page.goto(`${world.service.origin}/account`);
    await givePassword(page, anna);
    await reads(page, `You can leave this until ${due}.`);
    await button(page, 'Remind me later').click();
    await shown(page, 'Your account');

    world.service.time.pass(9 * daySeconds);
    await page.goto(`${world.service.origin}/account`);
    await givePassword(page, anna);
    await shown(page, 'Protect your account');
    assert.equal(await button(page, 'Remind me later').count(), 0);
    await page.goto(`${world.service.origin}/account`);
    await shown(page, 'Protect your account');
  });
}

test('a secure area does not wait: it opens the wizard, and opens itself when that is done', async (t) => {
  const anna = await world.service.account();
  const page = await world.page(t);
  await page.goto(`${world.payroll}/sign-in`);
  await givePassword(page, anna);
  await button(page, 'Remind me later').click();
  await shown(page, `Hello, ${anna.name}`);
  await link(page, 'Open payout account').click();
  await shown(page, 'Protect your account');
  assert.equal(await button(page, 'Remind me later').count(), 0);
  await reads(page, 'Then back to Payroll');
  await linkApp(page, world, await toTheKey(page));
  await shown(page, 'Add a backup phone number');
  await button(page, 'Skip').click();
  await saveRecoveryCode(page);
  await shown(page, 'Your account is now protected');
  await link(page, 'Continue').click();
  await shown(page, 'Payout account');
});
