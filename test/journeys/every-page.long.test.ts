import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageProblems } from '../support/axe.ts';
import { codeOf } from '../support/code-app.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, type Protected, protectedPerson } from '../support/protected.ts';
import {
  button,
  field,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  newPhone,
  reads,
  shown,
  way,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

/** Holds the page as it stands now to WCAG 2.2 AA: two widths, two schemes. All at the end, so that all are seen. */
function inspector() {
  const problems: string[] = [];
  return {
    look: async (page: Page, heading: string) => {
      await shown(page, heading);
      problems.push(...(await pageProblems(page)));
    },
    assertClean: () => assert.deepEqual(problems, []),
  };
}

test('the wizard can be used by everybody, in every state of every step', async (t) => {
  const { look, assertClean } = inspector();
  const page = await world.page(t);
  const phone = newPhone();
  await page.goto(`${world.ledger}/sign-in`);
  await look(page, 'Sign in');
  await button(page, 'Sign in').click();
  await reads(page, 'There is a problem');
  await look(page, 'Sign in');
  await givePassword(page, await world.service.account());
  await look(page, 'Protect your account');
  await button(page, 'Get started').click();
  await look(page, "Choose how to confirm it's you");
  await button(page, 'Next').click();
  await look(page, 'Link your phone');
  await page.getByText("Can't scan the QR code?").click();
  await look(page, 'Link your phone');
  await link(page, 'Try another way').click();
  await shown(page, "Choose how to confirm it's you");
  await way(page, 'Another authenticator app').check();
  await button(page, 'Next').click();
  await shown(page, 'Link your authenticator app');
  const key = await keyInSight(page);
  await page.getByText("Can't scan the QR code?").click();
  await button(page, 'Copy key').click();
  await look(page, 'Link your authenticator app');
  await giveCode(page, codeOf(key, new Date(world.service.time.now().getTime() - 120_000)), 'Next');
  await reads(page, 'There is a problem');
  await reads(page, 'How to set the clock to automatic');
  await look(page, 'Link your authenticator app');
  await linkApp(page, world, key);
  await look(page, 'Add a backup phone number');
  await page.goto(page.url().replace('/phone', '/app'));
  await reads(page, 'Your app is linked.');
  await look(page, 'Link your authenticator app');
  await link(page, 'Next').click();
  await field(page, 'Phone number').fill('020 7946 0018');
  await button(page, 'Next').click();
  await reads(page, 'There is a problem');
  await look(page, 'Add a backup phone number');
  await field(page, 'Phone number').fill(phone.typed);
  await button(page, 'Next').click();
  await look(page, 'Enter the code we texted you');
  await button(page, 'Send a new code').click();
  await reads(page, 'We sent a new code.');
  await giveCode(page, '12', 'Next');
  await reads(page, 'There is a problem');
  await look(page, 'Enter the code we texted you');
  await giveCode(page, await world.carrier.codeAt(phone.number), 'Next');
  await look(page, 'Save your recovery code');
  await button(page, 'Next').click();
  await reads(page, 'There is a problem');
  await look(page, 'Save your recovery code');
  await page.getByRole('checkbox').check();
  await button(page, 'Next').click();
  await look(page, 'Your account is now protected');
  assertClean();
});

test('signing in can be done by everybody, in every way and with every refusal', async (t) => {
  const { look, assertClean } = inspector();
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.payroll}/payout-account`);
  await givePassword(page, { ...anna, password: 'not the password' });
  await reads(page, 'There is a problem');
  await look(page, 'Sign in');
  await givePassword(page, anna);
  await look(page, 'Enter the code from your app');
  await giveCode(page, codeOf(anna.key, new Date(world.service.time.now().getTime() - 300_000)));
  await reads(page, 'There is a problem');
  await look(page, 'Enter the code from your app');
  await link(page, 'Try another way').click();
  await page.getByText('Something else?').click();
  await look(page, 'Choose another way');
  await page.getByRole('link', { name: /^Text message/ }).click();
  await shown(page, 'Enter the code we texted you');
  await look(page, 'Enter the code we texted you');
  await giveCode(page, '12');
  await reads(page, 'There is a problem');
  await look(page, 'Enter the code we texted you');
  await link(page, "I've lost my phone").click();
  await look(page, "You've lost your phone");
  await link(page, 'Recovery code').click();
  await look(page, 'Use your recovery code');
  await field(page, 'Recovery code').fill('ABC');
  await button(page, 'Continue').click();
  await reads(page, 'There is a problem');
  await look(page, 'Use your recovery code');
  await field(page, 'Recovery code').fill(anna.recoveryCode);
  await button(page, 'Continue').click();
  await look(page, 'Protect your account');
  assertClean();
});

test('a forgotten password is no obstacle to anybody, nor is a page that is not there', async (t) => {
  const { look, assertClean } = inspector();
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  const { origin } = world.service;
  await page.goto(`${origin}/password/forgotten`);
  await look(page, 'Forgot your password?');
  await field(page, 'Email').fill(anna.email);
  await button(page, 'Send the link').click();
  await look(page, 'Look in your mail');
  const { text } = await world.mailbox.mail(anna.email, /Set a new password/);
  await page.goto(/http:\S+/.exec(text)?.[0] ?? '');
  await look(page, 'Set a new password');
  await button(page, 'Save password').click();
  await reads(page, 'There is a problem');
  await look(page, 'Set a new password');
  await link(page, 'Help').click();
  await look(page, 'Help');
  await link(page, 'Privacy').click();
  await look(page, 'Privacy');
  await page.goto(`${origin}/password/set/nothing`);
  await look(page, 'This link no longer works');
  await page.goto(`${origin}/nowhere`);
  await look(page, 'There is nothing here');
  await page.goto(`${origin}/sign-in?for=a-task-that-nobody-has`);
  await look(page, 'This sign-in has expired');
  await page.goto(`${origin}/oidc/auth?client_id=nobody`);
  await look(page, 'The application asked for something we cannot do');
  assertClean();
});

/** How much of it has to be scrolled into sight, sideways, on the narrowest screen. */
async function hiddenPixels(page: Page, selector: string): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const hidden = await page.evaluate<number>(
    `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('${selector}'))`,
  );
  if (before !== null) await page.setViewportSize(before);
  return hidden;
}

async function signedIn(page: Page, anna: Protected): Promise<void> {
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Your account');
}

test('the account page and its questions can be used by everybody', async (t) => {
  const { look, assertClean } = inspector();
  const anna = await protectedPerson(world);
  const [page, elsewhere] = [await world.page(t), await world.page(t)];
  await signedIn(elsewhere, anna);
  await signedIn(page, anna);
  await page.goto(`${world.ledger}/sign-in`);
  await shown(page, 'Overview');
  const { origin } = world.service;
  await page.goto(`${origin}/account?saved=app`);
  await look(page, 'Your account');
  assert.equal(await hiddenPixels(page, '.table-scroll'), 0);
  const pages = [
    ['/account/authenticator-app/unlink', 'The app cannot be unlinked'],
    ['/account/backup-phone/remove', 'Remove your backup phone?'],
    ['/account/sessions/end-others', 'Sign out everywhere else?'],
    ['/enrolment/app?for=replace-app', 'Link your authenticator app'],
    ['/enrolment/phone?for=change-phone', 'Change your backup phone number'],
    ['/enrolment/recovery-code?for=new-recovery-code', 'Save your recovery code'],
    ['/account/password', 'Change your password'],
  ] as const;
  for (const [path, heading] of pages) {
    await page.goto(`${origin}${path}`);
    await look(page, heading);
  }
  await field(page, 'Current password').fill(anna.password);
  await field(page, 'New password').fill('password1234');
  await button(page, 'Save password').click();
  await reads(page, 'There is a problem');
  await look(page, 'Change your password');
  assertClean();
});

test('the applications of the demo, and the questions they lead to, can be used by everybody', async (t) => {
  const { look, assertClean } = inspector();
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(world.ledger);
  await look(page, 'The books of Alder & Finch');
  await page.goto(world.payroll);
  await look(page, 'Your pay, without the paper');
  await link(page, 'Sign in').click();
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await look(page, `Hello, ${anna.name}`);
  await page.goto(`${world.payroll}/payslips`);
  await look(page, 'Payslips');
  await page.goto(`${world.payroll}/payout-account`);
  await look(page, 'Payout account');
  await page.goto(`${world.ledger}/sign-in`);
  await look(page, 'Overview');
  await page.goto(`${world.ledger}/journal`);
  await look(page, 'Journal');
  await button(page, 'Sign out').click();
  await look(page, 'Sign out of Twofold?');
  await button(page, 'Sign out').click();
  await look(page, 'You are signed out');
  assertClean();
});
