import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { languageList } from '#locales/language.ts';
import { pageProblems } from '../support/axe.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { everyWay } from '../support/looking/every-way.ts';
import { closeQuietly, linkedPhone } from './support/linked.ts';
import { openPhone } from './support/phone.ts';
import { type StubService, stubService } from './support/stub-service.ts';

let chromium: Chromium;
let service: StubService;
before(async () => {
  [chromium, service] = [await startChromium(), await stubService()];
});
after(async () => {
  await chromium.close();
  await service.close();
});

test("every screen is clean by axe, fits 320 px and 400 %, and keeps all in the system's colours", async () => {
  const problems: string[] = [];
  const phone = await openPhone(chromium, service);
  const { page } = phone;
  const check = async (path: string, heading: string | RegExp): Promise<void> => {
    if (path !== '') await page.goto(`${service.address}#${path}`);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    problems.push(...(await pageProblems(page)));
    const before = page.viewportSize();
    for (const look of Object.values(everyWay))
      problems.push(...(await look(page)).map((problem) => `${heading}: ${problem}`));
    if (before !== null) await page.setViewportSize(before);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.goto(service.address);
  await check('requests', 'Requests');
  await check('requests/scan', 'Scan a QR code');
  await check(`link=${service.newLink()}`, 'Link this phone to Acme?');
  await press('Link this phone');
  await check('', 'Requests');
  service.ask({ digits: '481207', isFirst: true });
  await check('', 'Sign in to Payroll?');
  await page.getByLabel('Type the number on your screen').fill('111111');
  await press('Confirm');
  await page.getByText('That is not the number.').waitFor();
  await check('', 'Sign in to Payroll?');
  await press("This wasn't me");
  await check('', /Sign in to Payroll|It wasn't you/);
  await press("It wasn't me");
  await check('', 'We stopped it');
  await press('Done');
  await page.getByText('Earlier').waitFor();
  await check('', 'Requests');

  await page.goto(`${service.address}#codes/add`);
  await page.getByText('Type the key instead').click();
  await page.getByText('When the site says more').click();
  await check('', 'Add an account');
  await page.getByLabel('Name of the site').fill('Birch Bank');
  await page.getByLabel('Key', { exact: true }).fill('JBSWY3DPEHPK3PXP');
  await page.getByLabel('Digits').selectOption('8');
  await page.getByLabel('Seconds for each code').fill('60');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('One account was added.').waitFor();
  await page.goto(`${service.address}#codes`);
  await press('Show the code for Birch Bank');
  await check('', 'Codes');
  await check('codes/arrange', 'Rename, sort or delete');
  await check('codes/export', 'Save the codes in a file');
  await check('codes/import', 'Bring codes back from a file');
  await check('settings', 'Settings');
  await check('settings/notifications', 'Notifications');
  await check('settings/install', 'Put the app on your Home Screen');
  await check('settings/lock', 'App lock');
  await page.getByLabel('New PIN').fill('730184');
  await page.getByLabel('The same PIN again').fill('730184');
  await press('Turn on the lock');
  await page.getByText('The lock is on.').waitFor();
  await check('', 'App lock');
  await press('Lock now');
  await check('', 'Locked');
  assert.deepEqual(problems, []);
  await closeQuietly(phone);
});

test('the question, the number pad and the answers are in sight at once on a phone of any height', async () => {
  const phone = await linkedPhone(chromium, service);
  const { page } = phone;
  const { request } = service.ask({ digits: '481207', isFirst: true });
  await page.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
  const place = async (name: string) => {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    assert.ok(box);
    return { top: box.y, bottom: box.y + box.height };
  };
  // An old phone, the frame on the desk, and what a browser's bars leave of a newer one.
  for (const [width, height] of [
    [320, 568],
    [350, 544],
    [390, 664],
  ] as const) {
    await page.setViewportSize({ width, height });
    const size = `${width} × ${height}`;
    assert.equal(await page.evaluate('scrollY'), 0, size);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    assert.ok(heading !== null && heading.y >= 0, size);
    assert.ok((await place('0')).bottom <= (await place('Confirm')).top, size);
    for (const name of ['Deny', "This wasn't me"]) assert.ok((await place(name)).bottom <= height, size);
  }
  service.end(request, 'left');
  await closeQuietly(phone);
});

test('a request is answered with the keyboard alone', async () => {
  const phone = await linkedPhone(chromium, service);
  const { page } = phone;
  service.ask();
  await page.getByRole('heading', { name: 'Sign in to Payroll?' }).waitFor();
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
  assert.equal(await focused(), 'Sign in to Payroll?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Deny');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Denied' }).waitFor();
  await closeQuietly(phone);
});

test('Chromium finds nothing that keeps the app from being installed', async () => {
  const phone = await openPhone(chromium, service);
  const { page } = phone;
  await page.goto(service.address);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors } = await session.send('Page.getAppManifest');
  // A browser context without a trace on the disk installs nothing, whatever the app is like.
  const found = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
  assert.deepEqual([found, errors], [[], []]);
  await closeQuietly(phone);
});

test('the first load is 60 KB at most, compressed, with everything but fonts', async () => {
  const built = join(import.meta.dirname, '../../dist/web');
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const main = manifest['web/authenticator/main.tsx'];
  const files = [main.file, ...(main.imports ?? []).map((name: string) => manifest[name].file)];
  const sheet = manifest['web/styles/authenticator.css'].file;
  const packed = (file: string) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length;
  const languages: string[] = main.dynamicImports.filter((name: string) => name.includes('/locales/'));
  assert.equal(languages.length, languageList.length);
  // One language is loaded; here it is the one with the most to say.
  const words = Math.max(...languages.map((name) => packed(manifest[name].file)));
  const sizes = [...[...files, sheet, 'authenticator/worker.js'].map(packed), words];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(sizes.length >= 3 && total > 10_000 && total < 60_000, `${total} bytes: ${sizes.join(' + ')}`);
});
