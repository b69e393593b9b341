import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Carrier, carrier } from '../support/carrier.ts';
import { codeOf, keyOn, recoveryCodeOn } from '../support/code-app.ts';
import { enrol, freshCode, givePassword } from '../support/people.ts';
import { type Person, type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let gateway: Carrier;
let service: TestService;
before(async () => {
  gateway = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: gateway.url });
});
after(async () => {
  await service.stop();
  await gateway.stop();
});

async function begin(
  person: Person,
  browser = service.visitor(),
): Promise<{ browser: Visitor; key: string }> {
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const page = await browser.post('/enrolment/choose', { way: 'totp' });
  return { browser, key: keyOn(page.html) };
}

const linkApp = ({ browser, key }: { browser: Visitor; key: string }) =>
  browser.post('/enrolment/app', { code: codeOf(key, service.time.now()) });

async function authenticatorsOf({ id }: Person): Promise<string[]> {
  const rows = await service.database.sql<{ kind: string }[]>`
    select kind from authenticator where account_id = ${id} order by kind`;
  return rows.map(({ kind }) => kind);
}

test('the whole wizard: app, backup phone and recovery code count all at once, at its end', async () => {
  const person = await service.account();
  const { browser, key } = await begin(person);
  assert.equal((await linkApp({ browser, key })).heading, 'Add a backup phone number');
  const before = gateway.texts.length;
  const asked = await browser.post('/enrolment/phone', { country: 'NO', number: '412 34 567' });
  assert.equal(asked.heading, 'Enter the code we texted you');
  assert.match(asked.text, /\+47 41 23 45 67/);
  await gateway.code(before);
  const text = gateway.texts[before];
  assert.equal(text?.to, '+4741234567');
  assert.match(text?.text ?? '', /^(\d{6}) is your Twofold code\.\n\n@localhost #\1$/);
  const last = await browser.post('/enrolment/phone/code', { code: await gateway.code(before) });
  assert.equal(last.heading, 'Save your recovery code');
  assert.deepEqual(await authenticatorsOf(person), [], 'nothing counts yet');
  const unticked = await browser.post('/enrolment/recovery-code');
  assert.equal(unticked.status, 422);
  assert.equal(recoveryCodeOn(unticked.html), recoveryCodeOn(last.html));
  const done = await browser.post('/enrolment/recovery-code', { stored: 'on' });
  assert.equal(done.heading, 'Your account is now protected');
  assert.deepEqual(await authenticatorsOf(person), ['recovery-code', 'sms', 'totp']);
});

test('the code for the backup phone sent twenty times at once, as by an impatient hand, goes on once and for all', async () => {
  const person = await service.account();
  const { browser, key } = await begin(person);
  await linkApp({ browser, key });
  const before = gateway.texts.length;
  await browser.post('/enrolment/phone', { country: 'NO', number: '412 34 568' });
  const code = await gateway.code(before);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => browser.raw('POST', '/enrolment/phone/code', { code })),
  );
  const ends = new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`));
  // The budget lets five look at once; those that found it empty are told to wait, and nobody that the code was used.
  assert.ok(ends.has('303 /enrolment/recovery-code'));
  for (const end of ends) assert.match(end, /^(303 \/enrolment\/recovery-code|429 null)$/);
});

test('the key stays the same through wrong codes, reloads, going back and a second tab', async () => {
  const { browser, key } = await begin(await service.account());
  const wrong = await browser.post('/enrolment/app', { code: '000000' });
  assert.equal(wrong.status, 422);
  assert.equal(keyOn(wrong.html), key);
  for (const path of ['/enrolment/app', '/enrolment/next'])
    assert.equal(keyOn((await browser.get(path)).html), key);
  const tab = browser.copy();
  await tab.get('/enrolment/choose');
  assert.equal(keyOn((await tab.post('/enrolment/choose', { way: 'totp' })).html), key);
  assert.equal((await linkApp({ browser, key })).heading, 'Add a backup phone number');
  const late = await tab.post('/enrolment/app', { code: codeOf(key, service.time.now()) });
  assert.equal(late.heading, 'Add a backup phone number', 'the other tab goes on where the walk is');
});

test('abandoned anywhere, the account is as before; taken up again in that browser, it goes on', async () => {
  const person = await service.account();
  const { browser, key } = await begin(person);
  await linkApp({ browser, key });
  await browser.post('/sign-out');
  assert.deepEqual(await authenticatorsOf(person), []);
  const again = await givePassword(browser, person);
  assert.equal(again.heading, 'Add a backup phone number');
  const last = await browser.post('/enrolment/phone', { skip: 'yes' });
  assert.equal(last.heading, 'Save your recovery code');
  // The app was proven in a session that has ended, so this one is asked for its code.
  const asked = await browser.post('/enrolment/recovery-code', { stored: 'on' });
  assert.equal(asked.heading, 'Enter the code from your app');
  service.time.pass(31);
  const done = await browser.post(asked.path, { code: codeOf(key, service.time.now()) });
  assert.equal(done.heading, 'Your account');
});

test('what was begun in another browser is never gone on with: a stranger may have begun it', async () => {
  const person = await service.account();
  const stranger = await begin(person);
  await linkApp(stranger);
  const owner = await begin(person);
  assert.notEqual(owner.key, stranger.key);
});

test('of two browsers that finish at once, what one linked stands, and nothing of the other', async () => {
  for (let round = 0; round < 5; round++) {
    const person = await service.account();
    const browsers = await Promise.all([0, 1].map(() => begin(person)));
    for (const one of browsers) {
      await linkApp(one);
      await one.browser.post('/enrolment/phone', { skip: 'yes' });
    }
    const ends = await Promise.all(
      browsers.map(({ browser }) => browser.post('/enrolment/recovery-code', { stored: 'on' })),
    );
    const winners = ends.filter(({ heading }) => heading === 'Your account is now protected');
    assert.equal(winners.length, 1);
    assert.deepEqual(await authenticatorsOf(person), ['recovery-code', 'totp']);
    const loser = browsers[ends.findIndex(({ heading }) => heading !== 'Your account is now protected')];
    assert.equal((await loser?.browser.get('/account'))?.heading, 'Enter the code from your app');
  }
});

test('no step can be jumped to', async () => {
  const person = await service.account();
  const browser = service.visitor();
  await givePassword(browser, person);
  for (const path of [
    '/enrolment/app',
    '/enrolment/phone',
    '/enrolment/phone/code',
    '/enrolment/recovery-code',
    '/enrolment/recovery-code/file',
  ]) {
    assert.equal((await browser.get(path)).heading, 'Protect your account', path);
    if (path.endsWith('/file')) continue;
    assert.equal(
      (await browser.post(path, { code: '000000', stored: 'on' })).heading,
      'Protect your account',
      path,
    );
  }
  assert.deepEqual(await authenticatorsOf(person), []);
});

test('"Next" with no number and "Skip" both go on', async () => {
  for (const fields of [{ country: 'NO', number: ' ' }, { skip: 'yes' }]) {
    const walk = await begin(await service.account());
    await linkApp(walk);
    assert.equal((await walk.browser.post('/enrolment/phone', fields)).heading, 'Save your recovery code');
  }
});

test('a number that gets no texts is refused with the reason', async () => {
  const walk = await begin(await service.account());
  await linkApp(walk);
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['GB', '020 7946 0018', /landline/],
    ['NO', '829 00 000', /extra|cost|number/],
    ['NO', '12', /too short|not a phone number/],
    ['NO', 'call me', /not a phone number/],
    ['XX', '41234567', /country/],
    ['GB', '+8816 234 56789', /satellite|texts|number/],
  ];
  for (const [country, number, reason] of cases) {
    const refused = await walk.browser.post('/enrolment/phone', { country, number });
    assert.equal(refused.status, 422, number);
    assert.match(refused.text, reason);
  }
});

test('a texted code works for its own walk, once, and another number starts the step over', async () => {
  const walk = await begin(await service.account());
  await linkApp(walk);
  const other = await begin(await service.account());
  await linkApp(other);
  const before = gateway.texts.length;
  await walk.browser.post('/enrolment/phone', { country: 'NO', number: '41234511' });
  const code = await gateway.code(before);
  await other.browser.post('/enrolment/phone', { country: 'NO', number: '41234522' });
  await gateway.code(before + 1);
  if ((await gateway.code(before + 1)) !== code) {
    assert.equal((await other.browser.post('/enrolment/phone/code', { code })).status, 422);
  }
  await walk.browser.post('/enrolment/phone', { country: 'NO', number: '41234533' });
  const newer = await gateway.code(before + 2);
  const proven = await walk.browser.post('/enrolment/phone/code', { code: newer });
  assert.equal(proven.heading, 'Save your recovery code');
});

test('the recovery code opens the linking of a new app and nothing else, once, and the lost one is dead', async () => {
  const anna = await enrol(service, await service.account());
  const elsewhere = anna.browser;
  const browser = service.visitor();
  await givePassword(browser, anna);
  const mistyped = `${anna.recoveryCode.slice(0, -1)}${anna.recoveryCode.endsWith('0') ? '1' : '0'}`;
  assert.match(
    (await browser.post('/sign-in/confirm/recovery-code', { code: mistyped })).text,
    /Compare it with your note/,
  );
  const spoken = anna.recoveryCode.toLowerCase().replaceAll('-', ' ');
  const opened = await browser.post('/sign-in/confirm/recovery-code', { code: spoken });
  assert.equal(opened.heading, 'Protect your account');
  assert.equal((await elsewhere.get('/account')).heading, 'Sign in', 'every other session ended');
  for (const path of ['/account', '/account/password', '/sign-in/confirm']) {
    assert.equal((await browser.get(path)).heading, 'Protect your account', path);
  }

  const second = service.visitor();
  await givePassword(second, anna);
  assert.doesNotMatch((await second.get('/sign-in/confirm/choose')).text, /Recovery code/, 'it is used up');
  assert.match(
    (await second.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode })).text,
    /Choose another way/,
  );

  await browser.post('/enrolment');
  const page = await browser.post('/enrolment/choose', { way: 'totp' });
  const key = keyOn(page.html);
  assert.notEqual(key, anna.key);
  await linkApp({ browser, key });
  const last = await browser.post('/enrolment/phone', { skip: 'yes' });
  assert.notEqual(recoveryCodeOn(last.html), anna.recoveryCode);
  assert.equal(
    (await browser.post('/enrolment/recovery-code', { stored: 'on' })).heading,
    'Your account is now protected',
  );
  const third = service.visitor();
  await givePassword(third, anna);
  assert.equal(
    (await third.post('/sign-in/confirm', { code: freshCode(service, anna) })).status,
    422,
    'the lost app',
  );
  service.time.pass(31);
  const signedIn = await third.post('/sign-in/confirm', { code: codeOf(key, service.time.now()) });
  assert.equal(signedIn.heading, 'Your account');
});

test('of twenty that use one recovery code at once, one gets on', async () => {
  const anna = await enrol(service, await service.account());
  const browsers: Visitor[] = [];
  for (let index = 0; index < 20; index++) {
    const browser = service.visitor();
    await givePassword(browser, anna);
    browsers.push(browser);
  }
  const ends = await Promise.all(
    browsers.map((browser) => browser.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode })),
  );
  assert.equal(ends.filter(({ heading }) => heading === 'Protect your account').length, 1);
});
