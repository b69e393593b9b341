import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { endedAppSeconds } from '#authenticators/totp/ended-app-store.ts';
import { codeOf, keyOn } from '../support/code-app.ts';
import { type Enrolled, enrol, freshCode, givePassword, signIn, toNextStep } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import { mailed } from '../support/signed-in.ts';
import { type Visitor, visitor } from '../support/visitor.ts';

const path = '/sign-in/confirm';
let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

/** What the app shows when its phone's clock is so many seconds ahead. */
function codeAt({ key }: Pick<Enrolled, 'key'>, aheadSeconds: number): string {
  return codeOf(key, new Date(service.time.now().getTime() + aheadSeconds * 1000));
}

async function somebody(): Promise<Enrolled> {
  const anna = await enrol(service, await service.account());
  service.time.pass(3600);
  toNextStep(service);
  return anna;
}

async function atTheCode(person: Enrolled, browser = service.visitor()): Promise<Visitor> {
  await givePassword(browser, person);
  return browser;
}

/** Six digits that the app shows at no time near this one. */
function wrongCode(person: Enrolled): string {
  const near = Array.from({ length: 61 }, (_, index) => codeAt(person, (index - 30) * 30));
  return ['000000', '111111', '222222'].find((code) => !near.includes(code)) ?? '';
}

/** What the account has spent of the budget for wrong codes. */
async function spentBy({ id }: Enrolled): Promise<number> {
  const [row] = await service.database.sql<{ spent: number }[]>`
    select spent from throttle where key = ${`confirmation:${id}`}`;
  return Math.round(row?.spent ?? 0);
}

/** Her app is replaced by one with the key that is answered. */
async function replaceApp(anna: Enrolled): Promise<string> {
  const browser = await signIn(service, anna);
  const { html } = await browser.get('/enrolment/app?for=replace-app');
  const key = keyOn(html);
  await browser.post('/enrolment/app?for=replace-app', { code: codeAt({ key }, 0) });
  return key;
}

test('a phone that is 2 minutes 10 seconds slow is told so, to twenty seconds, and nothing is let in', async () => {
  const anna = await somebody();
  for (let attempt = 0; attempt < 4; attempt++) {
    service.time.pass(187);
    const { status, text } = await (await atTheCode(anna)).post(path, { code: codeAt(anna, -130) });
    assert.equal(status, 422);
    const [, minutes, seconds = '0'] =
      /Your phone's clock is (\d) minutes?(?: (\d+) seconds)? slow, so its codes don't match\./.exec(text) ??
      [];
    const told = Number(minutes) * 60 + Number(seconds);
    assert.ok(Math.abs(told - 130) <= 20, text);
  }
});

test('a quarter of an hour is too far to tell, so only what is true is said', async () => {
  const anna = await somebody();
  const { text } = await (await atTheCode(anna)).post(path, { code: codeAt(anna, -900) });
  assert.match(text, /That code is not right\. Codes change every 30 seconds/);
  assert.doesNotMatch(text, /clock is \d/);
  assert.match(text, /The newest code is refused as well\?/);
});

test('a code whose cause was told before its time is refused when its time comes, and the ones around it are not', async () => {
  const anna = await somebody();
  const early = codeAt(anna, 300);
  const told = await (await atTheCode(anna)).post(path, { code: early });
  assert.match(told.text, /clock is [45] minutes.* fast/);
  service.time.pass(300);
  const again = await atTheCode(anna);
  const late = await again.post(path, { code: early });
  assert.match(late.text, /That code was typed before its time/);
  assert.doesNotMatch(late.text, /has been used/, 'it never was');
  const next = codeAt(anna, 30);
  assert.notEqual(next, early);
  assert.equal((await again.post(path, { code: next })).heading, 'Your account');
});

test('with what the causes tell, a guess opens as many moments as without: the three codes of the moment', async () => {
  const anna = await somebody();
  const guessed = Array.from({ length: 18 }, (_, index) => codeAt(anna, (index + 2) * 30));
  const accepted: string[] = [];
  for (const code of guessed) {
    // Who guesses waits for the budget; here it is given, so that only the causes count.
    await service.database.sql`delete from throttle where key = ${`confirmation:${anna.id}`}`;
    const guess = await (await atTheCode(anna)).post(path, { code });
    assert.match(guess.text, /clock is .* fast|typed before its time/);
  }
  for (const code of guessed) {
    service.time.pass(30);
    await service.database.sql`delete from throttle where key = ${`confirmation:${anna.id}`}`;
    const attempt = await (await atTheCode(anna)).post(path, { code });
    if (attempt.status === 200) accepted.push(code);
  }
  assert.deepEqual(accepted, []);
});

