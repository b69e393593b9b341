import assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { button, shown } from './steps.ts';

/** Steps on the desk: its phone is in a frame, and what it is to scan stands on another page. */

/** What stands in the phone's frame. */
export function phoneOn(desk: Page): FrameLocator {
  return desk.frameLocator('#app');
}

export function turn(desk: Page, name: string): Locator {
  return desk.getByRole('switch', { name, exact: true });
}

/** The six digits on the page that waits. */
export async function numberOn(page: Page): Promise<string> {
  return ((await page.locator('output.number').textContent()) ?? '').replace(/\D/g, '');
}

/** The phone is looked at: in a window behind others the app would rest. */
export async function typeNumber(desk: Page, number: string): Promise<void> {
  await desk.bringToFront();
  for (const digit of number) await phoneOn(desk).getByRole('button', { name: digit, exact: true }).click();
  await phoneOn(desk).getByRole('button', { name: 'Confirm', exact: true }).click();
  await phoneOn(desk).getByRole('button', { name: 'Done', exact: true }).click();
}

/** What the camera of the phone sees: the QR code of the page. */
export async function scanWith(desk: Page, page: Page): Promise<void> {
  const picture = await page.getByRole('img', { name: 'QR code' }).screenshot();
  await desk.bringToFront();
  await desk
    .getByLabel('A picture of the QR code')
    .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture });
  await button(desk, 'Add from a picture').click();
}

/** From the wizard's "Link your phone" to the step after it, by the phone on the desk. */
export async function linkPhoneOn(desk: Page, page: Page, email: string): Promise<void> {
  await shown(page, 'Link your phone');
  await desk.bringToFront();
  await desk.getByText('Camera', { exact: true }).click();
  await scanWith(desk, page);
  await phoneOn(desk).getByText(email).waitFor();
  assert.doesNotMatch(desk.url(), /link=/);
  await phoneOn(desk).getByRole('button', { name: 'Link this phone' }).click();
  await phoneOn(desk).getByRole('button', { name: 'Allow notifications' }).click();
  await button(desk, 'Allow').click();
  await phoneOn(desk).getByText('Type the number on your screen').waitFor();
  await typeNumber(desk, await numberOn(page));
  await page.bringToFront();
}

/** Waits until no notification stands on the phone, not even one that has retreated from above the open app. */
export async function notificationGone(desk: Page): Promise<void> {
  await desk.evaluate(`new Promise((resolve) => {
    const look = () => window.phoneSystem.notifications().then(({ length }) => length === 0 ? resolve() : setTimeout(look, 50));
    look();
  })`);
}
