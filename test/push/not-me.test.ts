import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Mailbox, mailbox } from '../support/mailbox.ts';
import { givePassword } from '../support/people.ts';
import { askPhone, enrolPhone, type WithPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import { type Visitor, visitor } from '../support/visitor.ts';

const newPassword = 'quite another pass phrase';

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

/** Somebody else knows the password, and the owner has just said so on the phone. */
async function stopped(): Promise<{ anna: WithPhone; stranger: Visitor }> {
  const anna = await enrolPhone(service, await service.account());
  const { browser: stranger } = await askPhone(service, anna);
  await sayNotMe(anna);
  return { anna, stranger };
}

async function sayNotMe({ phone }: WithPhone): Promise<void> {
  const [asked] = await phone.requests();
  assert.ok(asked);
  assert.equal((await phone.answer(asked, 'not-me')).status, 200);
}

test('the page that waited says that the phone stopped it, and how to get a new password; so it does when loaded again', async () => {
  const { stranger } = await stopped();
  for (const path of ['/sign-in/confirm/push', '/account', '/sign-in']) {
    const shown = await stranger.get(path);
    assert.equal(shown.heading, 'Sign in');
    assert.match(shown.text, /This sign-in was stopped from the phone\./);
    assert.match(shown.html, /href="\/password\/forgotten(\?[^"]*)?">Set a new password by mail/);
  }
});

test('why a sign-in ended is said where it ended, for ten minutes, and nowhere else', async () => {
  const { anna, stranger } = await stopped();
  const elsewhere = service.visitor();
  assert.doesNotMatch((await elsewhere.get('/sign-in')).text, /stopped from the phone/);
  const left = service.visitor();
  await givePassword(left, anna);
  await left.post('/sign-in/leave');
  assert.doesNotMatch((await left.get('/sign-in')).text, /stopped from the phone/);
  service.time.pass(601);
  assert.doesNotMatch((await stranger.get('/sign-in')).text, /stopped from the phone/);
});

test('while requests are paused no page offers one: every way leads to the others, and says until when and why', async () => {
  const { anna } = await stopped();
  const browser = service.visitor();
  const ways = [
    await givePassword(browser, anna),
    await browser.get('/sign-in/confirm'),
    await browser.get('/sign-in/confirm/push'),
    await browser.post('/sign-in/confirm/push/send'),
    await browser.post('/sign-in/confirm/choose', { way: 'push' }),
  ];
  for (const shown of ways) {
    assert.equal(shown.heading, 'Choose another way');
    assert.match(shown.text, /Requests to your phone are paused.*They go on in (1 hour|\d+ minutes)/);
    assert.match(shown.text, /Recovery code/);
    assert.doesNotMatch(shown.text, /Send a request|Send again|Twofold Authenticator/);
  }
  assert.deepEqual(await anna.phone.requests(), []);
  const { heading } = await browser.post('/sign-in/confirm/choose', { way: 'recovery-code' });
  assert.equal(heading, 'Use your recovery code');
});

test('with a mailed link the owner sets a new password at once, and the phone confirms again with it', async () => {
  const { anna } = await stopped();
  const browser = service.visitor();
  const paused = await givePassword(browser, anna, '/sign-in?for=change-password');
  const forgotten = /href="(\/password\/forgotten[^"]*)"/.exec(paused.html)?.[1];
  assert.ok(forgotten);
  await browser.get(forgotten);
  await browser.post(forgotten, { email: anna.email });
  const { text } = await mails.mail(anna.email, /^Set a new password/);
  const link = /http\S+/.exec(text)?.[0];
  assert.ok(link);
  const { pathname } = new URL(link);
  await browser.get(pathname);
  const set = await browser.post(pathname, { password: newPassword });
  assert.match(set.text, /Your new password is saved/);
  assert.doesNotMatch(set.text, /stopped from the phone/);

  const { number } = await askPhone(service, { ...anna, password: newPassword }, browser);
  const [asked] = await anna.phone.requests();
  assert.ok(asked);
  assert.equal((await anna.phone.answer(asked, 'confirm', number)).status, 200);
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');
});

test('in a session that is there the owner changes the password at once, and the phone is asked again', async () => {
  const { anna } = await stopped();
  const changed = await anna.browser.post('/account/password', {
    current: anna.password,
    chosen: newPassword,
  });
  assert.match(changed.text, /Your password is changed/);
  await askPhone(service, { ...anna, password: newPassword });
  assert.equal((await anna.phone.requests()).length, 1);
});

test('whoever knew the old password may not ask the phone after the change either', async () => {
  const { anna, stranger } = await stopped();
  await givePassword(stranger, anna);
  await anna.browser.post('/account/password', { current: anna.password, chosen: newPassword });
  assert.equal((await stranger.post('/sign-in/confirm/push/send')).heading, 'Sign in');
  assert.deepEqual(await anna.phone.requests(), []);
});

test('a mail tells the owner what was stopped, where it came from, and what the new password does', async () => {
  const anna = await enrolPhone(service, await service.account());
  const elsewhere = visitor(service.origin, {
    headers: {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    },
  });
  await givePassword(elsewhere, anna);
  await elsewhere.post('/sign-in/confirm/push/send');
  await sayNotMe(anna);
  const { text } = await mails.mail(anna.email, 'Somebody may know your password');
  const words = text.replace(/\s+/g, ' ');
  assert.match(words, /Change your password now: from then on your phone is asked again/);
  assert.match(words, /Browser: Firefox on Windows/, 'of the stranger, and not of the phone that said no');
  assert.match(words, /\/account\/password/);
  assert.doesNotMatch(words, /If this was you/, 'she has just said that it was not');
});

test('however often a stranger asked before, with the new password the phone is asked at once', async () => {
  const anna = await enrolPhone(service, await service.account());
  const stranger = service.visitor();
  for (const decision of ['deny', 'deny', 'not-me'] as const) {
    await askPhone(service, anna, stranger);
    const [asked] = await anna.phone.requests();
    assert.ok(asked);
    await anna.phone.answer(asked, decision);
  }
  await anna.browser.post('/account/password', { current: anna.password, chosen: newPassword });
  const { browser } = await askPhone(service, { ...anna, password: newPassword });
  assert.equal((await browser.get('/sign-in/confirm/push')).heading, 'Confirm on your phone');
  assert.equal((await anna.phone.requests()).length, 1);
});

test('where no mail can be sent nobody is told to wait for one', async (t) => {
  const silent = await testService();
  t.after(() => silent.stop());
  const browser = silent.visitor();
  for (const shown of [
    await browser.get('/password/forgotten'),
    await browser.post('/password/forgotten', { email: 'anna@example.com' }),
  ]) {
    assert.equal(shown.status, 200);
    assert.match(shown.text, /Ask the people who run this service for a link to set a new one\./);
    assert.match(shown.html, /href="\/help#desk"/);
    assert.doesNotMatch(shown.text, /Look in your mail|on its way/);
  }
});