test('each cause costs the attempt that a wrong code costs, and with the budget gone none is told', async () => {
  const causes: readonly (readonly [RegExp, (person: Enrolled) => string | Promise<string>])[] = [
    [/That code is not right/, wrongCode],
    [/clock is .* slow/, (person) => codeAt(person, -130)],
    [/clock is .* fast/, (person) => codeAt(person, 95)],
    [/That code has been used/, usedCode],
  ];
  for (const [words, codeBy] of causes) {
    const anna = await somebody();
    const code = await codeBy(anna);
    const browser = await atTheCode(anna);
    for (let spent = 1; spent <= 5; spent++) {
      assert.match((await browser.post(path, { code })).text, words);
      assert.equal(await spentBy(anna), spent);
    }
    const { status, text } = await browser.post(path, { code });
    assert.equal(status, 429);
    assert.match(text, /Too many attempts/);
    assert.doesNotMatch(text, words);
  }
});

async function usedCode(person: Enrolled): Promise<string> {
  const code = codeAt(person, 0);
  await (await atTheCode(person)).post(path, { code });
  return code;
}

test('a used code says when the next one comes, and a code that was used long ago blames no clock', async () => {
  const anna = await somebody();
  const code = await usedCode(anna);
  const browser = await atTheCode(anna);
  const { html, text } = await browser.post(path, { code });
  const seconds = Number(/<count-down seconds="(\d+)"/.exec(html)?.[1]);
  assert.ok(seconds >= 1 && seconds <= 30, html);
  assert.match(
    text,
    /That code has been used\. Wait for the next one\..*The next one comes in \d+ seconds? ?\./,
  );
  service.time.pass(200);
  const late = await browser.post(path, { code });
  assert.match(late.text, /That code has been used.*The app shows a new one now\./);
  assert.doesNotMatch(late.text, /clock is/);
});

test('a code of now says that a newer one was used, and not that it was', async () => {
  const anna = await somebody();
  const ahead = codeAt(anna, 30);
  assert.equal((await (await atTheCode(anna)).post(path, { code: ahead })).heading, 'Your account');
  const { html, text } = await (await atTheCode(anna)).post(path, { code: codeAt(anna, 0) });
  assert.match(text, /That code is older than the last one that was used\. Wait for the next one\./);
  assert.doesNotMatch(text, /has been used|clock is/);
  const seconds = Number(/<count-down seconds="(\d+)"/.exec(html)?.[1]);
  assert.ok(seconds > 0 && seconds <= 60, html);
});

