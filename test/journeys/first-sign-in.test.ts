import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import {
  addPhone,
  button,
  codeInSight,
  givePassword,
  link,
  linkApp,
  newPhone,
  reads,
  saveRecoveryCode,
  shown,
  toTheKey,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`a newcomer is led from Ledger through the wizard and back into Ledger${how}`, async (t) => {
    const anna = await world.service.account();
    const page = await world.page(t, { scripts });
    await page.goto(world.ledger);
    await link(page, 'Sign in').click();
    await reads(page, 'to continue to Ledger');
    await givePassword(page, anna);

    await shown(page, 'Protect your account');
    await reads(page, 'It protects your account in Ledger and Payroll.');
    await reads(page, 'Then back to Ledger');
    const key = await toTheKey(page);
    await linkApp(page, world, key);
    await addPhone(page, world, newPhone());
    const recoveryCode = await saveRecoveryCode(page);
    assert.match(recoveryCode, /^([0-9A-HJKMNP-TV-Z]{5} ){4}[0-9A-HJKMNP-TV-Z]{5}$/);

    await shown(page, 'Your account is now protected');
    await link(page, 'Continue').click();
    await shown(page, 'Overview');
    assert.equal(new URL(page.url()).origin, world.ledger);
    await reads(page, 'Password and authenticator app');

    await page.goto(world.payroll);
    await link(page, 'Sign in').click();
    await shown(page, `Hello, ${anna.name}`);
  });
}

test('the key in text is the key in the picture, and can be copied', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, await world.service.account());
  const key = await toTheKey(page);
  await page.getByText("Can't scan the QR code?", { exact: true }).click();
  const text = await codeInSight(page);
  assert.match(text, /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  assert.equal(text.replaceAll(' ', ''), key);
  await button(page, 'Copy key').click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  assert.equal((await page.evaluate<string>('navigator.clipboard.readText()')).replaceAll(' ', ''), key);
});
