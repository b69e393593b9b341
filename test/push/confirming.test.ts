import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newRecoveryCode } from '#spec/recovery-code.ts';
import { type Mailbox, mailbox } from '../support/mailbox.ts';
import { givePassword } from '../support/people.ts';
import { askPhone, enrolPhone, numberOn } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';

let service: TestService;
let mails: Mailbox;
before(async () => {
  mails = await mailbox();
  service = await testService({ TWOFOLD_SMTP_URL: mails.url });
});
after(async () => {
  await service.stop();
  await mails.stop();
});

async function onlyRequest(anna: Awaited<ReturnType<typeof enrolPhone>>) {
  const [asked, ...more] = await anna.phone.requests();
  assert.ok(asked);
  assert.equal(more.length, 0);
  return asked;
}

test('a browser that is new confirms with the number that it shows, and goes on', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  const asked = await onlyRequest(anna);
  assert.equal(asked.number, true);
  assert.equal(asked.isFirst, true);
  assert.ok(number);
  assert.deepEqual((await anna.phone.answer(asked, 'confirm', number)).body, { outcome: 'confirmed' });
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');
});

test('a phone is told in its own language which browser asks', async () => {
  const anna = await enrolPhone(service, await service.account());
  await askPhone(service, anna);
  const { headers, ...signed } = await anna.phone.signed('requests', {});
  const said = await anna.phone.send('requests', {
    ...signed,
    headers: { ...headers, 'accept-language': 'nb-NO' },
  });
  const [asked] = said.body.requests as readonly { readonly browser: string }[];
  assert.equal(asked?.browser, 'En nettleser');
});

test('a browser that has earned it confirms with one tap, for ninety days', async () => {
  const anna = await enrolPhone(service, await service.account());
  await anna.browser.post('/sign-out');
  const { number } = await askPhone(service, anna, anna.browser);
  assert.equal(number, null);
  const asked = await onlyRequest(anna);
  assert.equal(asked.number, false);
  assert.equal((await anna.phone.answer(asked, 'confirm')).status, 200);
  assert.equal((await anna.browser.post('/sign-in/confirm/push')).heading, 'Your account');
  await anna.browser.post('/sign-out');
  service.time.pass(90 * 86_400);
  assert.notEqual((await askPhone(service, anna, anna.browser)).number, null);
});

test('a phone is told with its requests which language its account speaks', async () => {
  const anna = await enrolPhone(service, await service.account());
  const told = async () => (await anna.phone.call('requests')).body.language;
  assert.equal(await told(), 'en');
  await anna.browser.post('/language', { language: 'nb', page: '/account' });
  assert.equal(await told(), 'nb');
});

test('before the phone has answered nothing opens, however often the page is sent', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser } = await askPhone(service, anna);
  for (let index = 0; index < 8; index++) {
    assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Confirm on your phone');
  }
  const asked = await onlyRequest(anna);
  const { html } = await browser.get('/sign-in/confirm/push');
  const number = /<output[^>]*>(\d+) (\d+)</.exec(html);
  await anna.phone.answer(asked, 'confirm', `${number?.[1]}${number?.[2]}`);
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');
});

test('Deny ends the request and not the sign-in; the page says so and offers the next way', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser } = await askPhone(service, anna);
  await anna.phone.answer(await onlyRequest(anna), 'deny');
  const shown = await browser.post('/sign-in/confirm/push');
  assert.equal(shown.heading, 'Confirm on your phone');
  assert.match(shown.text, /You denied this on your phone/);
  assert.match(shown.text, /Try another way/);
});

test('"This wasn\'t me" ends the sign-in, stops requests for an hour, and takes the tap from every browser', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser } = await askPhone(service, anna);
  await anna.phone.answer(await onlyRequest(anna), 'not-me');
  assert.equal((await browser.get('/sign-in/confirm/push')).heading, 'Sign in');
  await browser.post('/sign-in', { email: anna.email, password: anna.password });
  const paused = await browser.post('/sign-in/confirm/push/send');
  assert.match(paused.text, /Requests to your phone are paused/);
  assert.deepEqual(await anna.phone.requests(), []);
  service.time.pass(3601);
  await anna.browser.post('/sign-out');
  assert.notEqual((await askPhone(service, anna, anna.browser)).number, null);
  assert.ok(service.logged.some((line) => line.includes("was not its owner's")));
});

