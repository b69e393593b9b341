import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageProblems } from '../support/axe.ts';
import { number, press, protectedByPhone, question, signInAt, typeNumber } from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { link, reads, shown } from '../support/steps.ts';

let world: PhoneWorld;
before(async () => {
  world = await phoneWorld();
});
after(() => world.stop());

/** Streams of events that never come, and that end as soon as they have begun. */
const never = { status: 204 };
const briefly = { status: 200, contentType: 'text/event-stream', body: 'retry: 1000\n\n' };

test('a phone is linked by its camera and a push, and from then on one answer signs in', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  await phone.nextPush();

  const other = await world.page(t);
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await number(other).waitFor();
  assert.deepEqual(await pageProblems(other), []);
  await phone.pushArrives();
  await reads(other, "Reached Anna's phone");
  await question(phone.page, 'Payroll');
  await reads(other, "Opened on Anna's phone");
  await typeNumber(phone.page, other);
  await shown(other, `Hello, ${anna.name}`);
});

test('in the browser that has earned it one tap is enough', async (t) => {
  const { anna, phone, desktop } = await protectedByPhone(world, t);
  await desktop.context().clearCookies({ name: /session/ });
  await signInAt(desktop, `${world.service.origin}/account`, anna);
  await question(phone.page, 'Twofold');
  assert.equal(await number(desktop).count(), 0);
  await press(phone.page, 'Confirm');
  await shown(desktop, 'Your account');
});

test('a page that is told nothing, and one whose stream was cut, go on all the same', async (t) => {
  const { anna, phone, desktop } = await protectedByPhone(world, t);
  for (const isCut of [false, true]) {
    await desktop.context().clearCookies({ name: /session/ });
    await desktop.route('**/events*', (route) => (isCut ? route.fulfill(briefly) : route.fulfill(never)));
    await signInAt(desktop, `${world.service.origin}/account`, anna);
    await question(phone.page, 'Twofold');
    await press(phone.page, 'Confirm');
    await shown(desktop, 'Your account');
    await desktop.unroute('**/events*');
  }
});

test('"This wasn\'t me" shows the stranger out, and tells the owner what to do', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  const stranger = await world.page(t);
  await signInAt(stranger, `${world.service.origin}/account`, anna);
  await question(phone.page, 'Twofold');
  await press(phone.page, "This wasn't me");
  await press(phone.page, "It wasn't me");
  await phone.page.getByText('Change your password now').waitFor();
  await shown(stranger, 'Sign in');
  await reads(stranger, 'This sign-in was stopped from the phone.');
});

test('without notifications the open app finds the request by itself', async (t) => {
  await protectedByPhone(world, t, { options: { notifications: false } });
});

test('Deny is said on the waiting page, which offers the next way', async (t) => {
  const { anna, phone } = await protectedByPhone(world, t);
  const other = await world.page(t);
  await signInAt(other, `${world.service.origin}/account`, anna);
  await question(phone.page, 'Twofold');
  await press(phone.page, 'Deny');
  await reads(other, 'You denied this on your phone.');
  await link(other, 'Try another way').click();
  await shown(other, 'Choose another way');
});
