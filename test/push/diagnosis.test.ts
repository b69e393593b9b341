import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { linkPhone, unsigned } from '../support/phone-app.ts';
import { around, askPhone, enrolPhone, numberOn, toTheLink, type WithPhone } from '../support/push-people.ts';
import { type PushService, pushService } from '../support/push-service.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
let pushes: PushService;
before(async () => {
  pushes = await pushService();
  service = await testService({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
});
after(async () => {
  await service.stop();
  await pushes.close();
});

async function owner(state: 'on' | 'off' | 'blocked' | 'impossible' = 'on'): Promise<WithPhone> {
  const anna = await enrolPhone(service, await service.account());
  const { pushKey } = (await anna.phone.call('notifications', { state: 'off' })).body;
  const { subscription } = pushes;
  await anna.phone.call('notifications', state === 'on' ? { state, pushKey, subscription } : { state });
  return anna;
}

const stateOn = async (browser: Visitor): Promise<string> =>
  (await browser.get('/sign-in/confirm/push/state')).text;

test('a phone that gives no sign: the page says when it was last heard from, and what may keep it', async () => {
  const anna = await owner();
  const { browser } = await askPhone(service, anna);
  await pushes.next();
  assert.doesNotMatch(await stateOn(browser), /Open the app/);
  service.time.pass(6);
  assert.match(await stateOn(browser), /Open the app on iPhone: it finds the request by itself/);
  service.time.pass(10);
  assert.match(
    await stateOn(browser),
    /iPhone has not received it\. We last heard from it at \d\d:\d\d:\d\d UTC: it may have no connection/,
  );
});

test('when it was last heard from is true to the second, however often it was heard before', async () => {
  const anna = await owner();
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'UTC' });
  service.time.pass(20);
  const before = service.time.now().getTime();
  await anna.phone.call('requests');
  const after = service.time.now().getTime();
  const heard = new Set<string>();
  for (let at = before; at < after + 1000; at += 1000) heard.add(clock.format(Math.min(at, after)));
  const { browser } = await askPhone(service, anna);
  await pushes.next();
  service.time.pass(16);
  const shown = /We last heard from it at (\d\d:\d\d:\d\d) UTC/.exec(await stateOn(browser))?.[1] ?? '';
  assert.ok(heard.has(shown), `${shown} is none of ${[...heard].join()}`);
});

test('a phone that has been away for days: the time has its day', async () => {
  const anna = await owner();
  service.time.pass(3 * 86_400);
  const { browser } = await askPhone(service, anna);
  await pushes.next();
  service.time.pass(16);
  assert.match(await stateOn(browser), /We last heard from it on \d+ \w+ \d{4} at \d\d:\d\d UTC: it may/);
});

test('a notification that came and was not opened may be kept silent, and the page says so', async () => {
  const anna = await owner();
  const { browser } = await askPhone(service, anna);
  const { text } = await pushes.next();
  await unsigned(around(service), 'requests/reached', JSON.parse(text));
  assert.doesNotMatch(await stateOn(browser), /Do Not Disturb/);
  service.time.pass(11);
  assert.match(await stateOn(browser), /has not been opened\. Do Not Disturb may keep it silent/);
  const [asked] = await anna.phone.requests();
  await anna.phone.call('requests/opened', { request: asked?.request });
  assert.doesNotMatch(await stateOn(browser), /Do Not Disturb/);
});

for (const [state, said] of [
  ['off', /Notifications are not on for iPhone/],
  ['blocked', /Notifications are blocked on iPhone/],
  ['impossible', /iPhone cannot be notified/],
] as const) {
  test(`notifications ${state}: the page says so at once, with the steps of that phone`, async () => {
    const anna = await owner(state);
    const { html, browser } = await askPhone(service, anna);
    assert.match(html, said);
    assert.match(html, /How to allow notifications on the phone/);
    assert.doesNotMatch(await stateOn(browser), /last heard/);
  });
}

test('where notifications work, nobody is told how to allow them', async () => {
  const anna = await owner();
  const { html } = await askPhone(service, anna);
  await pushes.next();
  assert.doesNotMatch(html, /How to allow notifications/);
});

