import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import { button, field, giveCode, givePassword, link, reads, refused, shown } from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

const linkIn = (text: string): string => /http:\S+/.exec(text)?.[0] ?? '';

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`a mailed link sets a new password once, and the phone is still asked${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await link(page, 'Forgot your password?').click();
    await shown(page, 'Forgot your password?');
    await button(page, 'Send the link').click();
    await refused(page, 'Email', 'Enter your email.');
    await field(page, 'Email').fill(anna.email);
    await button(page, 'Send the link').click();
    await shown(page, 'Look in your mail');

    const mail = await world.mailbox.mail(anna.email, 'Set a new password for Twofold');
    await page.goto(linkIn(mail.text));
    await shown(page, 'Set a new password');
    await field(page, 'New password').fill('short');
    await button(page, 'Save password').click();
    await refused(page, 'New password', 'That is too short.');
    const password = `another pass phrase ${anna.id.slice(0, 6)}`;
    await field(page, 'New password').fill(password);
    await button(page, 'Save password').click();
    await reads(page, 'Your new password is saved. Sign in with it.');
    await givePassword(page, { ...anna, password });
    await shown(page, 'Enter the code from your app');
    await giveCode(page, nextCode(world, anna));
    await shown(page, 'Your account');
    await world.mailbox.mail(anna.email, 'Your password was changed');

    await page.goto(linkIn(mail.text));
    await shown(page, 'This link no longer works');
    assert.equal(await field(page, 'New password').count(), 0);
  });
}

test('somebody without an account reads the same, and gets no mail', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/password/forgotten`);
  await field(page, 'Email').fill('nobody@example.com');
  await button(page, 'Send the link').click();
  await shown(page, 'Look in your mail');
  await reads(page, 'If there is an account with that email, a link is on its way.');
  const anna = await protectedPerson(world);
  await link(page, 'Back to signing in').click();
  await link(page, 'Forgot your password?').click();
  await field(page, 'Email').fill(anna.email);
  await button(page, 'Send the link').click();
  await shown(page, 'Look in your mail');
  await world.mailbox.mail(anna.email, /Set a new password/);
  assert.equal(world.mailbox.count('nobody@example.com'), 0);
});
