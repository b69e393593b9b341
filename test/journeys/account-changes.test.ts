import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, type Protected, protectedPerson } from '../support/protected.ts';
import {
  addPhone,
  button,
  field,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  newPhone,
  reads,
  refused,
  saveRecoveryCode,
  shown,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

/** On the account page, signed in more than ten minutes ago: whatever is changed now asks again. */
async function atAccount(page: Page, anna: Protected): Promise<void> {
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Your account');
  world.service.time.pass(601);
}

async function proveAgain(page: Page, anna: Protected): Promise<void> {
  await reads(page, "Show that it's still you.");
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
}

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`the app is replaced after both proofs: the new one works, the old one does not${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await atAccount(page, anna);
    await link(page, 'Replace Authenticator app').click();
    await proveAgain(page, anna);
    await shown(page, 'Link your authenticator app');
    const key = await keyInSight(page);
    await linkApp(page, world, key);
    await reads(page, 'Your new authenticator app is linked. The earlier one stopped working.');
    await world.mailbox.mail(anna.email, 'Your authenticator app was replaced');

    await button(page, 'Sign out').click();
    await givePassword(page, anna);
    await giveCode(page, nextCode(world, anna));
    await refused(page, '6-digit code', /It was replaced or unlinked on/);
    await giveCode(page, nextCode(world, { key }));
    await shown(page, 'Your account');
  });
}

test('the backup phone is changed, and then removed, each after both proofs', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  const phone = newPhone();
  await atAccount(page, anna);
  await link(page, 'Change backup phone').click();
  await proveAgain(page, anna);
  await shown(page, 'Change your backup phone number');
  await field(page, 'Phone number').fill(phone.typed);
  await button(page, 'Next').click();
  await shown(page, 'Enter the code we texted you');
  await giveCode(page, await world.carrier.codeAt(phone.number), 'Next');
  await reads(page, 'Your backup phone is saved.');
  await reads(page, `Text message to ••• ${phone.number.slice(-2)}`);
  await world.mailbox.mail(anna.email, 'Your backup phone was changed');

  world.service.time.pass(601);
  await link(page, 'Remove backup phone').click();
  await proveAgain(page, anna);
  await shown(page, 'Remove your backup phone?');
  await button(page, 'Remove').click();
  await reads(page, 'Your backup phone is removed.');
  await world.mailbox.mail(anna.email, 'Your backup phone was removed');

  await link(page, 'Add backup phone').click();
  await addPhone(page, world, newPhone());
  await reads(page, 'Your backup phone is saved.');
  await world.mailbox.mail(anna.email, 'A backup phone was added');
});

test('a new recovery code counts from the moment it was stored, and the old one until then', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await atAccount(page, anna);
  await link(page, 'Get a new code').click();
  await proveAgain(page, anna);
  await shown(page, 'Save your recovery code');
  await reads(page, 'Your old code works until you press Next here.');
  const code = await saveRecoveryCode(page);
  await reads(page, 'Your new recovery code is saved. The earlier one stopped working.');
  await world.mailbox.mail(anna.email, 'You have a new recovery code');

  await button(page, 'Sign out').click();
  await givePassword(page, anna);
  await link(page, "I've lost my phone").click();
  await link(page, 'Recovery code').click();
  await field(page, 'Recovery code').fill(anna.recoveryCode);
  await button(page, 'Continue').click();
  await refused(page, 'Recovery code', 'That is not the recovery code of this account.');
  await field(page, 'Recovery code').fill(code);
  await button(page, 'Continue').click();
  await shown(page, 'Protect your account');
});

test('where everybody must be protected the app cannot be unlinked, and replacing it is offered instead', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await atAccount(page, anna);
  await link(page, 'Unlink Authenticator app').click();
  await proveAgain(page, anna);
  await shown(page, 'The app cannot be unlinked');
  assert.equal(await button(page, 'Unlink').count(), 0);
  await link(page, 'Replace the app').click();
  await shown(page, 'Link your authenticator app');
});

test('the password is changed with the one in use, and everywhere else is signed out', async (t) => {
  const anna = await protectedPerson(world);
  const [page, elsewhere] = [await world.page(t), await world.page(t)];
  await atAccount(elsewhere, anna);
  await atAccount(page, anna);
  await link(page, 'Change password').click();
  await proveAgain(page, anna);
  await shown(page, 'Change your password');
  const change = async (current: string, chosen: string) => {
    await field(page, 'Current password').fill(current);
    await field(page, 'New password').fill(chosen);
    await button(page, 'Save password').click();
  };
  const password = `quite another phrase ${anna.id.slice(0, 6)}`;
  await change('not the password', password);
  await refused(page, 'Current password', 'That is not your current password.');
  await change(anna.password, 'password1234');
  await refused(page, 'New password', 'on the lists that attackers try first');
  await change(anna.password, password);
  await reads(page, 'Your password is changed, and every other browser is signed out.');
  await world.mailbox.mail(anna.email, 'Your password was changed');
  await elsewhere.reload();
  await givePassword(elsewhere, { ...anna, password });
  await giveCode(elsewhere, nextCode(world, anna));
  await shown(elsewhere, 'Your account');
});
