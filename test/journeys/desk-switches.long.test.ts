import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageProblems } from '../support/axe.ts';
import { linkPhoneOn, numberOn, phoneOn, scanWith, turn, typeNumber } from '../support/desk-steps.ts';
import { type DeskWorld, deskWorld } from '../support/desk-world.ts';
import { button, field, givePassword, link, reads, saveRecoveryCode, shown, way } from '../support/steps.ts';

let world: DeskWorld;
before(async () => {
  world = await deskWorld();
});
after(() => world.stop());

/** Turns it on and reads what to do next; what is done then is up to the journey. */
async function turnOn(desk: Page, name: string, says: RegExp): Promise<void> {
  await desk.bringToFront();
  await turn(desk, name).check();
  await desk
    .locator('.breaks li', { has: turn(desk, name) })
    .getByText(says)
    .waitFor();
}

async function turnOff(desk: Page, name: string): Promise<void> {
  await desk.bringToFront();
  await turn(desk, name).uncheck();
}

test('each switch of the desk leads into a situation, and the page there knows it and has a next step', async (t) => {
  const { demo, anna, service } = world;
  // A phone whose clock is wrong is told so, and signs again.
  const browser = await world.browser(t, {}, /^401 from .*\/authenticator\/api\//);
  const desk = browser.page;
  const page = await browser.window();
  let recoveryCode = '';

  /** Another browser, before the second step of a sign-in to Ledger. */
  const signIn = async (): Promise<Page> => {
    const elsewhere = (await world.browser(t)).page;
    await elsewhere.goto(`${demo.urls.ledger}/sign-in`);
    await givePassword(elsewhere, anna);
    await shown(elsewhere, 'Confirm on your phone');
    await elsewhere.locator('output.number').waitFor();
    return elsewhere;
  };
  const confirm = async (elsewhere: Page): Promise<void> => {
    await desk.bringToFront();
    await phoneOn(desk).getByRole('heading', { name: 'Sign in to Ledger?' }).waitFor();
    await typeNumber(desk, await numberOn(elsewhere));
    await elsewhere.waitForURL(`${demo.urls.ledger}/home`);
  };
  /** Ends what the phone asks, so that the next question is a new one. */
  const deny = async (): Promise<void> => {
    await desk.bringToFront();
    await phoneOn(desk).getByRole('button', { name: 'Deny', exact: true }).click();
    await phoneOn(desk).getByRole('button', { name: 'Done', exact: true }).click();
  };
  const toTheText = async (elsewhere: Page): Promise<void> => {
    await link(elsewhere, 'Try another way').click();
    await shown(elsewhere, 'Choose another way');
    await elsewhere.getByRole('link', { name: /^Text message/ }).click();
    await shown(elsewhere, 'Enter the code we texted you');
  };

  await t.test('the account is protected first, with the phone on the desk and its number', async () => {
    await desk.goto(demo.urls.desk);
    await page.goto(`${demo.urls.ledger}/sign-in`);
    await givePassword(page, anna);
    await shown(page, 'Protect your account');
    await button(page, 'Get started').click();
    await way(page, 'Twofold Authenticator').check();
    await button(page, 'Next').click();
    await linkPhoneOn(desk, page, anna.email);
    await shown(page, 'Add a backup phone number');
    await field(page, 'Country').selectOption({ label: 'Sweden (+46)' });
    await field(page, 'Phone number').fill((await desk.locator('.number-line b').textContent()) ?? '');
    await button(page, 'Next').click();
    await shown(page, 'Enter the code we texted you');
    await desk.goto(`${demo.urls.desk}/?tab=messages`);
    const text = (await desk.locator('.bubble code').first().textContent()) ?? '';
    await field(page, '6-digit code').fill(text.replace(/\D/g, ''));
    await button(page, 'Next').click();
    recoveryCode = await saveRecoveryCode(page);
    await shown(page, 'Your account is now protected');
    await desk.goto(demo.urls.desk);
  });

  await t.test(
    '"Notifications are off": how to allow them stands there, and the app asks all the same',
    async () => {
      await turnOn(desk, 'Notifications are off', /Now sign in to Ledger/);
      await phoneOn(desk)
        .getByText(/Notifications are blocked/)
        .waitFor();
      const elsewhere = await signIn();
      await reads(elsewhere, 'How to allow notifications on the phone');
      await confirm(elsewhere);
      await turnOff(desk, 'Notifications are off');
    },
  );

  await t.test('"The phone\'s clock is slow": linking a code app, the page says by how much', async () => {
    await turnOn(desk, "The phone's clock is slow", /no codes on this phone yet/);
    await page.goto(`${service.origin}/account`);
    await link(page, 'Link another authenticator app').click();
    await shown(page, 'Link your authenticator app');
    await desk.goto(`${demo.urls.desk}/?tab=codes`);
    await scanWith(desk, page);
    const code = (await desk.locator('.both code').first().textContent()) ?? '';
    await field(page, '6-digit code').fill(code.replace(/\D/g, ''));
    await button(page, 'Next').click();
    await reads(page, /Your phone's clock is 2 minutes .*slow/);
    await desk.getByText(/with the code from "Codes" on the phone/).waitFor();
    await turnOff(desk, "The phone's clock is slow");
    await desk.goto(demo.urls.desk);
  });

  await t.test('"The carrier refuses texts": the page says who refused, and what else there is', async () => {
    await turnOn(desk, 'The carrier refuses texts', /choose "Text message"/);
    const elsewhere = await signIn();
    await toTheText(elsewhere);
    await reads(elsewhere, "The operator's network refused the text.");
    await reads(elsewhere, 'Send a new code, or try another way.');
    await turnOff(desk, 'The carrier refuses texts');
    await deny();
  });

  await t.test('"The carrier loses texts": without word of it the page says what to look at', async () => {
    await turnOn(desk, 'The carrier loses texts', /After 30 seconds/);
    const elsewhere = await signIn();
    await toTheText(elsewhere);
    await reads(elsewhere, 'Waiting for word that it has arrived');
    service.time.pass(31);
    await elsewhere.reload();
    await reads(elsewhere, /Check that the phone has signal/);
    await turnOff(desk, 'The carrier loses texts');
    await deny();
  });

  await t.test('"The phone is offline": the page says when it was last heard from', async () => {
    await turnOn(desk, 'The phone is offline', /After 15 seconds/);
    const elsewhere = await signIn();
    service.time.pass(16);
    await elsewhere.reload();
    await reads(elsewhere, /has not received it\. We last heard from it at/);
    await turnOff(desk, 'The phone is offline');
    await confirm(elsewhere);
  });

  await t.test('"The phone is lost": the recovery code leads to a new one', async () => {
    await turnOn(desk, 'The phone is lost', /press "I've lost my phone"/);
    const elsewhere = await signIn();
    await link(elsewhere, "I've lost my phone").click();
    await shown(elsewhere, "You've lost your phone");
    await link(elsewhere, 'Recovery code').click();
    await field(elsewhere, 'Recovery code').fill(recoveryCode);
    await button(elsewhere, 'Continue').click();
    await reads(elsewhere, 'Your recovery code was right, and is used up now.');
    await shown(elsewhere, 'Protect your account');
    assert.deepEqual(await pageProblems(desk), []);
  });
});
