import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { pageNames } from '#guide/reading/contents.ts';
import { en } from '#locales/en.ts';
import { pageProblems } from '../support/axe.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import { button, field, giveCode, givePassword, link, reads, shown, way } from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

/** The try of a method, in its frame. */
function trial(page: Page, method: string): FrameLocator {
  return page.frameLocator(`iframe[title="A try of ${method}"]`);
}

/** Digits that the drawn phone, or the page, shows in two threes. */
async function digits(frame: FrameLocator, selector: string): Promise<string> {
  return ((await frame.locator(selector).textContent()) ?? '').replaceAll(/\D/g, '');
}

async function toChoosing(page: Page): Promise<void> {
  await page.goto(`${world.payroll}/payout-account`);
  await givePassword(page, await world.service.account());
  await shown(page, 'Protect your account');
  await button(page, 'Get started').click();
  await shown(page, "Choose how to confirm it's you");
}

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`from the wizard into the gallery, every method is played, and back to the same step${how}`, async (t) => {
    const page = await world.page(t, { scripts });
    await toChoosing(page);
    await way(page, 'Another authenticator app').check();
    await link(page, 'Compare all methods').click();
    await shown(page, 'Compare all methods');

    const app = trial(page, 'Authenticator app');
    await app.getByLabel('6-digit code').fill('000000');
    await app.getByRole('button', { name: 'Continue' }).click();
    await app.getByText('There is a problem').waitFor();
    await app.getByLabel('6-digit code').fill(await digits(app, '.codes code'));
    await app.getByRole('button', { name: 'Continue' }).click();
    await app.getByRole('heading', { name: 'You would be signed in now' }).waitFor();

    const text = trial(page, 'Text message');
    const bubble = (await text.locator('.bubble').textContent()) ?? '';
    await text.getByLabel('6-digit code').fill(/^\d{6}/.exec(bubble)?.[0] ?? '');
    await text.getByRole('button', { name: 'Continue' }).click();
    await text.getByRole('heading', { name: 'You would be signed in now' }).waitFor();

    const paper = trial(page, 'Recovery code');
    const written = (await paper.locator('.recovery code').textContent()) ?? '';
    await paper.getByLabel('Recovery code').fill(`${written.slice(1)}0`);
    await paper.getByRole('button', { name: 'Continue' }).click();
    await paper.getByText('There is a problem').waitFor();
    await paper.getByLabel('Recovery code').fill(written);
    await paper.getByRole('button', { name: 'Continue' }).click();
    await paper.getByRole('heading', { name: 'You would be let in now' }).waitFor();

    const push = trial(page, 'Twofold Authenticator');
    await push.getByLabel('Type the number on your screen').fill('111111');
    await push.getByRole('button', { name: 'Confirm', exact: true }).click();
    await push.getByText('That is not the number.').waitFor();
    await push.getByLabel('Type the number on your screen').fill(await digits(push, 'output'));
    await push.getByRole('button', { name: 'Confirm', exact: true }).click();
    await push.getByText('You are being signed in to Payroll').waitFor();
    await push.getByRole('button', { name: 'Continue' }).click();
    await push.getByRole('heading', { name: 'You would be signed in now' }).waitFor();
    await push.getByRole('link', { name: 'Try it again' }).click();
    await push.getByRole('link', { name: 'Twofold Authenticator' }).click();
    await push.getByRole('button', { name: "This wasn't me" }).click();
    await push.getByRole('heading', { name: 'We stopped it' }).waitFor();

    await link(page, 'Back to choosing').first().click();
    await shown(page, "Choose how to confirm it's you");
    await way(page, 'Another authenticator app').check();
    await button(page, 'Next').click();
    await shown(page, 'Link your authenticator app');
    await reads(page, 'Payroll');
  });
}

