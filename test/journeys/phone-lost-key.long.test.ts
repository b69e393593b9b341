import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { workerOf } from '../app/support/phone.ts';
import {
  confirmByText,
  linkAnother,
  number,
  protectedByPhone,
  question,
  signInAt,
  typeNumber,
  unlinkPhone,
} from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { newPhone, reads, shown } from '../support/steps.ts';

let world: PhoneWorld;
before(async () => {
  world = await phoneWorld();
});
after(() => world.stop());

/** As somebody does who clears the data of a site, or a system that is short of space. */
async function clear(page: Page, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: world.service.origin, storageTypes });
  await session.detach();
}

test('a phone that has lost its key says what to do, the desktop too, and it is linked anew', async (t) => {
  const backup = newPhone();
  const { anna, phone, page } = await protectedByPhone(world, t, { backup });
  await phone.nextPush();
  await workerOf(phone);
  await clear(page, 'indexeddb');
  const other = await world.page(t);
  await signInAt(other, `${world.service.origin}/account`, anna);
  await number(other).waitFor();

  await t.test('its worker says that somebody signs in, and not that it is over', async () => {
    await phone.pushArrives();
    assert.deepEqual(
      (await phone.shown()).map(({ title }) => title),
      ['Is this you?'],
    );
    await reads(other, "Reached Anna's phone");
  });

  await t.test('the app opens as one that was never linked, and says what that may mean', async () => {
    await clear(page, 'all');
    await page.goto(`${world.service.origin}/authenticator/`);
    await page.reload();
    await reads(page, 'Was this phone linked before? Then this browser has deleted what the app kept.');
    await other.getByText('Nothing on your phone?').click();
    await reads(other, 'If the app there asks you to link the phone, it has lost its key: use another way');
  });

  await t.test(
    'the owner comes in by text, links the same phone again, and unlinks what it was',
    async () => {
      await confirmByText(world, other, backup);
      await shown(other, 'Your account');
      await linkAnother(phone, other, 'The same phone');
      await unlinkPhone(other, "Anna's phone");
    },
  );

  await t.test('and it confirms again', async () => {
    const later = await world.page(t);
    await signInAt(later, `${world.payroll}/sign-in`, anna);
    await number(later).waitFor();
    await question(page, 'Payroll');
    await typeNumber(page, later);
    await shown(later, `Hello, ${anna.name}`);
  });
});

test('a push service that dropped a cleared phone is no mystery: the desktop says that it was not delivered', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  await phone.nextPush();
  await clear(phone.page, 'all');
  await phone.page.reload();
  await reads(phone.page, 'Was this phone linked before?');
  world.pushes.answer(410);
  t.after(() => world.pushes.answer(201));
  const other = await world.page(t);
  await signInAt(other, `${world.service.origin}/account`, anna);
  await reads(other, "The notification could not be delivered. Open the app on Anna's phone.");
});
