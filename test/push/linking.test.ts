import assert from 'node:assert/strict';
import { createECDH, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { codeOf, keyOn } from '../support/code-app.ts';
import { type Enrolled, enrol, freshCode, givePassword, signIn } from '../support/people.ts';
import { codeOfLink, linkPhone, newKeys, unsigned } from '../support/phone-app.ts';
import { around, askPhone, enrolPhone, linkOn, numberOn, toTheLink } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import { visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService({ TWOFOLD_TRUSTED_PROXIES: '127.0.0.1' });
});
after(() => service.stop());

async function linkedTo(accountId: string): Promise<string[]> {
  const rows = await service.database.sql<{ kind: string }[]>`
    select kind from authenticator where account_id = ${accountId} order by kind`;
  return rows.map(({ kind }) => kind);
}

test('the page follows: opened, linked, notifications, asked; nothing counts before the end', async () => {
  const person = await service.account();
  const browser = service.visitor();
  const link = await toTheLink(person, browser);
  const state = async (phase: string) =>
    (await browser.get(`/enrolment/link-phone/state?phase=${phase}`)).html;
  assert.match(await state('scan'), /Waiting for your phone/);
  const looked = await unsigned(around(service), 'link/open', { code: codeOfLink(link) });
  assert.deepEqual([looked.body.service, looked.body.email], ['Twofold', person.email]);
  assert.match(await state('scan'), /Opened on your phone/);

  const { said, phone } = await linkPhone(around(service), link, { name: "Anna's phone" });
  assert.equal(said.status, 201);
  assert.match(await state('scan'), /data-go="\/enrolment\/link-phone"/);
  assert.match(await state('phone'), /Waiting for you to allow notifications/);
  assert.equal((await phone.call('notifications', { state: 'blocked' })).body.state, 'blocked');
  assert.match(await state('trial'), /Notifications are blocked there/);
  const page = await browser.get('/enrolment/link-phone');
  assert.match(page.text, /type this number on Anna's phone/);
  assert.match(page.text, /How to allow notifications on the phone/);
  assert.doesNotMatch(page.text, /Check notifications/);

  const [asked] = await phone.requests();
  assert.equal(asked?.kind, 'linking');
  assert.ok(asked);
  await phone.call('requests/opened', { request: asked.request });
  assert.match(await state('trial'), /Opened on Anna/);
  await phone.answer(asked, 'confirm', numberOn(page.html));
  assert.match(await state('trial'), /data-press="linked"/);
  assert.deepEqual(await linkedTo(person.id), []);
  const next = await browser.post('/enrolment/link-phone');
  assert.equal(next.heading, 'Save your recovery code');
  assert.deepEqual(await linkedTo(person.id), []);
  await browser.post('/enrolment/recovery-code', { stored: 'on' });
  assert.deepEqual(await linkedTo(person.id), ['push', 'recovery-code']);
});

test('the link is the same through reloads, and a new one when it has run out', async () => {
  const browser = service.visitor();
  const link = await toTheLink(await service.account(), browser);
  assert.equal(linkOn((await browser.get('/enrolment/link-phone')).html), link);
  service.time.pass(601);
  await browser.get('/sign-in');
  const expired = await unsigned(around(service), 'link/open', { code: codeOfLink(link) });
  assert.deepEqual([expired.status, expired.code], [410, 'link-expired']);
  assert.equal((await linkPhone(around(service), link)).said.code, 'link-expired');
});

test('the linking question shows the browser that waits, and not the phone that is asked', async () => {
  const browser = visitor(service.origin, { address: '198.51.100.7' });
  const { phone } = await linkPhone(around(service), await toTheLink(await service.account(), browser));
  const shown = async () => {
    const [asked] = (await phone.call('requests')).body.requests as { address: string }[];
    const [row] = await service.database.sql<{ browser: string }[]>`
      select browser from push_request where phone_id = ${phone.id} order by created_at desc limit 1`;
    return [asked?.address, row?.browser];
  };
  await phone.call('notifications', { state: 'off' });
  assert.deepEqual(await shown(), ['198.51.100.7', 'Visitor']);
  await browser.post('/enrolment/link-phone/send');
  assert.deepEqual(await shown(), ['198.51.100.7', 'Visitor']);
});

test('of twenty phones that take one link at once, one has it', async () => {
  const browser = service.visitor();
  const link = await toTheLink(await service.account(), browser);
  const said = await Promise.all(Array.from({ length: 20 }, () => linkPhone(around(service), link)));
  assert.equal(said.filter(({ said: { status } }) => status === 201).length, 1);
  assert.equal(said.filter(({ said: { code } }) => code === 'link-used').length, 19);
});

test('a phone whose trial was denied or mistyped is not linked; sent again, it can be', async () => {
  const person = await service.account();
  const browser = service.visitor();
  const { phone } = await linkPhone(around(service), await toTheLink(person, browser));
  await phone.call('notifications', { state: 'off' });
  const [first] = await phone.requests();
  assert.ok(first);
  await phone.answer(first, 'deny');
  const over = await browser.post('/enrolment/link-phone');
  assert.match(over.text, /The trial was not confirmed/);
  assert.notEqual((await browser.get('/enrolment/recovery-code')).heading, 'Save your recovery code');
  await browser.post('/enrolment/link-phone/send');
  const [second] = await phone.requests();
  assert.ok(second);
  // Nobody signs in here: nothing is stopped, and nothing paused.
  await phone.answer(second, 'not-me');
  const again = await browser.post('/enrolment/link-phone/send');
  const [third] = await phone.requests();
  assert.ok(third);
  await phone.answer(third, 'confirm', numberOn(again.html));
  assert.equal((await browser.post('/enrolment/link-phone')).heading, 'Save your recovery code');
});

test('in the wizard ten trials that were not confirmed are the limit, and the page says ten', async () => {
  const browser = service.visitor();
  const { phone } = await linkPhone(around(service), await toTheLink(await service.account(), browser));
  await phone.call('notifications', { state: 'off' });
  for (let more = 1; more < 10; more++)
    assert.equal((await browser.post('/enrolment/link-phone/send')).status, 200);
  const refused = await browser.post('/enrolment/link-phone/send');
  assert.deepEqual([refused.status, /10 requests were not confirmed/.test(refused.text)], [429, true]);
});

test('a phone of a walk that was never finished confirms no sign-in, and is forgotten with the walk', async () => {
  const person = await service.account();
  const browser = service.visitor();
  const { phone } = await linkPhone(around(service), await toTheLink(person, browser));
  await phone.call('notifications', { state: 'off' });
  const elsewhere = await enrolPhone(service, person, 'Another');
  assert.equal((await phone.call('requests')).code, 'phone-unlinked');
  assert.deepEqual(await linkedTo(person.id), ['push', 'recovery-code']);
  const { number } = await askPhone(service, elsewhere);
  const [asked] = await elsewhere.phone.requests();
  assert.ok(asked);
  assert.equal((await elsewhere.phone.answer(asked, 'confirm', number)).status, 200);
});

test('two walks that end at once, one with an app and one with a phone: one of them counts, whole', async () => {
  for (let round = 0; round < 5; round++) {
    const person = await service.account();
    const [ours, theirs] = [service.visitor(), service.visitor()];
    const { phone } = await linkPhone(around(service), await toTheLink(person, ours));
    await phone.call('notifications', { state: 'off' });
    const [asked] = await phone.requests();
    assert.ok(asked);
    await phone.answer(asked, 'confirm', numberOn((await ours.get('/enrolment/link-phone')).html));
    await ours.post('/enrolment/link-phone');
    await toTheCode(person, theirs);
    await Promise.all([ours, theirs].map((one) => one.post('/enrolment/recovery-code', { stored: 'on' })));
    const linked = await linkedTo(person.id);
    assert.equal(linked.length, 2, linked.join());
  }
});

test('a second phone is linked from the account page once the first has confirmed; either is asked', async () => {
  const anna = await enrolPhone(service, await service.account(), 'Old');
  const page = await anna.browser.get('/enrolment/link-phone?for=add-phone');
  assert.equal(page.heading, 'Link your phone');
  const { phone } = await linkPhone(around(service), linkOn(page.html), { name: 'New' });
  await phone.call('notifications', { state: 'off' });
  const [asked] = await phone.requests();
  assert.ok(asked);
  const { html } = await anna.browser.get('/enrolment/link-phone?for=add-phone');
  await phone.answer(asked, 'confirm', numberOn(html));
  const done = await anna.browser.post('/enrolment/link-phone?for=add-phone');
  assert.match(done.text, /Your phone is linked/);
  assert.deepEqual(await linkedTo(anna.id), ['push', 'push', 'recovery-code']);

  // What was linked last is what is at hand.
  const { browser, html: asking } = await askPhone(service, anna);
  const [first] = await phone.requests();
  assert.ok(first);
  const old = /name="phone" value="([^"]+)"[^>]*>(?:(?!<form).)*Send to Old/s.exec(asking)?.[1];
  assert.equal(old, anna.phone.id);
  const again = await browser.post('/sign-in/confirm/push/send', { phone: anna.phone.id });
  const [second] = await anna.phone.requests();
  assert.ok(second);
  await anna.phone.answer(second, 'confirm', numberOn(again.html));
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');

  // The old one is the one used last from now on.
  await askPhone(service, anna);
  assert.equal((await anna.phone.requests()).length, 1);
});

