import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  digitsOn,
  number,
  press,
  protectedByPhone,
  question,
  signInAt,
  typeNumber,
} from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { reads, shown } from '../support/steps.ts';

let world: PhoneWorld;
before(async () => {
  world = await phoneWorld();
});
after(() => world.stop());

test('a request whose time runs out says so on both screens, and another one is a press away', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  const other = await world.page(t);
  for (const page of [phone.page, other]) await page.clock.install({ time: world.service.time.now() });
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await question(phone.page, 'Payroll');
  await reads(other, "Opened on Anna's phone");

  world.service.time.pass(121);
  await phone.page.clock.fastForward(121_000);
  await phone.page.getByRole('heading', { name: 'The time ran out' }).waitFor();
  // What the page asked before that is answered by now: from here it asks because its own time has come.
  await other.clock.fastForward(121_000);
  await reads(other, 'Nobody answered within two minutes');
  assert.equal(await number(other).count(), 0);

  await press(other, 'Send again');
  await number(other).waitFor();
  await question(phone.page, 'Payroll');
  await typeNumber(phone.page, other);
  await shown(other, `Hello, ${anna.name}`);
  await phone.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
});

test('of two browsers that sign in at once the newer one is asked about, and both come in', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  const [first, second] = [await world.page(t), await world.page(t)];
  await signInAt(first, `${world.payroll}/sign-in`, anna);
  await question(phone.page, 'Payroll');
  const former = await digitsOn(first);
  await signInAt(second, `${world.ledger}/sign-in`, anna);
  await reads(first, 'A newer request was sent to your phone, so this one is over.');
  assert.equal(await number(first).count(), 0);
  await question(phone.page, 'Ledger');
  await reads(phone.page, 'A newer request took the place of the one you were looking at.');

  await t.test('the number of the first screen is not that of the second', async () => {
    // One time in a million it is.
    if (former === (await digitsOn(second))) return;
    await phone.page.getByLabel('Type the number on your screen').fill(former);
    await press(phone.page, 'Confirm');
    await reads(phone.page, 'That is not the number.');
  });

  await t.test('the second comes in, and then the first, which asks once more', async () => {
    await typeNumber(phone.page, second);
    await shown(second, 'Overview');
    await press(first, 'Send again');
    await number(first).waitFor();
    await question(phone.page, 'Payroll');
    await typeNumber(phone.page, first);
    await shown(first, `Hello, ${anna.name}`);
  });
});

test('a phone without a network is told so on both screens, and finds the request when it is back', async (t) => {
  const { anna, page } = await protectedByPhone(world, t);
  await press(page, 'Done');
  await page.context().setOffline(true);
  await reads(page, 'No connection. The app tries again by itself.');
  const other = await world.page(t);
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await number(other).waitFor();
  await reads(other, "Open the app on Anna's phone: it finds the request by itself.");
  await page.context().setOffline(false);
  await question(page, 'Payroll');
  await reads(other, "Opened on Anna's phone");
  await typeNumber(page, other);
  await shown(other, `Hello, ${anna.name}`);
});