test('three requests that were not confirmed in ten minutes, then only other ways', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser } = await askPhone(service, anna);
  await browser.post('/sign-in/confirm/push/send');
  await anna.phone.answer(await onlyRequest(anna), 'deny');
  await browser.post('/sign-in/confirm/push/send');
  const refused = await browser.post('/sign-in/confirm/push/send');
  assert.equal(refused.status, 429);
  assert.match(refused.text, /3 requests were not confirmed/);
  service.time.pass(601);
  await browser.post('/sign-in', { email: anna.email, password: anna.password });
  assert.equal((await browser.post('/sign-in/confirm/push/send')).status, 200);
});

test('the page names the number of requests that the operator allows', async () => {
  const strict = await testService({ TWOFOLD_LIMITS: 'pushesOfAccount=1/10m' });
  try {
    const { browser } = await askPhone(strict, await enrolPhone(strict, await strict.account()));
    const refused = await browser.post('/sign-in/confirm/push/send');
    assert.deepEqual([refused.status, /One request was not confirmed/.test(refused.text)], [429, true]);
  } finally {
    await strict.stop();
  }
});

test('the newest request wins, and the page of the older one says so', async () => {
  const anna = await enrolPhone(service, await service.account());
  const first = await askPhone(service, anna);
  const before = await onlyRequest(anna);
  const second = await askPhone(service, anna);
  const asked = await onlyRequest(anna);
  assert.notEqual(asked.request, before.request);
  const late = await anna.phone.answer(before, 'confirm', first.number);
  assert.deepEqual([late.status, late.code, late.body.outcome], [409, 'request-over', 'superseded']);
  assert.match((await first.browser.get('/sign-in/confirm/push')).text, /A newer request was sent/);
  await anna.phone.answer(asked, 'confirm', second.number);
  assert.equal((await first.browser.post('/sign-in/confirm/push')).heading, 'Confirm on your phone');
  assert.equal((await second.browser.post('/sign-in/confirm/push')).heading, 'Your account');
});

test('a request runs out after two minutes, and an answer to it opens nothing', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  const asked = await onlyRequest(anna);
  service.time.pass(121);
  assert.deepEqual(await anna.phone.requests(), []);
  assert.equal((await anna.phone.answer(asked, 'confirm', number)).code, 'request-over');
  assert.match((await browser.get('/sign-in/confirm/push')).text, /Nobody answered within two minutes/);
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Confirm on your phone');
});

test('a sign-in that was left is not asked about any more', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  const asked = await onlyRequest(anna);
  await browser.post('/sign-in/leave');
  assert.deepEqual(await anna.phone.requests(), []);
  const late = await anna.phone.answer(asked, 'confirm', number);
  assert.deepEqual([late.code, late.body.outcome], ['request-over', 'left']);
});

test('the recovery code forgets the phone that was lost, and every browser that had earned the tap', async () => {
  const anna = await enrolPhone(service, await service.account());
  const elsewhere = service.visitor();
  await elsewhere.get('/sign-in');
  await elsewhere.post('/sign-in', { email: anna.email, password: anna.password });
  const walk = await elsewhere.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode });
  assert.equal(walk.heading, 'Protect your account');
  assert.equal((await anna.browser.get('/account')).heading, 'Sign in');
});

test('what the phone has confirmed and the account may not take now is said, and the page does not press again', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  await anna.phone.answer(await onlyRequest(anna), 'confirm', number);
  const stranger = service.visitor();
  await givePassword(stranger, anna);
  for (let wrong = 0; wrong < 5; wrong++) {
    await stranger.post('/sign-in/confirm/recovery-code', { code: newRecoveryCode() });
  }
  const shown = await browser.post('/sign-in/confirm/push');
  assert.equal(shown.status, 429);
  assert.match(shown.text, /Too many attempts\. Try again in \d minutes?, or use another way then\./);
  assert.doesNotMatch(shown.html, /data-press/);
});