test('a phone is not added with proofs that are older than ten minutes', async () => {
  const anna = await enrolPhone(service, await service.account());
  service.time.pass(601);
  const asked = await anna.browser.get('/enrolment/link-phone?for=add-phone');
  assert.match(asked.heading, /^(Sign in|Confirm on your phone)$/);
});

test('a phone is unlinked on the account page, and from that moment signs in vain', async () => {
  const anna = await enrolPhone(service, await service.account());
  const refused = await anna.browser.get(`/account/phones/${anna.phone.id}/unlink`);
  assert.match(refused.heading, /cannot be unlinked/);
  const person: Enrolled = await enrol(service, await service.account());
  const stranger = await signIn(service, person);
  assert.equal((await stranger.post(`/account/phones/${anna.phone.id}/unlink`)).heading, 'Your account');
  assert.equal((await anna.phone.call('requests')).status, 200);
});

test('the last phone that unlinks itself leaves the account protected, by its other ways', async () => {
  const anna = await enrolPhone(service, await service.account());
  assert.equal((await anna.phone.call('unlink')).status, 204);
  assert.equal((await anna.phone.call('requests')).code, 'phone-unlinked');
  const browser = service.visitor();
  const asked = await givePassword(browser, anna);
  assert.notEqual(asked.heading, 'Your account');
  assert.equal((await browser.get('/account')).heading === 'Your account', false);
  assert.deepEqual(await linkedTo(anna.id), ['push', 'recovery-code']);
  assert.equal((await browser.get('/sign-in/confirm/choose')).text.includes('Recovery code'), true);
});