test('a test from the account page is a real notification, and shows each station it passes', async () => {
  const { browser, phone } = await owner();
  const account = await browser.get('/account');
  const path = /href="(\/account\/phones\/[\w-]+\/check)"/.exec(account.html)?.[1];
  assert.ok(path);
  assert.equal((await browser.get(path)).heading, 'Check notifications on iPhone');
  const sent = await browser.post(path);
  assert.match(sent.text, /Waiting for a sign of the phone/);
  const { text } = await pushes.next();
  const [asked] = await phone.requests();
  assert.equal(asked?.kind, 'check');
  await unsigned(around(service), 'requests/reached', JSON.parse(text));
  const state = await browser.get(`${path}/state`);
  assert.match(state.text, /Reached iPhone/);
  assert.match(state.text, /Notifications reach iPhone/);
  assert.match(state.html, /data-final/);
});

test('in the wizard another one can be sent where nothing came, and each station of it is shown', async () => {
  const browser = service.visitor();
  const link = await toTheLink(await service.account(), browser);
  const { said, phone } = await linkPhone(around(service), link);
  const { subscription } = pushes;
  await phone.call('notifications', { state: 'on', pushKey: said.body.pushKey, subscription });
  await pushes.next();
  const page = await browser.get('/enrolment/link-phone');
  assert.match(page.text, /Nothing on your phone\?.*Check notifications/s);
  const again = await browser.post('/enrolment/link-phone/send');
  const { text } = await pushes.next();
  await unsigned(around(service), 'requests/reached', JSON.parse(text));
  const { text: stations } = await browser.get('/enrolment/link-phone/state?phase=trial');
  assert.match(stations, /Notifications are on.*Sent to iPhone.*Reached iPhone.*Waiting for your answer/s);
  const [asked] = await phone.requests();
  assert.ok(asked);
  assert.equal((await phone.answer(asked, 'confirm', numberOn(again.html))).status, 200);
});

test('what happened stands in the order in which it happened, however often the phone is opened anew', async () => {
  const browser = service.visitor();
  const link = await toTheLink(await service.account(), browser);
  const { said, phone } = await linkPhone(around(service), link);
  const { subscription } = pushes;
  const on = { state: 'on', pushKey: said.body.pushKey, subscription };
  const stations = async () => (await browser.get('/enrolment/link-phone/state?phase=trial')).text;
  await phone.call('notifications', on);
  const { text } = await pushes.next();
  service.time.pass(2);
  await unsigned(around(service), 'requests/reached', JSON.parse(text));
  const saidAt = /Notifications are on (\S+) UTC.*Reached iPhone/s;
  const before = saidAt.exec(await stations())?.[1];
  service.time.pass(5);
  await phone.call('notifications', on);
  assert.ok(before);
  assert.equal(saidAt.exec(await stations())?.[1], before);
  const [asked] = await phone.requests();
  await phone.call('requests/opened', { request: asked?.request });
  service.time.pass(5);
  await phone.call('notifications', { state: 'blocked' });
  assert.match(
    await stations(),
    /iPhone is here.*Reached iPhone.*Opened on iPhone.*Notifications are blocked there.*Waiting for your answer/s,
  );
});

test('an open app shows a request before its push has come, and the page tells it in that order', async () => {
  const anna = await owner();
  const { browser } = await askPhone(service, anna);
  const { text } = await pushes.next();
  service.time.pass(1);
  const [asked] = await anna.phone.requests();
  await anna.phone.call('requests/opened', { request: asked?.request });
  service.time.pass(6);
  await unsigned(around(service), 'requests/reached', JSON.parse(text));
  const page = await browser.get('/sign-in/confirm/push');
  assert.match(page.text, /Opened on .*Reached /s);
});

test('a test that gives no sign ends after two minutes and says so', async () => {
  const { browser } = await owner();
  const { html } = await browser.get('/account');
  const path = /href="(\/account\/phones\/[\w-]+\/check)"/.exec(html)?.[1] ?? '';
  await browser.get(path);
  await browser.post(path);
  await pushes.next();
  service.time.pass(121);
  assert.match((await browser.get(`${path}/state`)).text, /gave no sign within two minutes/);
});

test("another account's phone can be neither tested nor looked at", async () => {
  const [anna, bo] = [await owner(), await owner()];
  const { html } = await anna.browser.get('/account');
  const path = /href="(\/account\/phones\/[\w-]+\/check)"/.exec(html)?.[1] ?? '';
  await bo.browser.get('/account');
  for (const shown of [
    await bo.browser.get(path),
    await bo.browser.get(`${path}/state`),
    await bo.browser.post(path),
  ]) {
    assert.equal(shown.heading, 'Your account');
  }
  assert.deepEqual(await anna.phone.requests(), []);
});