test('a page that comes back long after the phone confirmed says that it is over, asks again, and costs nothing', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  await anna.phone.answer(await onlyRequest(anna), 'confirm', number);
  service.time.pass(125);
  const state = await browser.get('/sign-in/confirm/push/state');
  assert.doesNotMatch(state.html, /data-press/);
  for (let press = 0; press < 8; press++) {
    const shown = await browser.post('/sign-in/confirm/push');
    assert.match(shown.text, /Nobody answered within two minutes/);
    assert.match(shown.text, /Send again/);
  }
  await browser.post('/sign-in/confirm/push/send');
  // The number was typed for this browser, so it has earned the tap.
  await anna.phone.answer(await onlyRequest(anna), 'confirm');
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');
});

test('wrong numbers and wrong codes are one budget: with none left, no number is looked at, and the right one takes no try', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  const wrong = number === '000000' ? '000001' : '000000';
  for (let code = 0; code < 4; code++)
    await browser.post('/sign-in/confirm/recovery-code', { code: newRecoveryCode() });
  const asked = await onlyRequest(anna);
  assert.equal((await anna.phone.answer(asked, 'confirm', wrong)).code, 'number-wrong');
  for (const typed of [wrong, number, number]) {
    const said = await anna.phone.answer(asked, 'confirm', typed);
    assert.deepEqual([said.status, said.code], [429, 'too-many']);
  }
  const code = await browser.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode });
  assert.equal(code.status, 429);
  assert.equal((await anna.phone.answer(asked, 'deny')).status, 200);

  service.time.pass(181);
  await browser.post('/sign-in/confirm/push/send');
  const { html } = await browser.get('/sign-in/confirm/push');
  assert.equal((await anna.phone.answer(await onlyRequest(anna), 'confirm', numberOn(html))).status, 200);
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');
});

test('the tenth wrong number in a row is told to the owner, as the tenth wrong code is', async () => {
  const anna = await enrolPhone(service, await service.account());
  for (let tries = 0; tries < 10; tries++) {
    const { number } = await askPhone(service, anna);
    const wrong = number === '000000' ? '000001' : '000000';
    assert.equal((await anna.phone.answer(await onlyRequest(anna), 'confirm', wrong)).code, 'number-wrong');
    service.time.pass(601);
  }
  assert.match((await mails.mail(anna.email, 'Many wrong codes for your account')).text, /all refused/);
});

test('each of many tabs that wait goes on once the phone has confirmed, and their presses cost the owner nothing', async () => {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  const tabs = Array.from({ length: 20 }, () => browser.copy());
  // Each shows a page of its own, so that no press is the press of another.
  for (const tab of tabs) await tab.get('/sign-in/confirm/push');
  await anna.phone.answer(await onlyRequest(anna), 'confirm', number);
  const said = await Promise.all(tabs.map((tab) => tab.raw('POST', '/sign-in/confirm/push')));
  const winner = tabs.find((_, index) => said[index]?.headers.get('location') === '/account');
  assert.ok(winner);
  for (const [index, answer] of said.entries()) {
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /^\/(account|sign-in)\b/);
    // The tabs of a browser share its cookie.
    tabs[index]?.setCookie('twofold-session', winner.cookie('twofold-session') ?? null);
    assert.equal((await tabs[index]?.get(answer.headers.get('location') ?? ''))?.heading, 'Your account');
  }
  const [counted] = await service.database.sql<{ failures: number; spent: number }[]>`
    select consecutive_failures as failures, coalesce((
      select spent from throttle where key = ${`confirmation:${anna.id}`}), 0) as spent
    from authenticator where id = ${anna.phone.id}`;
  assert.deepEqual([counted?.failures, Math.round(counted?.spent ?? -1)], [0, 0]);
});
