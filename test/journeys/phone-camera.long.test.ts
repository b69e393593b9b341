import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filmOf, frame } from '../app/support/film.ts';
import {
  finishWizard,
  linkAs,
  number,
  press,
  question,
  signInAt,
  toTheQrCode,
  typeNumber,
} from '../support/phone-steps.ts';
import { type PhoneWorld, phoneWorld } from '../support/phone-world.ts';
import { shown } from '../support/steps.ts';

let world: PhoneWorld;
let folder: string;
let film: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'camera-'));
  film = join(folder, 'camera.y4m');
  world = await phoneWorld(film);
});
after(async () => {
  await world.stop();
  rmSync(folder, { recursive: true });
});

test('the camera in the app, pointed at the screen of the wizard, links the phone, which then confirms', async (t) => {
  const anna = await world.service.account();
  const [phone, desktop] = [await world.phone(t), await world.page(t, frame)];
  const { page } = phone;
  await toTheQrCode(`${world.ledger}/sign-in`, desktop, anna);
  writeFileSync(film, filmOf(await desktop.screenshot()));

  await page.goto(`${world.service.origin}/authenticator/`);
  await page.getByRole('link', { name: 'Scan the QR code' }).click();
  await page.getByText('The picture stays on this phone.').waitFor();
  assert.equal(await page.locator('video').count(), 0, 'the camera is off until it is asked for');
  await press(page, 'Use the camera');
  await page.getByText(anna.email).waitFor();
  assert.equal(await page.locator('video').count(), 0, 'the camera is off again');
  await linkAs(phone, desktop, "Anna's phone");
  await finishWizard(desktop);

  const other = await world.page(t);
  await signInAt(other, `${world.payroll}/sign-in`, anna);
  await number(other).waitFor();
  await question(page, 'Payroll');
  await typeNumber(page, other);
  await shown(other, `Hello, ${anna.name}`);
});