test('opened alone, a try leads back to the gallery, and from there to the step', async (t) => {
  const page = await world.page(t, { width: 390, height: 844 });
  await toChoosing(page);
  await link(page, 'Compare all methods').click();
  await shown(page, 'Compare all methods');
  assert.equal(await page.locator('iframe:visible').count(), 0);
  await page.getByRole('link', { name: 'Try it on its own page Recovery code' }).click();
  await shown(page, 'Use your recovery code');
  await link(page, 'Back to the gallery').click();
  await shown(page, 'Compare all methods');
  await link(page, 'Back to choosing').first().click();
  await shown(page, "Choose how to confirm it's you");
});

test('opening the gallery leaves the focus and the page where they are', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/gallery`);
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await trial(page, 'Recovery code').getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('scrollTo(0, 0)');
  assert.equal(await page.evaluate('document.activeElement.localName'), 'body');
});

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`the guide is read from page to page, and searched${how}`, async (t) => {
    const page = await world.page(t, { scripts });
    await page.goto(`${world.service.origin}/help`);
    await link(page, 'Read the guide').click();
    await shown(page, 'Guide');
    await page.getByRole('main').getByRole('link', { name: 'Setting up' }).click();
    for (const [index, name] of pageNames.entries()) {
      await shown(page, en.guide.pages[name].heading);
      const current = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current="page"]');
      assert.equal(await current.textContent(), en.guide.pages[name].heading);
      if (index < pageNames.length - 1) await page.getByRole('link', { name: /^Next / }).click();
    }
    await page.getByRole('link', { name: /^Previous / }).click();
    await shown(page, 'Troubleshooting');
    await link(page, 'Contents').click();
    await field(page, 'Search the guide').fill('flight mode');
    await button(page, 'Search').click();
    await shown(page, 'Search: flight mode');
    assert.equal(await page.locator('mark').first().textContent(), 'flight');
    await link(page, 'No text message arrives').first().click();
    await shown(page, 'No text message arrives');
  });

  test(`troubleshooting answers for whoever signs in${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await page.goto(`${world.service.origin}/guide/troubleshooting`);
    await link(page, 'My phone is lost, broken or stolen').click();
    await shown(page, 'My phone is lost, broken or stolen');
    assert.equal(await page.getByText('What we see for your account').count(), 0);
    await link(page, 'Sign in and look').click();
    await givePassword(page, anna);
    await giveCode(page, nextCode(world, anna));
    await shown(page, 'My phone is lost, broken or stolen');
    await reads(page, `You are signed in as ${anna.email}, so we looked.`);
    await reads(page, /^Your backup phone is ••• /);
    await reads(page, /^Your recovery code was saved/);
  });
}

test('on paper there is what is read, and nothing to press', async (t) => {
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/guide/lost-phone`);
  await page.emulateMedia({ media: 'print' });
  for (const unseen of ['.contents', '.before-after', '.bar', 'footer'])
    assert.equal(await page.locator(unseen).isVisible(), false, unseen);
  assert.equal(await page.getByRole('heading', { name: 'With your recovery code' }).isVisible(), true);
  assert.equal(await page.locator('.numbers li').first().isVisible(), true);
  await page.emulateMedia({ media: 'screen' });
});

test('the gallery and the guide can be used by everybody', async (t) => {
  const page = await world.page(t);
  const problems: string[] = [];
  const root = '/gallery/try/sign-in';
  const paths = [
    '/gallery?for=account',
    ...['', '/push', '/push?known=yes', '/text', '/recovery-code', '/choose', '/lost'].map(
      (path) => `${root}/confirm${path}`,
    ),
    `${root}/done`,
    '/guide',
    '/guide?q=phone',
    '/guide?q=xylophone',
    ...pageNames.map((name) => `/guide/${name}`),
    '/guide/troubleshooting?see=code-refused',
  ];
  for (const path of paths) {
    await page.goto(`${world.service.origin}${path}`);
    problems.push(...(await pageProblems(page)));
  }
  await page.goto(`${world.service.origin}${root}/confirm/push`);
  await button(page, 'Confirm').click();
  await reads(page, 'Type all six digits of the number on your screen.');
  problems.push(...(await pageProblems(page)));
  await page.goto(`${world.service.origin}${root}/confirm`);
  await giveCode(page, '1');
  problems.push(...(await pageProblems(page)));
  assert.deepEqual(problems, []);
});
