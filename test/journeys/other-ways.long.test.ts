import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { enrol } from '../support/people.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import {
  button,
  field,
  giveCode,
  givePassword,
  link,
  linkApp,
  reads,
  refused,
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

  test(`a texted code signs in, a new one can be sent, and the earlier one still works${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const { number } = anna.phone;
    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, anna);
    await link(page, 'Try another way').click();
    await shown(page, 'Choose another way');
    await link(page, `Text message to ••• ${number.slice(-2)}`).click();
    await shown(page, 'Enter the code we texted you');
    const earlier = await world.carrier.codeAt(number);
    await button(page, 'Send a new code').click();
    await reads(page, 'We sent a new code. The earlier ones still work.');
    await world.carrier.codeAt(number);
    await giveCode(page, earlier);
    await shown(page, 'Overview');
    await reads(page, 'Password and text message');
  });

  test(`the recovery code opens the wizard and nothing else, and ends what stood on the lost phone${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const elsewhere = await world.page(t, { scripts });
    await elsewhere.goto(`${world.ledger}/sign-in`);
    await givePassword(elsewhere, anna);
    await giveCode(elsewhere, nextCode(world, anna));
    await shown(elsewhere, 'Overview');

    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, anna);
    await link(page, "I've lost my phone").click();
    await shown(page, "You've lost your phone");
    await link(page, 'Recovery code').click();
    await shown(page, 'Use your recovery code');
    await field(page, 'Recovery code').fill(anna.recoveryCode.toLowerCase());
    await button(page, 'Continue').click();
    await shown(page, 'Protect your account');
    await reads(page, 'Your recovery code was right, and is used up now.');
    await page.goto(`${world.service.origin}/account`);
    await shown(page, 'Protect your account');
    await elsewhere.goto(`${world.service.origin}/account`);
    await shown(elsewhere, 'Sign in');

    await page.goto(`${world.ledger}/sign-in`);
    const key = await toTheKey(page);
    assert.notEqual(key, anna.key);
    await linkApp(page, world, key);
    await shown(page, 'Add a backup phone number');
    await button(page, 'Skip').click();
    const recoveryCode = await saveRecoveryCode(page);
    assert.notEqual(recoveryCode, anna.recoveryCode.replaceAll('-', ' '));
    await shown(page, 'Your account is now protected');
    await link(page, 'Continue').click();
    await shown(page, 'Overview');

    await givePassword(elsewhere, anna);
    await giveCode(elsewhere, nextCode(world, anna));
    await refused(elsewhere, '6-digit code', /It was replaced or unlinked on/);
    await giveCode(elsewhere, nextCode(world, { key }));
    await shown(elsewhere, 'Your account');
    await reads(elsewhere, `Text message to ••• ${anna.phone.number.slice(-2)}`);
  });
}

test('the recovery code is refused once it was used, and the wizard is not opened by it', async (t) => {
  const anna = await protectedPerson(world);
  const first = await world.page(t);
  const second = await world.page(t);
  for (const page of [first, second]) {
    await page.goto(`${world.service.origin}/sign-in`);
    await givePassword(page, anna);
    await link(page, "I've lost my phone").click();
    await link(page, 'Recovery code').click();
    await field(page, 'Recovery code').fill(anna.recoveryCode);
  }
  await button(first, 'Continue').click();
  await shown(first, 'Protect your account');
  await button(second, 'Continue').click();
  await shown(second, 'Sign in');
});

test('only ways that the account has are offered', async (t) => {
  const bo = await enrol(world.service, await world.service.account());
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/sign-in`);
  await givePassword(page, bo);
  await link(page, 'Try another way').click();
  await shown(page, 'Choose another way');
  assert.deepEqual(await page.getByRole('main').getByRole('link').allTextContents(), [
    'Authenticator app',
    'Recovery code',
  ]);
  await link(page, 'Authenticator app').click();
  await link(page, "I've lost my phone").click();
  await shown(page, "You've lost your phone");
  assert.deepEqual(await page.getByRole('main').getByRole('link').allTextContents(), [
    'Recovery code',
    'I found it',
  ]);
});

test('a phone that was found is one press away from "You\'ve lost your phone"', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.payroll}/sign-in`);
  await givePassword(page, anna);
  await link(page, "I've lost my phone").click();
  await link(page, 'I found it').click();
  await giveCode(page, nextCode(world, anna));
  await shown(page, `Hello, ${anna.name}`);
});
