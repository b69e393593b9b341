import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewPerson } from '../../demo/phone/people.ts';
import { peopleAtDesk } from '../../demo/phone/people.ts';
import { stranger } from '../../demo/stranger/stranger.ts';
import { pageProblems } from '../support/axe.ts';
import { linkPhoneOn, notificationGone, numberOn, phoneOn, typeNumber } from '../support/desk-steps.ts';
import { type DeskWorld, deskWorld } from '../support/desk-world.ts';
import { silentLog } from '../support/outbox.ts';
import { enrol } from '../support/people.ts';
import { button, givePassword, link, saveRecoveryCode, shown } from '../support/steps.ts';

let world: DeskWorld;
before(async () => {
  world = await deskWorld();
});
after(() => world.stop());

test('a newcomer without a phone walks all of it on the desk', async (t) => {
  const { demo, anna } = world;
  const browser = await world.browser(t);
  const desk = browser.page;
  const page = await browser.window();
  await desk.goto(demo.urls.desk);
  await phoneOn(desk).getByRole('heading', { level: 1 }).waitFor();

  await t.test('the wizard links the phone in the frame, whose camera reads the QR code', async () => {
    await page.goto(demo.urls.payroll);
    await link(page, 'Sign in').first().click();
    await givePassword(page, anna);
    await shown(page, 'Protect your account');
    await button(page, 'Get started').click();
    await page.getByRole('radio', { name: 'Twofold Authenticator', exact: true }).check();
    await button(page, 'Next').click();
    await linkPhoneOn(desk, page, anna.email);
    await shown(page, 'Add a backup phone number');
    await button(page, 'Skip').click();
    await saveRecoveryCode(page);
    await shown(page, 'Your account is now protected');
    await link(page, 'Continue').click();
    await page.waitForURL(`${demo.urls.payroll}/home`);
  });

  await t.test(
    'signing in elsewhere, the push arrives while another app is open, and the number lets it go on',
    async () => {
      const elsewhere = (await world.browser(t)).page;
      await desk.goto(`${demo.urls.desk}/?tab=messages`);
      await elsewhere.goto(`${demo.urls.payroll}/sign-in`);
      await givePassword(elsewhere, anna);
      await shown(elsewhere, 'Confirm on your phone');
      await elsewhere.locator('output.number').waitFor();
      const notification = desk.locator('#shade').getByText('Sign in to Payroll?');
      await notification.click();
      await phoneOn(desk).getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
      await typeNumber(desk, await numberOn(elsewhere));
      await elsewhere.waitForURL(`${demo.urls.payroll}/home`);
    },
  );

  await t.test('the notification of a request that was answered is gone, wherever one looks', async () => {
    await notificationGone(desk);
    await desk.goto(`${demo.urls.desk}/?tab=mail`);
    assert.equal(await desk.locator('#shade').textContent(), '');
    await desk.goto(demo.urls.desk);
    await phoneOn(desk).getByText('Nothing to answer').waitFor();
  });

  await t.test('a push waits outside while the phone is offline, and comes when it is back', async () => {
    const elsewhere = (await world.browser(t)).page;
    const offline = desk.getByRole('switch', { name: 'The phone is offline' });
    await offline.check();
    await phoneOn(desk).getByText('No connection').first().waitFor();
    await elsewhere.goto(`${demo.urls.ledger}/sign-in`);
    await givePassword(elsewhere, anna);
    await elsewhere.locator('output.number').waitFor();
    assert.equal(await desk.locator('#shade').textContent(), '');
    await offline.uncheck();
    await desk.locator('#shade').getByText('Sign in to Ledger?').waitFor();
    await typeNumber(desk, await numberOn(elsewhere));
    await elsewhere.waitForURL(`${demo.urls.ledger}/home`);
    await notificationGone(desk);
  });

  await t.test(
    'with notifications off the app says so; a lost phone is dark; both can be undone',
    async () => {
      const silenced = desk.getByRole('switch', { name: 'Notifications are off' });
      await silenced.check();
      await phoneOn(desk)
        .getByText(/Notifications are blocked/)
        .waitFor();
      await silenced.uncheck();
      await phoneOn(desk).getByText('Nothing to answer').waitFor();
      const lost = desk.getByRole('switch', { name: 'The phone is lost' });
      await lost.check();
      await desk.getByText('This phone answers nobody.').waitFor();
      assert.equal(await desk.locator('#app').isVisible(), false);
      assert.deepEqual(await pageProblems(desk), []);
      await lost.uncheck();
      await phoneOn(desk).getByRole('heading', { level: 1 }).waitFor();
    },
  );

  await t.test('another person has a phone of her own', async () => {
    await desk.getByText('Add another person').click();
    await desk.getByLabel('Name').fill('Bo Ek');
    await desk.getByLabel('Email').fill('bo@example.com');
    await button(desk, 'Add this person').click();
    await link(desk, 'Authenticator').click();
    await phoneOn(desk)
      .getByText(/not linked|Scan/)
      .first()
      .waitFor();
    await link(desk, anna.name).click();
    await phoneOn(desk).getByText("Anna's phone").first().waitFor();
  });

  await t.test('a stranger who knows the password is thrown out by "This wasn\'t me"', async () => {
    await desk.getByRole('switch', { name: 'A stranger knows the password' }).check();
    await phoneOn(desk).getByText('Firefox on Windows').waitFor();
    await phoneOn(desk).getByRole('button', { name: "This wasn't me" }).click();
    await phoneOn(desk).getByRole('button', { name: "It wasn't me" }).click();
    await desk
      .locator('#stranger-said')
      .getByText(/was thrown out/)
      .waitFor();
    await phoneOn(desk).getByRole('heading', { name: 'We stopped it' }).waitFor();
    assert.deepEqual(await pageProblems(desk), []);
  });
});

test('the password alone: no way in where a second step is asked, and said so where none is', async () => {
  const { service, demo } = world;
  const wait = () => Promise.resolve();
  const eve = stranger({ target: demo.urls.payroll, wait, log: silentLog });
  async function tried(person: NewPerson) {
    const [at] = peopleAtDesk([person], service.time.now).all();
    eve.begin(at);
    while (eve.attempt(at) === 'signing-in') await pause(20);
    return eve.attempt(at);
  }
  const unprotected = await service.account();
  assert.equal(await tried(unprotected), 'inside');
  assert.equal(await tried({ ...unprotected, password: 'the one before it was changed' }), 'wrong-password');
  const coded = await enrol(service, await service.account());
  assert.equal(await tried(coded), 'asked-for-code');
});
