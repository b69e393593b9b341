import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageProblems } from '../support/axe.ts';
import { codeOfSkewedPhone } from '../support/code-app.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { type Protected, protectedPerson } from '../support/protected.ts';
import { giveCode, givePassword, link, reads, refused, shown, toTheKey } from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

/** What the app shows when the phone's clock is so many seconds from the service's. */
function codeBy({ key }: Pick<Protected, 'key'>, aheadSeconds: number): string {
  const service = Math.round((world.service.time.now().getTime() - Date.now()) / 1000);
  return codeOfSkewedPhone(key, service + aheadSeconds);
}

async function toTheCode(page: Page, anna: Protected): Promise<void> {
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, anna);
  await shown(page, 'Enter the code from your app');
}

/** By how much the page says that the clock is off. */
async function toldSeconds(page: Page, word: 'slow' | 'fast'): Promise<number> {
  const pattern = new RegExp(
    `Your phone's clock is (?:(\\d+) minutes? ?)?(?:(\\d+) seconds )?${word}, so its codes don't match`,
  );
  const text = (await page.locator('#code-error').textContent()) ?? '';
  const [, minutes = '0', seconds = '0'] = pattern.exec(text) ?? assert.fail(text);
  return Number(minutes) * 60 + Number(seconds);
}

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  for (const [skew, word] of [
    [-130, 'slow'],
    [95, 'fast'],
  ] as const) {
    test(`a phone that is ${Math.abs(skew)} seconds ${word} is told so, gets the steps, and signs in once it is set${how}`, async (t) => {
      const anna = await protectedPerson(world);
      const page = await world.page(t, { scripts });
      world.service.time.pass(600);
      await toTheCode(page, anna);
      await giveCode(page, codeBy(anna, skew));
      await refused(page, '6-digit code', `Your phone's clock is`);
      assert.ok(Math.abs((await toldSeconds(page, word)) - Math.abs(skew)) <= 20);
      await page.getByRole('heading', { name: 'How to set the clock to automatic' }).waitFor();
      await reads(page, /Turn on “Set Automatically”/);
      await reads(page, /The right time is now \d+:\d\d:\d\d/);
      if (scripts) assert.deepEqual(await pageProblems(page), []);
      await giveCode(page, codeBy(anna, 0));
      await shown(page, 'Your account');
    });
  }

  test(`a phone that is a quarter of an hour off is told only what is true, and where to look${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    world.service.time.pass(1200);
    await toTheCode(page, anna);
    await giveCode(page, codeBy(anna, -900));
    await refused(page, '6-digit code', 'That code is not right.');
    assert.equal(await page.getByText(/Your phone's clock is/).count(), 0);
    await page.getByText('The newest code is refused as well?', { exact: true }).click();
    await reads(page, /may be further off than a code can tell us/);
    if (scripts) assert.deepEqual(await pageProblems(page), []);
  });

  test(`a skewed phone is told at setup, keeps its key, and is linked once it is set${how}`, async (t) => {
    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, await world.service.account());
    const key = await toTheKey(page);
    await giveCode(page, codeBy({ key }, -130), 'Next');
    await refused(page, '6-digit code', `Your phone's clock is`);
    assert.ok(Math.abs((await toldSeconds(page, 'slow')) - 130) <= 20);
    if (scripts) assert.deepEqual(await pageProblems(page), []);
    await giveCode(page, codeBy({ key }, 0), 'Next');
    await shown(page, 'Add a backup phone number');
  });
}

test('our time ticks beside the steps, and a tab of its own says how far this very device is off', async (t) => {
  const anna = await protectedPerson(world);
  const opened = await world.browser(t);
  const { page } = opened;
  world.service.time.pass(600);
  await toTheCode(page, anna);
  await giveCode(page, codeBy(anna, -130));
  const time = page.locator('server-clock time');
  const first = (await time.textContent()) ?? '';
  await page.getByText(first, { exact: true }).waitFor({ state: 'hidden' });
  const [clock] = await Promise.all([
    page.context().waitForEvent('page'),
    link(page, 'Compare your clock with ours (opens a new tab)').click(),
  ]);
  await shown(clock, 'The right time');
  const verdict = (await clock.getByRole('status').textContent()) ?? '';
  const ahead = Math.round((world.service.time.now().getTime() - Date.now()) / 60_000);
  const [, hours = '0', minutes = '0'] =
    /device is (?:(\d+) hours? )?(?:(\d+) minutes?)?.* slow\./.exec(verdict) ?? assert.fail(verdict);
  assert.ok(Math.abs(Number(hours) * 60 + Number(minutes) - ahead) <= 1, verdict);
  assert.deepEqual(await pageProblems(clock), []);
});

test('a used code counts down to the next one, and says when it is there', async (t) => {
  const anna = await protectedPerson(world);
  const [page, elsewhere] = [await world.page(t), await world.page(t)];
  world.service.time.pass(600);
  await toTheCode(elsewhere, anna);
  // Of a phone that is a step ahead, which is forgiven: so the next one is half a minute away at least.
  const code = codeBy(anna, 30);
  await giveCode(elsewhere, code);
  await shown(elsewhere, 'Your account');
  await toTheCode(page, anna);
  await giveCode(page, code);
  await refused(page, '6-digit code', 'That code has been used.');
  await reads(page, /The next one comes in \d+ seconds?\./);
  assert.deepEqual(await pageProblems(page), []);
  const first = (await page.locator('count-down .left').textContent()) ?? '';
  await page.getByText(first, { exact: true }).waitFor({ state: 'hidden' });
  await page.getByText('The app shows a new one now.').waitFor({ timeout: 70_000 });
  await giveCode(page, codeBy(anna, 0));
  await shown(page, 'Your account');
});
