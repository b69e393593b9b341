import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { closeQuietly } from './support/linked.ts';
import { openPhone, type TestPhone } from './support/phone.ts';
import { qrPicture } from './support/picture.ts';
import { type StubService, stubService } from './support/stub-service.ts';

const key = 'JBSWY3DPEHPK3PXP';
const birch = `otpauth://totp/Birch%20Bank:anna?secret=${key}&issuer=Birch%20Bank`;
/** Two accounts as Google Authenticator hands them over: "Example: alice@google.com" twice, with different keys. */
const migration =
  'otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTACChkKBQECAwQFEgNvcHMaBUZqb3JkIAMoAjACEAEYASAAKGM%3D';

let chromium: Chromium;
let service: StubService;
let phone: TestPhone;
let page: Page;
before(async () => {
  [chromium, service] = [await startChromium(), await stubService()];
});
after(async () => {
  await chromium.close();
  await service.close();
});
beforeEach(async () => {
  phone = await openPhone(chromium, service);
  page = phone.page;
  await page.goto(`${service.address}#codes/add`);
});
afterEach(() => closeQuietly(phone));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const choosePicture = (picture: Buffer) =>
  page
    .getByLabel('Choose a picture instead')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
const toList = () => page.getByRole('link', { name: 'Codes', exact: true }).click();

async function shownCode(name: string): Promise<string> {
  await button(`Show the code for ${name}`).click();
  const code = page.getByRole('listitem').filter({ hasText: name }).locator('code:not([aria-hidden])');
  await code.filter({ hasText: /\d{3}/ }).waitFor();
  return ((await code.textContent()) ?? '').replaceAll(' ', '');
}

/** Of this moment and the ones beside it, by a program that nobody here wrote. */
function oathCodes(secret: string, options: readonly string[] = ['--totp']): string[] {
  const now = Math.floor(Date.now() / 1000);
  return [now - 30, now].map((at) =>
    execFileSync('oathtool', ['-b', ...options, `--now=@${at}`, secret], {
      encoding: 'utf8',
    }).trim(),
  );
}

async function addByHand(issuer: string, secret = key): Promise<void> {
  const byHand = page.getByText('Type the key instead');
  if (!(await page.getByLabel('Key', { exact: true }).isVisible())) await byHand.click();
  await page.getByLabel('Name of the site').fill(issuer);
  await page.getByLabel('Key', { exact: true }).fill(secret);
  await button('Add').click();
  await page.getByText('One account was added.').waitFor();
}

test('a picture of a QR code is read; its code is hidden, shown, and copied by a tap', async () => {
  await choosePicture(qrPicture(birch));
  await page.getByText('One account was added.').waitFor();
  await toList();
  assert.equal(
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Birch Bank' })
      .getByText(/\d{3} \d{3}/)
      .count(),
    0,
  );
  const code = await shownCode('Birch Bank');
  assert.ok(oathCodes(key).includes(code), code);
  await button('Copy the code for Birch Bank').click();
  await page.getByText('Copied the code for Birch Bank').waitFor({ state: 'attached' });
  assert.ok(oathCodes(key).includes(await page.evaluate<string>('navigator.clipboard.readText()')));
});

test("the accounts of Google Authenticator's export come out of one picture", async () => {
  await choosePicture(qrPicture(migration));
  await page.getByText('2 accounts were added.').waitFor();
  await toList();
  assert.ok(oathCodes(key).includes(await shownCode('Example')));
  const fjord = await shownCode('Fjord');
  assert.ok(oathCodes('AEBAGBAF', ['--totp=sha512', '--digits=8']).includes(fjord), fjord);
});

test('a picture that says something else is told for what it is', async () => {
  await choosePicture(qrPicture('https://id.example.com/authenticator/#link=4f1q9dYv0Tn3oFhQb2XgkA'));
  await page.getByText('That QR code links this phone to a Twofold account.').waitFor();
  await choosePicture(qrPicture(`otpauth://hotp/A?secret=${key}&counter=1`));
  await page.getByText('These codes count up with each use.').waitFor();
  await choosePicture(Buffer.from('hello'));
  await page.getByText('That file is not a picture that this phone can read.').waitFor();
});

