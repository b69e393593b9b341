import type { Page } from 'playwright-core';
import { codeOf } from '../../test/support/code-app.ts';
import type { DemoWorld } from '../../test/support/demo-world.ts';
import { nextCode } from '../../test/support/protected.ts';
import {
  button,
  field,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  newPhone,
  shown,
  way,
} from '../../test/support/steps.ts';
import { type Album, everyKind as all } from './album.ts';

/** The whole journey, as Anna walks it with a code app. */
export async function journey(world: DemoWorld, page: Page, { take }: Album): Promise<void> {
  const { service, ledger, payroll, carrier } = world;
  startAtHalfPastNine(world);
  const anna = await service.account({ name: 'Anna Lindqvist', email: 'anna@example.com' });
  const phone = newPhone();

  await page.goto(ledger);
  await take(page, 'ledger', 'Ledger, an application of the demo that is linked to Twofold', ['light']);
  await link(page, 'Sign in').click();
  await shown(page, 'Sign in');
  await take(page, 'sign-in', 'Ledger sends Anna to sign in', all);
  await givePassword(page, anna);
  await shown(page, 'Protect your account');
  await take(page, 'why', 'Her password was right, and the wizard says what comes and why', all);
  await button(page, 'Get started').click();
  await shown(page, "Choose how to confirm it's you");
  await take(page, 'choose', 'Which way', ['light', 'phone']);
  await way(page, 'Another authenticator app').check();
  await button(page, 'Next').click();
  await shown(page, 'Link your authenticator app');
  await take(page, 'link-app', 'The QR code for the app on her phone', all);
  await page.getByText("Can't scan the QR code?", { exact: true }).click();
  await take(page, 'key', 'The same key to be typed', ['light']);
  const key = await keyInSight(page);
  await linkApp(page, world, key);
  await shown(page, 'Add a backup phone number');
  await field(page, 'Country').selectOption({ label: phone.country });
  await field(page, 'Phone number').fill(phone.typed);
  await take(page, 'phone', 'A backup phone, shown back as it will be dialled', all);
  await button(page, 'Next').click();
  await shown(page, 'Enter the code we texted you');
  await field(page, '6-digit code').fill(await carrier.codeAt(phone.number));
  await take(page, 'phone-code', 'The code that was texted', ['light', 'phone']);
  await button(page, 'Next').click();
  await shown(page, 'Save your recovery code');
  await take(page, 'recovery-code', 'The last way in, on paper', all);
  await page.getByRole('checkbox').check();
  await button(page, 'Next').click();
  await shown(page, 'Your account is now protected');
  await take(page, 'done', 'What is true from now on', all);
  await link(page, 'Continue').click();
  await shown(page, 'Overview');
  await take(page, 'ledger-inside', 'Back where she was going', ['light']);
  await page.goto(`${payroll}/sign-in`);
  await shown(page, `Hello, ${anna.name}`);
  await take(page, 'payroll', 'Payroll asks nothing: one sign-in serves every application', ['light']);

  service.time.pass(1200);
  await page.goto(`${payroll}/payout-account`);
  await shown(page, 'Sign in');
  await take(page, 'again', 'Its secure area asks again after ten minutes', ['light', 'phone']);
  await givePassword(page, anna);
  await shown(page, 'Enter the code from your app');
  await take(page, 'confirm', 'The second step of every later sign-in', all);
  const slow = new Date(service.time.now().getTime() - 120_000);
  await giveCode(page, codeOf(key, slow));
  await shown(page, 'Enter the code from your app');
  await take(page, 'wrong-clock', 'A page that knows what went wrong', all);
  await link(page, 'Try another way').click();
  await shown(page, 'Choose another way');
  await take(page, 'another-way', 'Only the ways that she has', ['light', 'phone']);
  await page.getByRole('link', { name: /^Text message/ }).click();
  await shown(page, 'Enter the code we texted you');
  await take(page, 'text', 'By text message', ['light', 'phone']);
  await link(page, "I've lost my phone").click();
  await shown(page, "You've lost your phone");
  await take(page, 'lost', 'When the phone is gone', ['light', 'phone']);
  await link(page, 'Recovery code').click();
  await shown(page, 'Use your recovery code');
  await take(page, 'recovery', 'The code from the drawer', ['light', 'phone']);
  await page.goto(`${payroll}/payout-account`);
  await shown(page, 'Enter the code from your app');
  await giveCode(page, nextCode(world, { key }));
  await shown(page, 'Payout account');
  await take(page, 'secure-area', 'The secure area is open', ['light']);

  await page.goto(`${service.origin}/account`);
  await shown(page, 'Your account');
  await take(page, 'account', 'Her account', all);
  await page.goto(`${service.origin}/account/authenticator-app/unlink`);
  await shown(page, 'The app cannot be unlinked');
  await take(page, 'unlink', 'Where everybody is protected, the app can be replaced, not dropped', ['light']);
  await page.goto(`${service.origin}/account/password`);
  await shown(page, 'Change your password');
  await take(page, 'password', 'A new password', ['light', 'phone']);
  await page.goto(`${service.origin}/help`);
  await shown(page, 'Help');
  await take(page, 'help', 'Help, below every page', ['light', 'phone']);
  await page.goto(`${ledger}/home`);
  await button(page, 'Sign out').click();
  await shown(page, 'Sign out of Twofold?');
  await take(page, 'sign-out', 'Signing out of Ledger asks about the rest', ['light']);
}

/** Tomorrow, so that no answer is older than its question on the machine's own clock. */
function startAtHalfPastNine({ service: { time } }: DemoWorld): void {
  const start = new Date(time.now().getTime() + 86_400_000);
  start.setUTCHours(9, 30, 0, 0);
  time.pass((start.getTime() - time.now().getTime()) / 1000);
}
