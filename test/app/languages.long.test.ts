import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languageList, spokenLanguages } from '#locales/language.ts';
import { wordProblems } from '../support/axe.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { fitProblems } from '../support/looking/fitting.ts';
import { closeQuietly, linkedPhone } from './support/linked.ts';
import type { TestPhone } from './support/phone.ts';
import { type StubService, stubService } from './support/stub-service.ts';

let chromium: Chromium;
let service: StubService;
let phone: TestPhone;
before(async () => {
  [chromium, service] = [await startChromium(), await stubService()];
  phone = await linkedPhone(chromium, service, { width: 320, height: 640 });
  const { page } = phone;
  await page.goto(`${service.address}#codes/add`);
  await page.getByText('Type the key instead').click();
  await page.getByLabel('Name of the site').fill('Birch Bank');
  await page.getByLabel('Key', { exact: true }).fill('JBSWY3DPEHPK3PXP');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('One account was added.').waitFor();
});
after(async () => {
  await closeQuietly(phone);
  await chromium.close();
  await service.close();
});

const paths = [
  ...['requests', 'requests/scan', 'requests/notifications', 'codes', 'codes/add', 'codes/arrange'],
  ...['codes/export', 'codes/import', 'settings', 'settings/notifications', 'settings/install'],
  ...['settings/lock', 'settings/language'],
];

for (const language of languageList) {
  const { name, tag } = spokenLanguages[language];
  test(`every screen of the app speaks ${name}, fits 320 px, and can be used by everybody`, async () => {
    const { page } = phone;
    const problems: string[] = [];
    const look = async (where: string): Promise<void> => {
      await page.locator('h1').first().waitFor();
      const lang = await page.locator('html').getAttribute('lang');
      const found = [...(await fitProblems(page)), ...(await wordProblems(page))];
      problems.push(...found.map((problem) => `${where}: ${problem}`));
      if (lang !== tag) problems.push(`${where}: lang is ${lang}`);
    };
    await page.evaluate(`localStorage.setItem('language', '${language}')`);
    await page.reload();
    const headings = new Set<string>();
    for (const path of paths) {
      await page.goto(`${service.address}#${path}`);
      await look(path);
      headings.add((await page.locator('h1').textContent()) ?? '');
    }
    const id = service.phones[0]?.id ?? assert.fail();
    await page.goto(`${service.address}#settings/phone/${id}`);
    await look('settings/phone');
    service.ask({ digits: '481207', isFirst: true });
    await page.goto(`${service.address}#requests`);
    await page.locator('.answers').waitFor();
    await look('question');
    await page.locator('.answers .second').click();
    await page.locator('.outcome').waitFor();
    await look('answered');
    await page.locator('main .button').click();
    assert.deepEqual(problems, []);
    assert.ok(headings.size > 8, [...headings].join());
  });
}