test('a key is typed, and what is wrong with it is said at its field', async () => {
  await page.getByText('Type the key instead').click();
  await page.getByLabel('Key', { exact: true }).fill('JBSW 1890');
  await button('Add').click();
  await page.getByText('Say which site it is.').waitFor();
  await page.getByText('That key is not complete').waitFor();
  await addByHand('Birch Bank', 'jbsw y3dp ehpk 3pxp');
  await toList();
  assert.ok(oathCodes(key).includes(await shownCode('Birch Bank')));
});

test('codes work without a network, also when the app is opened without one', async () => {
  await addByHand('Birch Bank');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.context().setOffline(true);
  await page.reload();
  await toList();
  assert.ok(oathCodes(key).includes(await shownCode('Birch Bank')));
  await page.context().setOffline(false);
});

test('what is kept of a code is encrypted, under a key that cannot be read', async () => {
  await addByHand('Birch Bank');
  const kept = await page.evaluate<{ codes: string; key: boolean }>(`new Promise((resolve) => {
    const opening = indexedDB.open('twofold-authenticator');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['codes', 'settings']);
      const [codes, key] = [transaction.objectStore('codes').getAll(), transaction.objectStore('settings').get('code-key')];
      transaction.oncomplete = () => resolve({
        codes: codes.result.map(({ sealed }) => new TextDecoder('latin1').decode(sealed.data)).join(),
        key: key.result.key.extractable,
      });
    };
  })`);
  assert.equal(kept.key, false);
  assert.ok(kept.codes.length > 50 && !/Birch|otpauth|JBSWY/.test(kept.codes));
});

test('accounts are renamed, sorted, deleted after a question, and found by a search', async () => {
  for (const name of ['Birch', 'Fjord', 'Tidewater', 'Ramble', 'Acorn', 'Cedar', 'Delta'])
    await addByHand(name);
  await page.goto(`${service.address}#codes/arrange`);
  await button('Move Fjord up').click();
  await page.locator('.title').first().filter({ hasText: 'Fjord' }).waitFor();
  await page.getByRole('link', { name: 'Rename Birch' }).click();
  await page.getByLabel('Name of the site').fill('Beech');
  await button('Save').click();
  await button('Delete Ramble').click();
  await page.getByText('or you may not get in there again').waitFor();
  await button('Delete').click();
  await button('Delete Ramble').waitFor({ state: 'detached' });
  await addByHandAnywhere('Elm');
  await toList();
  const names = await page.locator('.codes .who').allInnerTexts();
  assert.deepEqual(
    names.map((name) => name.trim()),
    ['Fjord', 'Beech', 'Tidewater', 'Acorn', 'Cedar', 'Delta', 'Elm'],
  );
  await page.getByLabel('Search').fill('EDA');
  assert.deepEqual(
    (await page.locator('.codes .who').allInnerTexts()).map((name) => name.trim()),
    ['Cedar'],
  );
});

test('codes go into a file under a passphrase, and come back from it', async () => {
  await addByHand('Birch Bank');
  await page.goto(`${service.address}#codes/export`);
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await button('Save the file').click();
  await page.getByText('Take at least 12 characters.').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill('seven quiet lamps');
  await page.getByLabel('The same passphrase again').fill('seven quiet lamps');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save the file').click()]);
  const file = readFileSync(await download.path());

  await page.goto(`${service.address}#codes/arrange`);
  await button('Delete Birch Bank').click();
  await button('Delete').click();
  await page.goto(`${service.address}#codes/import`);
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: file });
  await page.getByLabel('Passphrase of the file').fill('six quiet lamps');
  await button('Bring the codes back').click();
  await page.getByText('The passphrase does not open that file.').waitFor();
  await page.getByLabel('Passphrase of the file').fill('seven quiet lamps');
  await button('Bring the codes back').click();
  await page.getByText('One account was added.').waitFor();
  await toList();
  assert.ok(oathCodes(key).includes(await shownCode('Birch Bank')));
});

async function addByHandAnywhere(issuer: string): Promise<void> {
  await page.goto(`${service.address}#codes/add`);
  await addByHand(issuer);
}
