import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type PictureName, pictureFile } from '#guide/reading/contents.ts';
import { chosenLanguage } from '#http/language.ts';
import { type Language, languageList } from '#locales/language.ts';
import { startChromium } from '../test/support/chromium.ts';
import { type DemoWorld, demoWorld } from '../test/support/demo-world.ts';
import { nextCode, protectedPerson } from '../test/support/protected.ts';
import { enrolPhone } from '../test/support/push-people.ts';
import {
  button,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  newPhone,
  reads,
  shown,
  way,
} from '../test/support/steps.ts';

/** The pictures of the guide: the real pages in a real browser, in every language, in light and in dark. */

const folder = join(import.meta.dirname, '../web/public/guide');
/** As the guide shows them; narrow enough that the words on them can be read there. */
const size = { width: 600, height: 568 };
const quality = 72;
const mostBytes = 40_000;

await mkdir(folder, { recursive: true });
const world = await demoWorld();
const chromium = await startChromium();
try {
  const open = async () => (await chromium.open({ ...size, scale: 1.5 })).page;
  await wizard(world, await open());
  await ways(world, await open());
  // A request says more the longer it waits: each language has one of its own.
  for (const language of languageList) await phone(world, await open(), language);
} finally {
  await chromium.close();
  await world.stop();
}

async function wizard(world: DemoWorld, page: Page): Promise<void> {
  const anna = await world.service.account({ name: 'Anna Lindqvist', email: 'anna@example.com' });
  const own = newPhone();
  await page.goto(`${world.ledger}/sign-in`);
  await givePassword(page, anna);
  await shown(page, 'Protect your account');
  await button(page, 'Get started').click();
  await shown(page, "Choose how to confirm it's you");
  await take(page, 'choose');
  await button(page, 'Next').click();
  await shown(page, 'Link your phone');
  await take(page, 'link-phone');
  await link(page, 'Try another way').click();
  await shown(page, "Choose how to confirm it's you");
  await way(page, 'Another authenticator app').check();
  await button(page, 'Next').click();
  await shown(page, 'Link your authenticator app');
  await take(page, 'link-app');
  await linkApp(page, world, await keyInSight(page));
  await shown(page, 'Add a backup phone number');
  await take(page, 'phone', {
    prepare: async () => {
      await page.locator('[name=country]').selectOption('GB');
      await page.locator('[name=number]').fill(own.typed);
    },
  });
  await button(page, 'Skip').click();
  await shown(page, 'Save your recovery code');
  await take(page, 'recovery-code');
}

async function ways(world: DemoWorld, page: Page): Promise<void> {
  const anna = await protectedPerson(world, { name: 'Anna Lindqvist', email: 'anna.l@example.com' });
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, anna);
  await shown(page, 'Enter the code from your app');
  await take(page, 'confirm-code');
  await link(page, 'Try another way').click();
  await shown(page, 'Choose another way');
  await take(page, 'another-way');
  await page.goBack();
  await link(page, "I've lost my phone").click();
  await shown(page, "You've lost your phone");
  await take(page, 'lost');
  await page.getByRole('link', { name: 'Recovery code' }).click();
  await shown(page, 'Use your recovery code');
  await take(page, 'recover');
  await page.goto(`${world.service.origin}/sign-in/confirm`);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Your account');
  await take(page, 'account');
}

async function phone(world: DemoWorld, page: Page, language: Language): Promise<void> {
  const { service } = world;
  const anna = await enrolPhone(service, await service.account({ name: 'Anna Lindqvist' }), "Anna's phone");
  await page.goto(`${service.origin}/sign-in`);
  await givePassword(page, anna);
  await shown(page, 'Confirm on your phone');
  await page.getByLabel('Number to type on your phone').waitFor();
  const [asked] = await anna.phone.requests();
  await anna.phone.call('requests/opened', { request: asked?.request });
  await reads(page, "Opened on Anna's phone");
  await take(page, 'confirm-push', { languages: [language] });
}

interface Taking {
  readonly languages?: readonly Language[];
  /** What is typed on the page before it is taken. */
  readonly prepare?: () => Promise<void>;
}

/** The page that is open, in each language and by day and by night; afterwards it is open in English again. */
async function take(
  page: Page,
  name: PictureName,
  { languages = languageList, prepare = async () => {} }: Taking = {},
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const language of languages) {
    await speak(page, language);
    await prepare();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate('document.activeElement?.blur()');
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
      const picture = Buffer.from(data, 'base64');
      const file = pictureFile({ name, language, scheme });
      if (picture.length > mostBytes) throw new Error(`${file} would be ${picture.length} bytes`);
      await writeFile(join(folder, file), picture);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await speak(page, 'en');
  await session.detach();
}

async function speak(page: Page, language: Language): Promise<void> {
  const { name, value } = chosenLanguage(language);
  await page
    .context()
    .addCookies([{ name: `twofold-${name}`, value: value ?? '', url: new URL('/', page.url()).href }]);
  await page.reload();
}
