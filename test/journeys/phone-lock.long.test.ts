import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { workerOf } from '../app/support/phone.ts';
import {
  confirmByText,
  linkAnother,
  lockApp,
  number,
  press,
  protectedByPhone,
  question,
  signInAt,
  typeNumber,
  typePin,
  unlinkPhone,
} from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { link, newPhone, reads, shown } from '../support/steps.ts';

let world: PhoneWorld;
before(async () => {
  world = await phoneWorld();
});
after(() => world.stop());

test('a locked phone tells only that somebody signs in, and after the PIN its answer counts', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  await phone.nextPush();
  await workerOf(phone);
  await lockApp(world, phone.page);

  const other = await world.page(t);
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await number(other).waitFor();
  await phone.pushArrives();
  assert.deepEqual(await phone.shown(), [
    { title: 'Is this you?', body: 'Somebody is signing in. Open the app to answer.', actions: [] },
  ]);
  await reads(other, "Reached Anna's phone");
  await reads(phone.page, 'Somebody may be signing in. Unlock the app to see.');
  assert.equal(await phone.page.getByText('Payroll').count(), 0, 'nothing of it is shown before the PIN');
  await phone.pressNotification('');
  await typePin(phone.page);
  await question(phone.page, 'Payroll');
  await typeNumber(phone.page, other);
  await shown(other, `Hello, ${anna.name}`);
});

test('after ten wrong PINs another way lets the owner in, who links the phone anew', async (t) => {
  const backup = newPhone();
  const { anna, phone } = await protectedByPhone(world, t, { backup });
  await phone.nextPush();
  const { page } = phone;
  await workerOf(phone);
  await lockApp(world, phone.page);
  const other = await world.page(t);
  await signInAt(other, `${world.service.origin}/account`, anna);
  await number(other).waitFor();

  for (let left = 9; left > 0; left -= 1) {
    await typePin(page, '000000');
    await reads(page, left > 3 ? `${left} attempts are left` : `After ${left === 1 ? 'one' : left}`);
  }
  await typePin(page, '000000');
  await page.getByRole('heading', { name: 'The keys are erased' }).waitFor();
  await press(page, 'Done');
  await link(page, 'Requests').click();
  await reads(page, `The key for ${anna.email} is gone`);

  await t.test('a push to it does not say that the request is over', async () => {
    await phone.pushArrives();
    assert.deepEqual(
      (await phone.shown()).map(({ title }) => title),
      ['Is this you?'],
    );
  });

  await t.test(
    'by text into the account, which shows the phone as linked; it is linked anew, and the dead one unlinked',
    async () => {
      await confirmByText(world, other, backup);
      await shown(other, 'Your account');
      await reads(other, "Twofold Authenticator on Anna's phone");
      await linkAnother(phone, other, 'The same phone');
      await unlinkPhone(other, "Anna's phone");
      assert.equal(await other.getByText("Anna's phone").count(), 0);
    },
  );

  await t.test('and confirms again', async () => {
    const later = await world.page(t);
    await signInAt(later, `${world.payroll}/sign-in`, anna);
    await number(later).waitFor();
    await question(page, 'Payroll');
    await typeNumber(page, later);
    await shown(later, `Hello, ${anna.name}`);
  });
});
