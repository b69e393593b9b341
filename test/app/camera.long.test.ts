import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { filmOf } from './support/film.ts';
import { qrPicture } from './support/picture.ts';
import { type StubService, stubService } from './support/stub-service.ts';

let service: StubService;
let folder: string;
before(async () => {
  service = await stubService();
  folder = mkdtempSync(join(tmpdir(), 'camera-'));
});
after(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

/** Chromium with a camera that sees one picture. */
async function withCamera(text: string): Promise<Browser> {
  const film = join(folder, 'camera.y4m');
  writeFileSync(film, filmOf(qrPicture(text)));
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu'],
      ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
}

test('the QR code on the other screen is scanned in the page, after the reason for the camera', async () => {
  const browser = await withCamera(`https://id.example.com/authenticator/#link=${service.newLink()}`);
  const page = await browser.newPage();
  await page.goto(service.address);
  await page.getByRole('link', { name: 'Scan the QR code' }).click();
  await page.getByText('The picture stays on this phone.').waitFor();
  assert.equal(await page.locator('video').count(), 0);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByRole('heading', { name: 'Link this phone to Acme?' }).waitFor();
  assert.equal(await page.locator('video').count(), 0, 'the camera is off again');
  await browser.close();
});

test("another site's code is scanned in the page as well", async () => {
  const browser = await withCamera(
    'otpauth://totp/Birch%20Bank:anna?secret=JBSWY3DPEHPK3PXP&issuer=Birch%20Bank',
  );
  const page = await browser.newPage();
  await page.goto(`${service.address}#codes/add`);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByText('One account was added.').waitFor();
  await browser.close();
});

test('a camera that is refused says how to go on', async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(`${service.address}#requests/scan`);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByText(/The camera is blocked for this app|There is no camera/).waitFor();
  await page.getByLabel('Link from the other screen').waitFor();
  await browser.close();
});
