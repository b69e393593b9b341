import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { unsigned } from '../support/phone-app.ts';
import { around, askPhone, enrolPhone, type WithPhone } from '../support/push-people.ts';
import { type PushService, pushService } from '../support/push-service.ts';
import { type TestService, testService } from '../support/service.ts';

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

async function reachable(): Promise<WithPhone> {
  const anna = await enrolPhone(service, await service.account());
  const { pushKey } = (await anna.phone.call('notifications', { state: 'off' })).body;
  const { subscription } = pushes;
  const said = await anna.phone.call('notifications', { state: 'on', pushKey, subscription });
  assert.deepEqual(said.body, { pushKey, state: 'on' });
  return anna;
}

/** Until the worker of the outbox has written down what became of it. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > patience) throw new Error('It does not come');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a phone is woken by a push that says nothing but an opaque value, and the page sees that it has come', async () => {
  const anna = await reachable();
  const { browser, html } = await askPhone(service, anna);
  assert.match(html, /Open the notification on iPhone/);
  const { text, headers } = await pushes.next();
  const message = JSON.parse(text);
  assert.deepEqual(Object.keys(message), ['push']);
  assert.match(message.push, /^[\w-]{22}$/);
  assert.ok(Number(headers.ttl) > 0 && Number(headers.ttl) <= 120);
  assert.equal(headers.urgency, 'high');
  assert.equal(headers.topic, 'request');
  assert.match(String(headers.authorization), /^vapid t=[\w.-]+, ?k=[\w-]+$/);
  const state = async () => (await browser.get('/sign-in/confirm/push/state')).text;
  await until(async () => /Sent to iPhone/.test(await state()));
  assert.equal((await unsigned(around(service), 'requests/reached', message)).status, 204);
  assert.match(await state(), /Reached iPhone/);
});

test('the value in a push answers for nothing, and a made-up one changes nothing', async () => {
  const anna = await reachable();
  const { browser } = await askPhone(service, anna);
  const { text } = await pushes.next();
  const made = { push: 'AAAAAAAAAAAAAAAAAAAAAA' };
  assert.equal((await unsigned(around(service), 'requests/reached', made)).status, 204);
  assert.doesNotMatch((await browser.get('/sign-in/confirm/push/state')).text, /Reached/);
  const answer = { request: JSON.parse(text).push, decision: 'confirm', application: 'Twofold' };
  assert.equal((await unsigned(around(service), 'requests/answer', answer)).status, 401);
});

for (const status of [404, 410]) {
  test(`a push service that answers ${status} has dropped the subscription: the page and the phone are told`, async () => {
    const anna = await reachable();
    pushes.answer(status);
    const { browser } = await askPhone(service, anna);
    await pushes.next();
    pushes.answer(201);
    await until(async () =>
      /could not be delivered/.test((await browser.get('/sign-in/confirm/push/state')).text),
    );
    const told = await browser.get('/sign-in/confirm/push/state?by=push');
    assert.match(
      told.html,
      /data-go="\/sign-in\/confirm\/push"/,
      'a page that speaks of a notification is drawn anew',
    );
    const page = await browser.get('/sign-in/confirm/push');
    assert.match(page.text, /Open Twofold Authenticator on iPhone and type this number there/);
    assert.doesNotMatch(page.text, /Open the notification/);
    const src = /<live-status src="([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&');
    assert.ok(src);
    assert.doesNotMatch((await browser.get(src)).html, /data-go/, 'and only once');
    const { notifications } = (await anna.phone.call('requests')).body;
    assert.equal(notifications, 'gone');
    assert.equal((await anna.phone.requests()).length, 1, 'the open app finds the request by itself');
  });
}

test('the endpoint that its push service dropped is refused as often as a phone offers it; another one is taken', async () => {
  const anna = await reachable();
  const { pushKey } = (await anna.phone.call('notifications', { state: 'off' })).body;
  const offer = async (subscription: PushService['subscription']) =>
    (await anna.phone.call('notifications', { state: 'on', pushKey, subscription })).body.state;
  await offer(pushes.subscription);
  pushes.answer(410);
  await askPhone(service, anna);
  await pushes.next();
  pushes.answer(201);
  await until(async () => (await anna.phone.call('requests')).body.notifications === 'gone');
  assert.deepEqual([await offer(pushes.subscription), await offer(pushes.subscription)], ['gone', 'gone']);
  assert.equal((await anna.phone.call('requests')).body.notifications, 'gone');
  assert.equal(await offer(pushes.subscriber().subscription), 'on');
});

test('429 and 500 are tried again, no earlier than the push service wishes', async () => {
  for (const status of [500, 429]) {
    const anna = await reachable();
    pushes.answer(status, { 'retry-after': '30' });
    await askPhone(service, anna);
    const first = await pushes.next();
    const waits = async () => {
      const [row] = await service.database.sql<{ wait: number }[]>`
        select extract(epoch from due_at - created_at)::float8 as wait from outbox
        where account_id = ${anna.id} and failure is not null`;
      return row?.wait ?? 0;
    };
    await until(async () => (await waits()) >= 30);
    pushes.answer(201);
    service.time.pass(35);
    const second = await pushes.next();
    assert.equal(second.text, first.text);
  }
});

test('a push service that hangs delays nobody: the request is there first', async () => {
  const anna = await reachable();
  const { phone } = anna;
  pushes.answer('never');
  const { number } = await askPhone(service, anna);
  await pushes.next();
  const [asked] = await phone.requests();
  assert.ok(asked);
  assert.equal((await phone.answer(asked, 'confirm', number)).status, 200);
  pushes.answer(201);
});

test('a new key for push services asks the phone to subscribe anew, and the old subscription works until then', async () => {
  const anna = await reachable();
  const before = (await anna.phone.call('notifications', { state: 'off' })).body.pushKey;
  await anna.phone.call('notifications', { state: 'on', pushKey: before, subscription: pushes.subscription });
  await service.database.sql`update vapid_key set retired_at = now() where retired_at is null`;
  await askPhone(service, anna);
  assert.match(String((await pushes.next()).headers.authorization), new RegExp(String(before)));
  const { subscription } = pushes;
  const said = await anna.phone.call('notifications', { state: 'on', pushKey: before, subscription });
  assert.equal(said.body.state, 'gone');
  assert.notEqual(said.body.pushKey, before);
});
