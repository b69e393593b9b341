import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { partingFrom } from '#authenticators/push/parting.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import { linkPhone } from '../support/phone-app.ts';
import { around, askPhone, enrolPhone, linkOn, numberOn, type WithPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

const waitingPath = '/sign-in/confirm/push';

/** What the page asks for while it waits, as it stands in it. */
function stateIn(html: string): string {
  const path = /src="(\/sign-in\/confirm\/push\/state[^"]+)"/.exec(html)?.[1];
  assert.ok(path);
  return path.replaceAll('&amp;', '&');
}

async function withSecondPhone(anna: WithPhone): Promise<void> {
  const path = '/enrolment/link-phone?for=add-phone';
  const { phone } = await linkPhone(around(service), linkOn((await anna.browser.get(path)).html), {
    name: 'Second',
  });
  await phone.call('notifications', { state: 'off' });
  const [asked] = await phone.requests();
  assert.ok(asked);
  await phone.answer(asked, 'confirm', numberOn((await anna.browser.get(path)).html));
  await anna.browser.post(path);
}

async function askedOn(anna: WithPhone) {
  const { browser } = await askPhone(service, anna);
  const { html } = await browser.post(`${waitingPath}/send`, { phone: anna.phone.id });
  return { browser, state: stateIn(html) };
}

test('the page that waits for a phone that is unlinked is told so, and asks the other one when it is pressed', async () => {
  const anna = await enrolPhone(service, await service.account());
  await withSecondPhone(anna);
  const { browser, state } = await askedOn(anna);
  assert.doesNotMatch((await browser.get(state)).html, /data-go/);
  await anna.browser.post(`/account/phones/${anna.phone.id}/unlink`);
  const told = /data-go="([^"]+)"/.exec((await browser.get(state)).html)?.[1];
  const page = await browser.get(told ?? '');
  assert.match(page.text, /The phone that was asked is unlinked/);
  assert.match(page.text, /We'll ask Second/);
  assert.doesNotMatch(page.html, /data-pressed/);
});

test('the page that waits for the last phone is told so when the phone unlinks itself, and shows the other ways', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, state } = await askedOn(anna);
  await anna.phone.call('unlink');
  const told = /data-go="([^"]+)"/.exec((await browser.get(state)).html)?.[1];
  const page = await browser.get(told ?? '');
  assert.equal(page.heading, 'Choose another way');
  assert.match(page.text, /The phone that was asked is unlinked/);
});

test('the address that tells so tells nothing while a phone is asked', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser } = await askedOn(anna);
  assert.doesNotMatch((await browser.get(`${waitingPath}?gone=phone`)).text, /is unlinked/);
});

test("who parts from something takes nothing from another account's phone", async () => {
  const [anna, eve] = [
    await enrolPhone(service, await service.account()),
    await enrolPhone(service, await service.account()),
  ];
  await askedOn(anna);
  const stolen = { id: anna.phone.id as AuthenticatorId, accountId: eve.id };
  await service.database.transaction((sql) => partingFrom(sql, stolen, async () => {}));
  assert.equal((await anna.phone.requests()).length, 1);
});
