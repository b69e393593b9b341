import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import {
  lockApp,
  number,
  pin,
  press,
  protectedByPhone,
  question,
  signInAt,
  typeNumber,
  typePin,
} from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { button, field, link, reads, shown } from '../support/steps.ts';

let world: PhoneWorld;
before(async () => {
  world = await phoneWorld();
});
after(() => world.stop());

interface Sensor {
  /** From now on it is a stranger's finger; as on phones, the sensor then believes nobody for a while. */
  strangerTouches(): Promise<void>;
}

/** A finger's sensor, of a phone that can derive a secret by it (WebAuthn's "prf") or cannot. */
async function sensorIn(phone: Page, { hasPrf }: { readonly hasPrf: boolean }): Promise<Sensor> {
  const session: CDPSession = await phone.context().newCDPSession(phone);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasPrf },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
  return {
    strangerTouches: async () => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    },
  };
}

/** To the settings of the lock, which is on and open. */
async function settle(phone: Page): Promise<void> {
  await lockApp(world, phone);
  await typePin(phone);
  await reads(phone, 'The lock is on.');
}

async function setUp(phone: Page): Promise<void> {
  await field(phone, 'Your PIN, once more').fill(pin);
  await press(phone, 'Set it up');
}

const finger = (phone: Page) => button(phone, 'Use fingerprint or face');

test("a finger opens the lock, and what the phone then signs is taken; a stranger's finger opens nothing", async (t) => {
  const { anna, page } = await protectedByPhone(world, t);
  const sensor = await sensorIn(page, { hasPrf: true });
  await settle(page);
  await reads(page, 'Besides the PIN. The PIN still works.');
  await setUp(page);
  await reads(page, 'Fingerprint or face unlocks the app as well.');

  await page.reload();
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  const other = await world.page(t);
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await number(other).waitFor();

  await t.test("the owner's finger unlocks, and the answer counts", async () => {
    await finger(page).click();
    await link(page, 'Sign in to Payroll? Answer now').click();
    await question(page, 'Payroll');
    await typeNumber(page, other);
    await shown(other, `Hello, ${anna.name}`);
  });

  await t.test("a stranger's finger is refused, and the app says how to go on", async () => {
    await page.goto(`${world.service.origin}/authenticator/#settings/lock`);
    await press(page, 'Lock now');
    await sensor.strangerTouches();
    await finger(page).click();
    await reads(page, 'That did not unlock the app. Try again, or type your PIN.');
    assert.ok(await field(page, 'PIN').isVisible());
  });

  await t.test('the PIN works as before, and alone again when the finger is taken out', async () => {
    await typePin(page);
    await press(page, 'Use only the PIN');
    await reads(page, 'Besides the PIN. The PIN still works.');
    await press(page, 'Lock now');
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    assert.equal(await finger(page).count(), 0);
    await typePin(page);
    await reads(page, 'The lock is on.');
  });
});

test('a sensor that can derive no secret opens no lock: the app says so, and asks for the PIN only', async (t) => {
  const { page } = await protectedByPhone(world, t);
  await sensorIn(page, { hasPrf: false });
  await settle(page);
  await setUp(page);
  await reads(page, 'This phone or browser cannot do that, or it was cancelled. The PIN works as before.');
  await press(page, 'Lock now');
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  assert.equal(await finger(page).count(), 0);
  await typePin(page);
  await reads(page, 'The lock is on.');
});

test('a phone without a sensor is offered the PIN and nothing else', async (t) => {
  const { phone } = await protectedByPhone(world, t);
  await settle(phone.page);
  const asked = 'PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()';
  assert.equal(await phone.page.evaluate(asked), false);
  assert.equal(await phone.page.getByText('Unlock by fingerprint or face').count(), 0);
});
