import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askPhone, enrolPhone, type WithPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

/** What the app lists first under "Earlier". */
async function inTheApp({ phone }: WithPhone): Promise<unknown> {
  const { requests } = (await phone.call('requests/history')).body as { requests: object[] };
  return Reflect.get(requests[0] ?? {}, 'outcome');
}

/** What "Activity" says of phones, the newest first. */
async function onTheAccountPage({ browser }: WithPhone): Promise<readonly string[]> {
  const { html } = await browser.get('/account');
  const cells = [...html.matchAll(/<td role="cell">([^<]+)<\/td>/g)].map(([, text = '']) => text);
  return cells.filter((text) => /phone/i.test(text));
}

async function asked(anna: WithPhone) {
  const waiting = await askPhone(service, anna);
  const [request] = await anna.phone.requests();
  assert.ok(request);
  return { ...waiting, request };
}

test('a confirmed sign-in is told alike in the app and on the account page', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number, request } = await asked(anna);
  await anna.phone.answer(request, 'confirm', number);
  assert.equal(await inTheApp(anna), 'confirmed');
  await browser.post('/sign-in/confirm/push');
  assert.deepEqual((await onTheAccountPage(anna)).slice(0, 2), [
    'Confirmed on the phone',
    'Confirmed on the phone',
  ]);
});

test('a denied one is told alike in both places', async () => {
  const anna = await enrolPhone(service, await service.account());
  await anna.phone.answer((await asked(anna)).request, 'deny');
  assert.equal(await inTheApp(anna), 'denied');
  assert.equal((await onTheAccountPage(anna))[0], 'Denied on the phone');
});

test("one that was somebody else's is told alike in both places", async () => {
  const anna = await enrolPhone(service, await service.account());
  await anna.phone.answer((await asked(anna)).request, 'not-me');
  assert.equal(await inTheApp(anna), 'not-me');
  assert.match((await onTheAccountPage(anna))[0] ?? '', /This wasn.+t me.+ was pressed on the phone/);
});

test('a test and the trial of a setup are not told as sign-ins that somebody confirmed', async () => {
  const anna = await enrolPhone(service, await service.account());
  assert.ok((await onTheAccountPage(anna)).includes('The phone being linked answered its trial'));
  await anna.phone.call('check');
  const [request] = await anna.phone.requests();
  assert.ok(request);
  await anna.phone.answer(request, 'confirm');
  assert.equal((await onTheAccountPage(anna))[0], 'A test notification reached the phone');
});

test('a request that nobody waits for any more is told as left, and an open one not at all', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser } = await asked(anna);
  assert.equal(await inTheApp(anna), 'confirmed', 'the one of the setup');
  await browser.post('/sign-out');
  assert.equal(await inTheApp(anna), 'left');
  service.time.pass(121);
  assert.equal(await inTheApp(anna), 'expired');
});
