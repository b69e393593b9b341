import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { en } from '#locales/en.ts';
import { codeOf } from '../support/code-app.ts';
import { type Enrolled, enrol, freshCode, givePassword, signIn, toNextStep } from '../support/people.ts';
import { enrolPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import type { Visitor } from '../support/visitor.ts';

const page = '/guide/troubleshooting';

let service: TestService;
before(async () => {
  service = await testService({ TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' });
});
after(() => service.stop());

const look = async (browser: Visitor, symptom: string) => (await browser.get(`${page}?see=${symptom}`)).text;

/** Somebody whose phone's clock is slow, in a browser where its code was refused for that. */
async function refusedForItsClock(): Promise<{ anna: Enrolled; browser: Visitor }> {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  const slow = freshCode(service, anna);
  service.time.pass(200);
  await browser.post('/sign-in/confirm', { code: slow });
  return { anna, browser };
}

function linkOn(html: string, text: string): string {
  const href = new RegExp(`<a[^>]* href="([^"]+)"[^>]*>(?:<svg.*?</svg>)?${text}</a>`).exec(html)?.[1];
  assert.ok(href, `no link says ${text}`);
  return href.replaceAll('&amp;', '&');
}

test('whoever has to sign in first is led back to the answer for what was picked', async () => {
  const anna = await enrol(service, await service.account());
  for (const [symptom, { heading }] of Object.entries(en.guide.pages.troubleshooting.sections)) {
    if (symptom === 'password') continue;
    const browser = service.visitor();
    const { html } = await browser.get(`${page}?see=${symptom}`);
    const path = linkOn(html, 'Sign in and look');
    const confirm = await givePassword(browser, anna, path);
    const there = await browser.post(confirm.path, { code: freshCode(service, anna) });
    assert.deepEqual([there.path, there.heading], [`${page}?see=${symptom}`, heading]);
  }
});

test('in the middle of the wizard nobody is asked to sign in, and the way back leads to the step', async () => {
  const browser = service.visitor();
  await givePassword(browser, await service.account());
  await browser.post('/enrolment');
  const step = await browser.post('/enrolment/choose', { way: 'totp' });
  assert.equal(step.heading, 'Link your authenticator app');
  const { html, text } = await browser.get(`${page}?see=no-scan`);
  assert.match(text, /You are in the middle of protecting your account/);
  assert.doesNotMatch(text, /Sign in and look|What we see/);
  assert.equal((await browser.get(linkOn(html, 'Back to what you began'))).path, '/enrolment/app');
});

test('with the recovery code used, the way back leads into the walk that it opened', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  await browser.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode });
  const { html, text } = await browser.get(`${page}?see=phone-gone`);
  assert.doesNotMatch(text, /You are signed in|What we see/);
  assert.match((await browser.get(linkOn(html, 'Back to what you began'))).path, /^\/enrolment/);
});

test('what somebody was signing in for is handed from page to page, and back', async () => {
  const browser = service.visitor();
  const anna = await enrol(service, await service.account());
  const confirm = await givePassword(browser, anna, '/sign-in?for=change-password');
  const help = await browser.get(linkOn(confirm.html, 'Help'));
  assert.equal(help.path, '/help?for=change-password');
  const list = await browser.get(linkOn(help.html, en.help.guide.troubleshooting));
  assert.equal(list.path, `${page}?for=change-password`);
  const answer = await browser.get(`${page}?see=code-refused&for=change-password`);
  assert.match(list.html, /href="\/guide\/troubleshooting\?see=code-refused&amp;for=change-password"/);
  for (const { html } of [list, answer]) {
    const back = await browser.get(linkOn(html, 'Back to what you began'));
    assert.equal(back.path, '/sign-in/confirm?for=change-password');
  }
  const choose = await browser.get('/sign-in/confirm/choose?for=change-password');
  assert.match(choose.html, /href="\/guide\/troubleshooting\?for=change-password"/);
  const made = await browser.get(`${page}?see=locked&for=${encodeURIComponent('https://evil.example/')}`);
  assert.doesNotMatch(made.text, /Back to what you began/);
});

test('a clock that was mended since is blamed no more', async () => {
  const { anna, browser } = await refusedForItsClock();
  const clock = /because the clock of your phone is wrong/;
  for (const symptom of ['code-refused', 'locked']) assert.match(await look(anna.browser, symptom), clock);

  toNextStep(service);
  await signIn(service, anna, browser);
  for (const symptom of ['code-refused', 'locked']) {
    const text = await look(browser, symptom);
    assert.doesNotMatch(text, clock);
    assert.match(text, /a code was refused\. Since then one was accepted/);
  }
});

test('a code that came too late is told as that, and one typed early as the clock that showed it', async () => {
  const anna = await enrol(service, await service.account());
  toNextStep(service);
  const codeAfter = (seconds: number) =>
    codeOf(anna.key, new Date(service.time.now().getTime() + seconds * 1000));
  const now = codeAfter(0);
  const browser = service.visitor();
  await givePassword(browser, anna);
  await browser.post('/sign-in/confirm', { code: codeAfter(30) });
  const another = service.visitor();
  await givePassword(another, anna);
  await another.post('/sign-in/confirm', { code: now });
  assert.match(await look(browser, 'code-refused'), /a code was refused, because it was too old/);

  const early = codeAfter(300);
  await another.post('/sign-in/confirm', { code: early });
  service.time.pass(300);
  await another.post('/sign-in/confirm', { code: early });
  assert.match(await look(browser, 'code-refused'), /because the clock of your phone is wrong/);
});

test('what an app was refused that is replaced since says nothing of the new one', async () => {
  const { anna } = await refusedForItsClock();
  await protect(service, anna, 'totp');
  await service.database.sql`
    insert into audit_event (at, event, outcome, actor, account_id, authenticator_kind)
    values (${service.time.now()}, 'authenticator.replaced', 'success', 'account', ${anna.id}, 'totp')`;
  assert.doesNotMatch(await look(anna.browser, 'code-refused'), /was refused/);
});

test('the owner of a code app whose phone is lost is told what is left, and led to unlink it', async () => {
  const person = await service.account();
  const linked = await protect(service, person, 'totp', 'sms', 'recovery-code');
  const { visitor } = await signedIn(service, person, { proofs: { password: 0, sms: 0 }, linked });
  const { html, text } = await visitor.get(`${page}?see=phone-gone`);
  assert.doesNotMatch(text, /No phone with Twofold Authenticator/);
  assert.match(text, /The authenticator app you linked [^.]+ confirms for you\. If it was on the lost phone/);
  assert.match(text, /Your backup phone is ••• 42/);
  assert.match(text, /Your recovery code was saved/);
  const lost = await visitor.get(linkOn(html, "I(?:'|&#39;)ve lost my phone"));
  assert.equal(lost.heading, 'Unlink the lost phone');
});

test('whoever has a phone and a code app is asked about both', async () => {
  const bo = await enrolPhone(service, await service.account(), "Bo's phone");
  await protect(service, bo, 'totp');
  const text = await look(bo.browser, 'phone-gone');
  assert.match(text, /Bo's phone was last online/);
  assert.match(text, /The authenticator app you linked/);
});
