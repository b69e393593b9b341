import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  enrolWith,
  linkAnother,
  number,
  press,
  question,
  signInAt,
  typeNumber,
  unlinkPhone,
} from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { link, reads, shown } from '../support/steps.ts';

let world: PhoneWorld;
before(async () => {
  world = await phoneWorld();
});
after(() => world.stop());

test('a second phone is approved on the first, either is asked and either can go', async (t) => {
  const anna = await world.service.account();
  const desktop = await world.page(t);
  const [old, fresh] = [await world.phone(t), await world.phone(t)];
  await enrolWith(world, { phone: old, desktop, anna });
  await old.nextPush();
  const account = await world.page(t);

  await t.test('the old one approves the sign-in, and the new one scans what it opens', async () => {
    await signInAt(account, `${world.service.origin}/account`, anna);
    await old.nextPush();
    await question(old.page, 'Twofold');
    await number(account).waitFor();
    await typeNumber(old.page, account);
    await shown(account, 'Your account');
    await linkAnother(fresh, account, 'The new one');
    await fresh.nextPush();
    await press(fresh.page, 'Done');
  });

  await t.test('the one linked last is asked, and the other can be chosen', async () => {
    const other = await world.page(t);
    await signInAt(other, `${world.payroll}/sign-in`, anna);
    await number(other).waitFor();
    await fresh.nextPush();
    await question(fresh.page, 'Payroll');
    assert.equal(await old.page.getByRole('heading', { name: 'Sign in to' }).count(), 0);
    await other.getByText('Ask another phone').click();
    await press(other, "Send to Anna's phone");
    await reads(other, "on Anna's phone");
    await old.nextPush();
    await question(old.page, 'Payroll');
    await reads(fresh.page, 'There is a newer request');
    await typeNumber(old.page, other);
    await shown(other, `Hello, ${anna.name}`);
  });

  await t.test('and from then on the one used last is asked first', async () => {
    const other = await world.page(t);
    await signInAt(other, `${world.ledger}/sign-in`, anna);
    await number(other).waitFor();
    await old.nextPush();
    await question(old.page, 'Ledger');
    await typeNumber(old.page, other);
    await shown(other, 'Overview');
  });

  await t.test('the old one is unlinked, and says so', async () => {
    await account.reload();
    await unlinkPhone(account, "Anna's phone");
    await press(old.page, 'Done');
    await reads(old.page, `This phone is no longer linked to ${anna.email}`);
    assert.equal(await link(account, "Unlink Anna's phone").count(), 0);
  });
});

test('of two phones the new one can be unlinked as well, and the old one is asked again', async (t) => {
  const anna = await world.service.account();
  const desktop = await world.page(t);
  const [old, fresh] = [await world.phone(t), await world.phone(t)];
  await enrolWith(world, { phone: old, desktop, anna });
  await desktop.goto(`${world.service.origin}/account`);
  await linkAnother(fresh, desktop, 'The new one');
  await link(desktop, 'Unlink The new one').click();
  await press(desktop, 'Unlink');
  await shown(desktop, 'Confirm on your phone');
  await press(fresh.page, 'Done');
  await reads(fresh.page, `This phone is no longer linked to ${anna.email}`);
  // What the browser was confirmed by last is gone, and the number was typed in it before: one tap.
  await question(old.page, 'Twofold');
  await press(old.page, 'Confirm');
  await shown(desktop, 'Your account');
  assert.equal(await desktop.getByText('The new one').count(), 0);

  const other = await world.page(t);
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await number(other).waitFor();
  assert.equal(await other.getByText('Ask another phone').count(), 0);
  await question(old.page, 'Payroll');
  await typeNumber(old.page, other);
  await shown(other, `Hello, ${anna.name}`);
});