test('who has a phone and a code app is asked by the phone first, and may type the code instead', async () => {
  const anna = await enrol(service, await service.account());
  const page = await anna.browser.get('/enrolment/link-phone?for=add-phone');
  const { phone } = await linkPhone(around(service), linkOn(page.html));
  await phone.call('notifications', { state: 'off' });
  const [asked] = await phone.requests();
  assert.ok(asked);
  await phone.answer(
    asked,
    'confirm',
    numberOn((await anna.browser.get('/enrolment/link-phone?for=add-phone')).html),
  );
  await anna.browser.post('/enrolment/link-phone?for=add-phone');
  const browser = service.visitor();
  assert.equal((await givePassword(browser, anna)).heading, 'Confirm on your phone');
  const code = await browser.post('/sign-in/confirm/choose', { way: 'totp' });
  assert.equal(code.heading, 'Enter the code from your app');
  assert.equal(
    (await browser.post('/sign-in/confirm', { code: freshCode(service, anna) })).heading,
    'Your account',
  );
});

test('a push endpoint that is not https, or leads inside, is refused', async () => {
  const anna = await enrolPhone(service, await service.account());
  const keys = subscriptionKeys();
  const { pushKey } = (await anna.phone.call('notifications', { state: 'off' })).body;
  for (const endpoint of [
    'http://push.example.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://10.0.0.1/x',
    'https://169.254.169.254/latest',
  ]) {
    const said = await anna.phone.call('notifications', {
      state: 'on',
      pushKey,
      subscription: { endpoint, keys },
    });
    assert.deepEqual([said.status, said.code], [422, 'endpoint-refused'], endpoint);
  }
  const odd = await anna.phone.call('notifications', {
    state: 'on',
    pushKey,
    subscription: { endpoint: 'x', keys: {} },
  });
  assert.equal(odd.status, 400);
});

test('a push subscription that nothing can be encrypted to is refused, and asks nobody anything', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { pushKey } = (await anna.phone.call('notifications', { state: 'off' })).body;
  const { p256dh, auth } = subscriptionKeys();
  const noPoint = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 255)]).toString('base64url');
  for (const keys of [
    { p256dh: noPoint, auth },
    { p256dh: `${p256dh}AAAA`, auth },
    { p256dh, auth: 'AAAA' },
  ]) {
    const subscription = { endpoint: 'https://127.0.0.1/x', keys };
    const said = await anna.phone.call('notifications', { state: 'on', pushKey, subscription });
    assert.deepEqual([said.status, said.code], [400, 'body-malformed']);
  }
  assert.equal((await anna.phone.call('requests')).body.notifications, 'off');
});

test('a key that is not a point of the curve links nothing, and the link is still good', async () => {
  const person = await service.account();
  const link = await toTheLink(person, service.visitor());
  const keys = await newKeys();
  const bad = { ...keys, jwk: { ...keys.jwk, x: keys.jwk.y } };
  assert.equal((await linkPhone(around(service), link, { keys: bad })).said.code, 'key-refused');
  assert.equal((await linkPhone(around(service), link, { keys })).said.status, 201);
});

function subscriptionKeys() {
  return {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
}

async function toTheCode(
  person: Parameters<typeof givePassword>[1],
  browser: ReturnType<TestService['visitor']>,
) {
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const { html } = await browser.post('/enrolment/choose', { way: 'totp' });
  await browser.post('/enrolment/app', { code: codeOf(keyOn(html), service.time.now()) });
}
