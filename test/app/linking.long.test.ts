import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { closeQuietly, link, linkedPhone } from './support/linked.ts';
import { openPhone } from './support/phone.ts';
import { type StubService, stubService } from './support/stub-service.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

let chromium: Chromium;
let service: StubService;
before(async () => {
  [chromium, service] = [await startChromium(), await stubService()];
});
after(async () => {
  await chromium.close();
  await service.close();
});

test('a phone is linked by the address in the QR code, whose code leaves the address at once', async () => {
  const phone = await openPhone(chromium, service);
  const { page } = phone;
  await page.goto(`${service.address}#link=${service.newLink()}`);
  await page.getByRole('heading', { name: 'Link this phone to Acme?' }).waitFor();
  assert.equal(page.url(), service.address);
  assert.ok(await page.getByText('anna@example.com').isVisible());
  assert.equal(service.phones.length, 0);

  await page.getByLabel('Name of this phone').fill("Anna's phone");
  await page.getByRole('button', { name: 'Link this phone' }).click();
  await page.getByText('Nothing to answer').waitFor();
  assert.deepEqual(
    service.phones.map(({ name, system }) => [name, system]),
    [["Anna's phone", 'other']],
  );
  await closeQuietly(phone);
});

test('a page that is loaded again before the phone is linked still offers it, and once linked not any more', async () => {
  const phone = await openPhone(chromium, service);
  const { page } = phone;
  const question = page.getByRole('heading', { name: 'Link this phone to Acme?' });
  await page.goto(`${service.address}#link=${service.newLink()}`);
  await question.waitFor();
  await page.reload();
  await question.waitFor();
  assert.equal(page.url(), service.address);
  await page.goto(new URL('/authenticator/manifest.webmanifest', service.address).href);
  await page.goBack();
  await question.waitFor();
  assert.equal(page.url(), service.address);

  await page.getByRole('button', { name: 'Link this phone' }).click();
  await page.getByText('Nothing to answer').waitFor();
  assert.equal(await page.evaluate('sessionStorage.length'), 0);
  await page.reload();
  await page.getByText('Nothing to answer').waitFor();
  await closeQuietly(phone);
});

test('the key cannot be read, not by the app itself', async () => {
  const phone = await linkedPhone(chromium, service);
  const kept = await phone.page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('twofold-authenticator');
    opening.onsuccess = () => {
      const all = opening.result.transaction('phones').objectStore('phones').getAll();
      all.onsuccess = () => resolve(all.result.map(({ key }) => [key.kind, key.key.type, key.key.extractable]));
    };
  })`);
  assert.deepEqual(kept, [['open', 'private', false]]);
  await closeQuietly(phone);
});

test('where notifications are allowed, the service is told with the subscription', async () => {
  const phone = await linkedPhone(chromium, service);
  await eventually(() => service.bodiesOf('notifications').length > 0);
  const { state, subscription, pushKey } = service.bodiesOf('notifications').at(-1) ?? {};
  assert.deepEqual([state, pushKey], ['on', service.pushKey]);
  assert.equal((subscription as { readonly endpoint: string }).endpoint, 'https://push.example.net/1');
  await closeQuietly(phone);
});

test('who has not been asked about notifications is told the reason first, and the service hears the answer', async () => {
  const before = service.bodiesOf('notifications').length;
  const phone = await openPhone(chromium, service, { notifications: false });
  const { page } = phone;
  await page.addInitScript(`
    let permission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    Notification.requestPermission = async () => (permission = 'granted');
  `);
  await page.goto(`${service.address}#link=${service.newLink()}`);
  await page.getByRole('button', { name: 'Link this phone' }).click();
  await page.getByRole('heading', { name: 'Shall we notify you?' }).waitFor();
  await page.getByRole('button', { name: 'Allow notifications' }).click();
  await page.getByText('Nothing to answer').waitFor();
  await eventually(() => service.bodiesOf('notifications').at(-1)?.state === 'on');
  const said = service.bodiesOf('notifications').slice(before);
  assert.ok(said.every(({ state }) => state === 'on'));
  await closeQuietly(phone);
});

test('a push key that was replaced brings a new subscription at the next opening', async () => {
  const phone = await linkedPhone(chromium, service);
  service.pushKey = `B${service.pushKey.slice(1).split('').reverse().join('')}`;
  await phone.page.reload();
  await eventually(() => service.bodiesOf('notifications').at(-1)?.pushKey === service.pushKey);
  await closeQuietly(phone);
});

