import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeOf } from '../support/code-app.ts';
import { type Enrolled, enrol, freshCode, givePassword, signIn, toNextStep } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

async function halfSessions(person: Enrolled, count: number): Promise<Visitor[]> {
  const browsers = Array.from({ length: count }, () => service.visitor());
  await Promise.all(browsers.map((browser) => givePassword(browser, person)));
  return browsers;
}

test('an account that did not exist a minute ago is led to protection, and from then on needs the second proof', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  const asked = await givePassword(browser, anna);
  assert.equal(asked.heading, 'Enter the code from your app');
  const account = await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
  assert.equal(account.heading, 'Your account');
});

test('right passwords do not refuse each other, however many come at once; wrong ones are ten', async () => {
  const anna = await enrol(service, await service.account());
  const statusesOf = async (password: string) => {
    const browsers = Array.from({ length: 40 }, () => service.visitor());
    const shown = await Promise.all(browsers.map((browser) => givePassword(browser, { ...anna, password })));
    return shown.map(({ status }) => status).sort();
  };
  assert.deepEqual(await statusesOf(anna.password), Array(40).fill(200));
  assert.deepEqual(await statusesOf('not the password'), [...Array(10).fill(422), ...Array(30).fill(429)]);
});

test('the code that linked the app does not sign in as well', async () => {
  const person = await service.account();
  const anna = await enrol(service, person);
  const browser = service.visitor();
  await givePassword(browser, anna);
  const refused = await browser.post('/sign-in/confirm', { code: anna.linkingCode });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /That code has been used/);
});

test('a code is accepted once, in whatever session, and an older one never after a newer one', async () => {
  const anna = await enrol(service, await service.account());
  const older = freshCode(service, anna);
  const newer = freshCode(service, anna);
  const first = service.visitor();
  await givePassword(first, anna);
  assert.equal((await first.post('/sign-in/confirm', { code: newer })).heading, 'Your account');
  const said = [
    [newer, /That code has been used/],
    [older, /That code is older than the last one that was used/],
  ] as const;
  for (const [code, words] of said) {
    const again = service.visitor();
    await givePassword(again, anna);
    assert.match((await again.post('/sign-in/confirm', { code })).text, words);
  }
});

test('a code of the step before or after is accepted; two steps away it is refused with the cause', async () => {
  const anna = await enrol(service, await service.account());
  const tryAt = async (seconds: number) => {
    const browser = service.visitor();
    await givePassword(browser, anna);
    service.time.pass(300);
    toNextStep(service);
    const at = new Date(service.time.now().getTime() + seconds * 1000);
    return browser.post('/sign-in/confirm', { code: codeOf(anna.key, at) });
  };
  assert.match(
    (await tryAt(-120)).text,
    /Your phone's clock is (1 minute 5|2 minutes)[ 0-9a-z]*slow, so its codes don't match\./,
  );
  assert.match((await tryAt(90)).text, /Your phone's clock is 1 minute [0-9]+ seconds fast/);
  assert.equal((await tryAt(-30)).heading, 'Your account');
  assert.equal((await tryAt(30)).heading, 'Your account');
});

test('five wrong codes at once, then the sixth is refused unseen, right or wrong, in any session', async () => {
  const anna = await enrol(service, await service.account());
  const browsers = await halfSessions(anna, 20);
  const answers = await Promise.all(
    browsers.map((browser) => browser.post('/sign-in/confirm', { code: '000000' })),
  );
  const seen = answers.filter(({ status }) => status === 422).length;
  assert.equal(seen, 5);
  assert.equal(answers.filter(({ status }) => status === 429).length, 15);
  const right = await browsers[0]?.post('/sign-in/confirm', { code: freshCode(service, anna) });
  assert.equal(right?.status, 429);
  service.time.pass(180);
  const later = service.visitor();
  await givePassword(later, anna);
  assert.equal(
    (await later.post('/sign-in/confirm', { code: freshCode(service, anna) })).heading,
    'Your account',
  );
});

test('of twenty that use one code at once, one signs in', async () => {
  const anna = await enrol(service, await service.account());
  const browsers = await halfSessions(anna, 20);
  const code = freshCode(service, anna);
  const answers = await Promise.all(browsers.map((browser) => browser.post('/sign-in/confirm', { code })));
  assert.equal(answers.filter(({ heading }) => heading === 'Your account').length, 1);
});

test('the session secret changes at every rise, and the old ones are worth nothing', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  const half = browser.cookie('twofold-session');
  await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
  const whole = browser.cookie('twofold-session');
  assert.notEqual(half, whole);
  const named = whole?.slice(0, 22) ?? '';
  assert.ok(half?.startsWith(named), 'both name the session');
  const thief = service.visitor();
  for (const worthless of [half ?? '', named, `${named}${'a'.repeat(43)}`]) {
    thief.setCookie('twofold-session', worthless);
    assert.equal((await thief.get('/account')).heading, 'Sign in');
  }
});

test('a wrong password and an unknown account answer the same', async () => {
  const anna = await service.account();
  const answers = await Promise.all(
    [anna.email, 'nobody@example.com'].map(async (email) => {
      const browser = service.visitor();
      await browser.get('/sign-in');
      return browser.post('/sign-in', { email, password: 'not the password at all' });
    }),
  );
  const [known, unknown] = answers.map(({ status, text }) => ({ status, text }));
  assert.equal(known?.status, 422);
  assert.deepEqual(known, unknown);
});

test("a stranger's failures do not lock out a browser that the account has used before", async () => {
  const anna = await enrol(service, await service.account());
  const stranger = service.visitor();
  await stranger.get('/sign-in');
  for (let attempt = 0; attempt < 10; attempt++) {
    await stranger.post('/sign-in', { email: anna.email, password: `guess number ${attempt}` });
  }
  const shut = await givePassword(service.visitor(), anna);
  assert.equal(shut.status, 429);
  await anna.browser.post('/sign-out');
  assert.equal((await givePassword(anna.browser, anna)).heading, 'Enter the code from your app');
});

test("somebody else's proof in the same browser never raises the first one's session", async () => {
  const anna = await enrol(service, await service.account());
  const bo = await enrol(service, await service.account());
  const browser = await signIn(service, anna);
  const before = browser.cookie('twofold-session');
  service.time.pass(700);
  await browser.get('/account/password');
  await browser.post('/sign-in?for=change-password', { email: bo.email, password: bo.password });
  const asBo = await browser.post('/sign-in/confirm?for=change-password', { code: freshCode(service, bo) });
  assert.doesNotMatch(asBo.text, new RegExp(anna.email));
  const thief = service.visitor();
  thief.setCookie('twofold-session', before ?? '');
  assert.equal((await thief.get('/account')).heading, 'Sign in', "the first one's session ended");
});
