import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { closeQuietly } from '../app/support/linked.ts';
import { openPhone, type TestPhone } from '../app/support/phone.ts';
import { cluster } from '../races/support/cluster.ts';
import { startChromium } from '../support/chromium.ts';
import {
  endWizard,
  linkAnother,
  linkAs,
  linkInSight,
  press,
  question,
  signInAt,
  toTheQrCode,
  typeNumber,
  unlinkPhone,
} from '../support/phone-steps.ts';
import { pushService } from '../support/push-service.ts';
import { newAccount } from '../support/service.ts';
import { link, reads, shown } from '../support/steps.ts';

const pushes = await pushService();
const { database, keyring, nodes } = await cluster({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
const [here, there] = nodes.map(({ origin }) => `http://localhost:${new URL(origin).port}`);
const chromium = await startChromium();
after(() => Promise.all([chromium.close(), pushes.close()]));

/** A phone that a proxy would send to this node. */
async function phoneAt(node: string): Promise<TestPhone> {
  const { subscription } = pushes.subscriber();
  return openPhone(chromium, { address: `${node}/authenticator/` }, { subscription });
}

/** Opens what the QR code says, at the node where this phone is sent. */
const opensAt = (node: string) => async (phone: TestPhone, desktop: Page) => {
  const address = new URL(await linkInSight(desktop));
  await phone.page.goto(`${node}${address.pathname}${address.hash}`);
};

test('a phone that is unlinked at one node is out at once at the other, where the page that waits for it says so', async () => {
  assert.ok(here && there);
  const anna = await newAccount({ database, keyring, now: new Date() });
  const [desktop, waiting] = [await chromium.open(), await chromium.open()];
  const [hers, second] = [await phoneAt(there), await phoneAt(here)];
  await toTheQrCode(`${here}/account`, desktop.page, anna);
  await opensAt(there)(hers, desktop.page);
  await linkAs(hers, desktop.page, "Anna's phone");
  await endWizard(desktop.page);
  await shown(desktop.page, 'Your account');
  await linkAnother(second, desktop.page, 'The second', opensAt(here));
  await press(hers.page, 'Done');

  await signInAt(waiting.page, `${there}/account`, anna);
  await waiting.page.getByText('Ask another phone').click();
  await press(waiting.page, "Send to Anna's phone");
  await question(hers.page, 'Twofold');
  await reads(waiting.page, "Opened on Anna's phone");

  await unlinkPhone(desktop.page, "Anna's phone");
  await reads(waiting.page, 'The phone that was asked is unlinked, so it cannot answer any more.');
  await reads(hers.page, `This phone is no longer linked to ${anna.email}`);
  assert.equal(await link(waiting.page, "Send to Anna's phone").count(), 0);

  await press(waiting.page, 'Send a request to your phone');
  await question(second.page, 'Twofold');
  await typeNumber(second.page, waiting.page);
  await shown(waiting.page, 'Your account');
  for (const browser of [desktop, waiting]) assert.deepEqual(await browser.close(), []);
  for (const phone of [hers, second]) await closeQuietly(phone);
});
