import type { Page } from 'playwright-core';
import type { TestPhone } from '../../test/app/support/phone.ts';
import type { DemoWorld } from '../../test/support/demo-world.ts';
import { scan } from '../../test/support/phone.ts';
import type { PushService } from '../../test/support/push-service.ts';
import { button, givePassword, reads, saveRecoveryCode, shown, way } from '../../test/support/steps.ts';
import type { Album } from './album.ts';

export interface WithPhone {
  readonly world: DemoWorld;
  readonly pushes: PushService;
  readonly phone: TestPhone;
  readonly page: Page;
}

/** Twofold Authenticator: linked, asked, and the rest of the app. */
export async function onThePhone({ world, pushes, phone, page }: WithPhone, { take }: Album): Promise<void> {
  const { service } = world;
  const app = phone.page;
  const anna = await service.account({ name: 'Anna Lindqvist', email: 'anna.l@example.com' });
  const press = (name: string) => app.getByRole('button', { name, exact: true }).click();
  const number = page.getByRole('status', { name: 'Number to type on your phone' });
  const typeNumber = async () => {
    const digits = ((await number.textContent()) ?? '').replaceAll(' ', '');
    await app.getByLabel('Type the number on your screen').fill(digits);
  };

  await app.goto(`${service.origin}/authenticator/`);
  await app.getByRole('heading', { name: 'Requests' }).waitFor();
  await take(app, 'app-empty', 'The app before it is linked', ['phone']);
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await button(page, 'Get started').click();
  await way(page, 'Twofold Authenticator').check();
  await button(page, 'Next').click();
  await shown(page, 'Link your phone');
  await take(page, 'link-phone', 'The QR code for the camera of the phone', ['light', 'dark', 'phone']);
  await app.goto(scan(await page.getByRole('img', { name: 'QR code' }).screenshot()));
  await app.getByLabel('Name of this phone').fill("Anna's phone");
  await take(app, 'app-link', 'The app asks whose phone this is', ['phone']);
  await press('Link this phone');
  await number.waitFor();
  await phone.push(JSON.parse((await pushes.next()).text));
  await reads(page, "Opened on Anna's phone");
  await take(page, 'link-trial', 'The page follows what happens on the phone', ['light', 'phone']);
  await typeNumber();
  await take(app, 'app-number', 'The number from the screen, typed on the phone', ['phone', 'dark']);
  await press('Confirm');
  await shown(page, 'Add a backup phone number');
  await take(app, 'app-answered', 'The phone has answered', ['phone']);
  await button(page, 'Skip').click();
  await saveRecoveryCode(page);
  await shown(page, 'Your account is now protected');
  await take(page, 'done-phone', 'Protected by the phone', ['light']);

  await page.context().clearCookies();
  await page.goto(`${world.payroll}/sign-in`);
  await givePassword(page, anna);
  await shown(page, 'Confirm on your phone');
  await number.waitFor();
  await take(page, 'confirm-push', 'The page that waits for the phone', ['light', 'dark', 'phone']);
  await phone.push(JSON.parse((await pushes.next()).text));
  await app.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
  await take(app, 'app-request', 'The question on the phone', ['phone']);
  await app.getByRole('button', { name: "This wasn't me", exact: true }).click();
  await take(app, 'app-not-me', 'What follows from "This wasn\'t me"', ['phone']);
  await press('Go back');
  await typeNumber();
  await press('Confirm');
  await shown(page, `Hello, ${anna.name}`);

  await app.goto(`${service.origin}/authenticator/#codes/add`);
  await app.getByText('Type the key instead').click();
  await app.getByLabel('Name of the site').fill('Birch Bank');
  await app.getByLabel('Key', { exact: true }).fill('JBSWY3DPEHPK3PXP');
  await take(app, 'app-add-code', 'A code for another site', ['phone']);
  await press('Add');
  await reads(app, 'One account was added.');
  await app.goto(`${service.origin}/authenticator/#codes`);
  await app.getByRole('heading', { name: 'Codes', exact: true }).waitFor();
  await take(app, 'app-codes', 'Codes for other sites', ['phone']);
  await app.goto(`${service.origin}/authenticator/#settings`);
  await app.getByRole('heading', { name: 'Settings' }).waitFor();
  await take(app, 'app-settings', 'Settings of the app', ['phone']);
  await app.goto(`${service.origin}/authenticator/#settings/lock`);
  await app.getByRole('heading', { name: 'App lock' }).waitFor();
  await take(app, 'app-lock', 'The lock of the app', ['phone']);
  await app.goto(`${service.origin}/authenticator/#settings/notifications`);
  await app.getByRole('heading', { name: 'Notifications' }).waitFor();
  await take(app, 'app-check', 'A test of notifications', ['phone']);
}