test('a phone whose push service dropped its subscription makes another one, and says so', async () => {
  const phone = await linkedPhone(chromium, service);
  const { page } = phone;
  await page.evaluate(`navigator.serviceWorker.ready`);
  const before = service.bodiesOf('notifications').length;
  service.isGone = true;
  await page
    .getByRole('status')
    .getByText('This phone had stopped receiving notifications. It receives them again.')
    .waitFor();
  assert.equal(service.bodiesOf('notifications').slice(before).at(-1)?.state, 'on');
  await closeQuietly(phone);
});

test('an old link says what to do, and nothing is linked', async () => {
  const phone = await openPhone(chromium, service);
  const known = service.phones.length;
  const code = service.newLink();
  await phone.page.goto(`${service.address}#link=${code.slice(0, -1)}_`);
  await phone.page.getByText('Nobody knows this link. Scan the QR code again.').waitFor();
  assert.equal(await phone.page.evaluate('sessionStorage.length'), 0);
  await phone.page.getByRole('button', { name: 'Close' }).click();
  await phone.page.getByRole('link', { name: 'Scan the QR code' }).waitFor();
  assert.equal(service.phones.length, known);
  await closeQuietly(phone);
});

test('a link is pasted; a link of another service leads to its own app', async () => {
  const phone = await openPhone(chromium, service);
  const { page } = phone;
  await page.goto(service.address);
  await page.getByRole('button', { name: 'Paste a link instead' }).click();
  await page.getByLabel('Link from the other screen').fill('hello');
  await page.getByRole('button', { name: 'Use this link' }).click();
  await page.getByText('That is not a link for this app.').waitFor();

  const elsewhere = 'https://other.example/authenticator/#link=4f1q9dYv0Tn3oFhQb2XgkA';
  await page.getByLabel('Link from the other screen').fill(elsewhere);
  await page.getByRole('button', { name: 'Use this link' }).click();
  const open = page.getByRole('link', { name: 'Open the app of other.example' });
  assert.equal(await open.getAttribute('href'), elsewhere);

  await page
    .getByLabel('Link from the other screen')
    .fill(`https://id.example.com/authenticator/#link=${service.newLink()}`);
  await page.getByRole('button', { name: 'Use this link' }).click();
  await page.getByRole('heading', { name: 'Link this phone to Acme?' }).waitFor();
  await closeQuietly(phone);
});

test('on an iPhone the Home Screen comes first, and may be passed over', async () => {
  const phone = await openPhone(chromium, service, { userAgent: iphone });
  const { page } = phone;
  const code = service.newLink();
  await page.goto(`${service.address}#link=${code}`);
  await page.getByRole('heading', { name: 'First, put the app on your Home Screen' }).waitFor();
  const opened = service.bodiesOf('link/open').filter((body) => body.code === code);
  assert.equal(opened.length, 0, 'the code is kept for the app on the Home Screen');

  await page.getByRole('button', { name: 'Link in this browser anyway' }).click();
  await page.getByRole('heading', { name: 'Link this phone to Acme?' }).waitFor();
  assert.equal(await page.getByLabel('Name of this phone').inputValue(), 'iPhone');
  await closeQuietly(phone);
});

test('a phone that the service has forgotten says so, and how to link again', async () => {
  const phone = await linkedPhone(chromium, service);
  const { page } = phone;
  const linked = service.phones.at(-1);
  assert.ok(linked);
  service.unlink(linked.id);
  await page.getByText('This phone is no longer linked to anna@example.com').waitFor();
  await page.getByRole('button', { name: 'Remove anna@example.com' }).click();
  await page.getByRole('link', { name: 'Scan the QR code' }).waitFor();
  await link(phone, service);
  await closeQuietly(phone);
});

test('a browser that keeps nothing says so', async () => {
  const phone = await openPhone(chromium, service);
  await phone.page.addInitScript(
    'IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError"); }',
  );
  await phone.page.goto(service.address);
  await phone.page.getByRole('heading', { name: 'This browser keeps nothing' }).waitFor();
  await closeQuietly(phone);
});

async function eventually(isTrue: () => boolean): Promise<void> {
  const signal = AbortSignal.timeout(10_000);
  while (!isTrue()) {
    signal.throwIfAborted();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