test('a code from before the last one that was used blames no clock, unless the app shows no newer one', async () => {
  const anna = await somebody();
  const browser = await signIn(service, anna);
  assert.equal((await browser.get('/account')).heading, 'Your account');
  const late = await (await atTheCode(anna)).post(path, { code: codeAt(anna, -130) });
  assert.match(
    late.text,
    /older than the last one that was used, so type a newer one\. If your app shows none, your phone's clock is 2 minutes (10 |20 )?.*slow\./,
  );
  assert.doesNotMatch(late.text, /Your phone's clock is/);
  assert.match(late.text, /How to set the clock to automatic/);
  service.time.pass(300);
  const slow = await (await atTheCode(anna)).post(path, { code: codeAt(anna, -130) });
  assert.match(slow.text, /Your phone's clock is 2 minutes .*slow/);
});

test('a code of the app that was replaced says which, costs an attempt, and is never accepted', async () => {
  const anna = await somebody();
  const key = await replaceApp(anna);
  service.time.pass(3600);
  const browser = await atTheCode(anna);
  const { status, text } = await browser.post(path, { code: codeAt(anna, 0) });
  assert.equal(status, 422);
  assert.match(
    text,
    /from the authenticator app you linked on \d+ \w+ \d{4}\. It was replaced or unlinked on/,
  );
  assert.equal(await spentBy(anna), 1);
  assert.equal((await browser.post(path, { code: codeAt({ key }, 0) })).heading, 'Your account');
  service.time.pass(endedAppSeconds);
  const later = await atTheCode(anna);
  assert.match((await later.post(path, { code: codeAt(anna, 0) })).text, /That code is not right/);
});

test("an app that was replaced says nothing to another account, and its key is kept under the account's own seal", async () => {
  const [anna, bo] = [await somebody(), await somebody()];
  await replaceApp(anna);
  service.time.pass(3600);
  const { text } = await (await atTheCode(bo)).post(path, { code: codeAt(anna, 0) });
  assert.match(text, /That code is not right/);
  const [kept] = await service.database.sql<{ sealed: Buffer }[]>`
    select sealed from ended_app where account_id = ${anna.id}`;
  assert.ok(kept && !kept.sealed.includes(Buffer.from(anna.key.slice(0, 8))));
});

test('while an app is linked, a code of the one before says so and costs a guess, until there is none left', async () => {
  const anna = await somebody();
  const browser = await signIn(service, anna);
  await browser.get('/enrolment/app?for=replace-app');
  service.time.pass(60);
  const prove = () => browser.post('/enrolment/app?for=replace-app', { code: codeAt(anna, 0) });
  for (let spent = 1; spent <= 5; spent++) {
    const { status, text } = await prove();
    assert.equal(status, 422);
    assert.match(text, /from the authenticator app you linked on .*Scan the code on this page/);
    assert.equal(await spentBy(anna), spent);
  }
  assert.match((await prove()).text, /That code is not right/);
  const page = await browser.get('/enrolment/app?for=replace-app');
  const done = await browser.post('/enrolment/app?for=replace-app', {
    code: codeAt({ key: keyOn(page.html) }, 0),
  });
  assert.equal(done.heading, 'Your account');
});

test('a skewed phone is told at setup as well, and what is told there costs nothing: the key is on the page', async () => {
  const person = await service.account();
  const browser = service.visitor();
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const { html } = await browser.post('/enrolment/choose', { way: 'totp' });
  const key = keyOn(html);
  for (let attempt = 0; attempt < 7; attempt++) {
    const { status, text } = await browser.post('/enrolment/app', { code: codeAt({ key }, -130) });
    assert.equal(status, 422);
    assert.match(text, /Your phone's clock is .* slow, so its codes don't match/);
    assert.match(text, /How to set the clock to automatic/);
  }
  const linked = await browser.post('/enrolment/app', { code: codeAt({ key }, 0) });
  assert.equal(linked.heading, 'Save your recovery code');
});

test('nobody without the password is told anything of a code', async () => {
  const anna = await somebody();
  for (const code of [codeAt(anna, -130), codeAt(anna, 0), wrongCode(anna)]) {
    const stranger = service.visitor();
    await stranger.get('/sign-in');
    const { path: where, text } = await stranger.post(path, { code });
    assert.match(where, /^\/sign-in/);
    assert.doesNotMatch(text, /clock is|not right|been used/);
    await givePassword(stranger, { ...anna, password: 'not the password' });
    assert.match((await stranger.post(path, { code })).path, /^\/sign-in/);
  }
  assert.equal(await spentBy(anna), 0);
});

test('ten wrong codes are told by mail, in our words: of what the browser says of itself none stands in it', async (t) => {
  const mailing = await testService({ TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
  t.after(() => mailing.stop());
  const anna = await enrol(mailing, await mailing.account());
  const said = 'none. To keep your account, go to https://evil.example/keep';
  const stranger = visitor(mailing.origin, { headers: { 'user-agent': said } });
  await givePassword(stranger, anna);
  for (let attempt = 0; attempt < 10; attempt++) {
    mailing.time.pass(200);
    await givePassword(stranger, anna);
    await stranger.post(path, { code: '000000' });
  }
  const mail = (await mailed(mailing, anna)).at(-1);
  assert.match(mail?.subject ?? '', /wrong codes/);
  assert.match(mail?.text ?? '', /Browser: A browser/);
  assert.doesNotMatch(mail?.text ?? '', /evil|keep your account/);
});

test('of twenty that send one early code at once, five are told, and none of them is let in later', async () => {
  const anna = await somebody();
  const browsers: Visitor[] = [];
  for (let index = 0; index < 20; index++) browsers.push(await atTheCode(anna));
  const early = codeAt(anna, 120);
  const answers = await Promise.all(browsers.map((browser) => browser.post(path, { code: early })));
  assert.equal(answers.filter(({ text }) => /clock is .* fast/.test(text)).length, 5);
  service.time.pass(120);
  await service.database.sql`delete from throttle where key = ${`confirmation:${anna.id}`}`;
  const later = await Promise.all(browsers.map((browser) => browser.post(path, { code: early })));
  assert.ok(later.every(({ status }) => status === 422 || status === 429));
});

test('the steps are those of the phone in hand, and the other kind is one press away', async () => {
  const agents = [
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', 'On an iPhone', 'On an Android phone'],
    ['Mozilla/5.0 (Linux; Android 16; Pixel 9)', 'On an Android phone', 'On an iPhone'],
  ] as const;
  for (const [userAgent, own, other] of agents) {
    const anna = await somebody();
    const browser = await atTheCode(anna, visitor(service.origin, { headers: { 'user-agent': userAgent } }));
    const { html } = await browser.post(path, { code: codeAt(anna, -130) });
    assert.ok(html.includes(`<h3>${own}</h3>`) && !html.includes(`<h3>${other}</h3>`), html);
    assert.match(html, new RegExp(`<summary>.*${other}</summary>`));
  }
});

test('the time is told to everybody, and nothing with it', async () => {
  const { status, text, heading } = await service.visitor().get('/clock');
  assert.deepEqual([status, heading], [200, 'The right time']);
  const [told = ''] = /\d\d:\d\d:\d\d UTC/.exec(text) ?? [];
  assert.ok(told.startsWith(service.time.now().toISOString().slice(11, 15)), text);
});

test('a right code still signs in once the clock is set, and the early one it was told is no loss', async () => {
  const anna = await somebody();
  const browser = await atTheCode(anna);
  await browser.post(path, { code: codeAt(anna, 95) });
  assert.equal((await browser.post(path, { code: codeAt(anna, 0) })).heading, 'Your account');
  service.time.pass(31);
  assert.equal(
    (await atTheCode(anna).then((next) => next.post(path, { code: freshCode(service, anna) }))).heading,
    'Your account',
  );
});
