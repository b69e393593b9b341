import type { TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { PhoneOptions, TestPhone } from '../app/support/phone.ts';
import { scan } from './phone.ts';
import type { PhoneWorld } from './phone-world.ts';
import type { Person } from './service.ts';
import {
  addPhone,
  button,
  field,
  giveCode,
  givePassword,
  link,
  type Phone,
  reads,
  saveRecoveryCode,
  shown,
  way,
} from './steps.ts';

/** Steps of journeys that go between a desktop and a phone. */

export function press(page: Page, name: string): Promise<void> {
  return button(page, name).click();
}

/** What the desktop shows, to be typed on the phone. */
export function number(page: Page): Locator {
  return page.getByRole('status', { name: 'Number to type on your phone' });
}

export async function digitsOn(desktop: Page): Promise<string> {
  return ((await number(desktop).textContent()) ?? '').replaceAll(' ', '');
}

export async function typeNumber(phone: Page, desktop: Page): Promise<void> {
  await phone.getByLabel('Type the number on your screen').fill(await digitsOn(desktop));
  await press(phone, 'Confirm');
}

/** The app's question about a sign-in to this application. */
export function question(phone: Page, application: string): Promise<void> {
  return phone.getByRole('heading', { name: `Sign in to ${application}?`, exact: true }).waitFor();
}

/** From the password to the page that waits for the phone. */
export async function signInAt(desktop: Page, address: string, person: Person): Promise<void> {
  await desktop.goto(address);
  await givePassword(desktop, person);
  await shown(desktop, 'Confirm on your phone');
}

/** From the password to the QR code of the wizard; by Ledger's door, or another one. */
export async function toTheQrCode(address: string, desktop: Page, anna: Person): Promise<void> {
  await desktop.goto(address);
  await givePassword(desktop, anna);
  await shown(desktop, 'Protect your account');
  await button(desktop, 'Get started').click();
  await shown(desktop, "Choose how to confirm it's you");
  await way(desktop, 'Twofold Authenticator').check();
  await button(desktop, 'Next').click();
  await shown(desktop, 'Link your phone');
}

/** What the phone's own camera reads when it is pointed at the screen. */
export async function linkInSight(desktop: Page): Promise<string> {
  return scan(await desktop.getByRole('img', { name: 'QR code' }).screenshot());
}

export async function scanAndOpen({ page }: TestPhone, desktop: Page): Promise<void> {
  await page.goto(await linkInSight(desktop));
}

/** From the link that the app has opened to the trial that it answers. */
export async function linkAs({ page }: TestPhone, desktop: Page, name: string): Promise<void> {
  await reads(desktop, 'Opened on your phone');
  await page.getByLabel('Name of this phone').fill(name);
  await press(page, 'Link this phone');
  await number(desktop).waitFor();
  await typeNumber(page, desktop);
}

/** The rest of the wizard without a backup phone; answers the recovery code. */
export async function finishWizard(desktop: Page): Promise<string> {
  await shown(desktop, 'Add a backup phone number');
  await button(desktop, 'Skip').click();
  return toTheApplication(desktop);
}

async function toTheApplication(desktop: Page): Promise<string> {
  const recoveryCode = await endWizard(desktop);
  await shown(desktop, 'Overview');
  return recoveryCode;
}

export async function endWizard(desktop: Page): Promise<string> {
  const recoveryCode = await saveRecoveryCode(desktop);
  await shown(desktop, 'Your account is now protected');
  await link(desktop, 'Continue').click();
  return recoveryCode;
}

interface Enrolling {
  readonly phone: TestPhone;
  readonly desktop: Page;
  readonly anna: Person;
  /** That gets texts. */
  readonly backup?: Phone;
}

/** From Ledger's door to protected, with the camera of the phone pointed at the screen. Answers the recovery code. */
export async function enrolWith(
  world: PhoneWorld,
  { phone, desktop, anna, backup }: Enrolling,
): Promise<string> {
  await toTheQrCode(`${world.ledger}/sign-in`, desktop, anna);
  await scanAndOpen(phone, desktop);
  await linkAs(phone, desktop, "Anna's phone");
  if (backup === undefined) return finishWizard(desktop);
  await addPhone(desktop, world, backup);
  return toTheApplication(desktop);
}

/** Somebody who has just been through the wizard with her phone, at her desk. */
export async function protectedByPhone(
  world: PhoneWorld,
  t: TestContext,
  { backup, options }: { readonly backup?: Phone; readonly options?: PhoneOptions } = {},
) {
  const anna = await world.service.account();
  const [phone, desktop] = [await world.phone(t, options), await world.page(t)];
  await enrolWith(world, { phone, desktop, anna, ...(backup === undefined ? {} : { backup }) });
  return { anna, phone, desktop, page: phone.page };
}

/** Past the phone that cannot answer, by a text. */
export async function confirmByText(world: PhoneWorld, desktop: Page, { number }: Phone): Promise<void> {
  await link(desktop, 'Try another way').click();
  await shown(desktop, 'Choose another way');
  await link(desktop, `Text message to ••• ${number.slice(-2)}`).click();
  await shown(desktop, 'Enter the code we texted you');
  await giveCode(desktop, await world.carrier.codeAt(number));
}

/** From the account page of somebody who has just confirmed: another phone, or the same once more. */
export async function linkAnother(
  phone: TestPhone,
  desktop: Page,
  name: string,
  open = scanAndOpen,
): Promise<void> {
  await link(desktop, 'Link a phone').click();
  await shown(desktop, 'Link your phone');
  await open(phone, desktop);
  await linkAs(phone, desktop, name);
  await shown(desktop, 'Your account');
  await reads(desktop, `Twofold Authenticator on ${name}`);
}

export async function unlinkPhone(desktop: Page, name: string): Promise<void> {
  await link(desktop, `Unlink ${name}`).click();
  await shown(desktop, `Unlink ${name}?`);
  await press(desktop, 'Unlink');
  await reads(desktop, 'The phone is unlinked.');
}

export const pin = '730184';

/** Puts the lock on the app, waits until the service knows the key behind it, and locks. */
export async function lockApp({ service }: PhoneWorld, phone: Page): Promise<void> {
  await phone.goto(`${service.origin}/authenticator/#settings/lock`);
  await field(phone, 'New PIN').fill(pin);
  await field(phone, 'The same PIN again').fill(pin);
  await press(phone, 'Turn on the lock');
  await reads(phone, 'The lock is on.');
  await phone.getByText('is not behind the lock yet').waitFor({ state: 'detached' });
  await press(phone, 'Lock now');
  await phone.getByRole('heading', { name: 'Locked' }).waitFor();
}

export async function typePin(phone: Page, typed = pin): Promise<void> {
  await field(phone, 'PIN').fill(typed);
  await press(phone, 'Unlock');
}
