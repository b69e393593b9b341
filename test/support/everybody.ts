import { setPhoneLost } from '#accounts/store.ts';
import { pageNames } from '#guide/reading/contents.ts';
import { newPasswordLink } from '#recovery/password-link.ts';
import { lostPhonePath } from '#sessions/task.ts';
import { codeOf, keyOn } from './code-app.ts';
import { enrol, givePassword } from './people.ts';
import { linkPhone } from './phone-app.ts';
import { around, askPhone, enrolPhone, toTheLink } from './push-people.ts';
import type { TestService } from './service.ts';
import { protect, signedIn } from './signed-in.ts';
import type { Visitor } from './visitor.ts';

/** Somebody at one place of the journey, with the pages that they see there and nobody else does. */
export interface Standing {
  readonly name: string;
  readonly browser: Visitor;
  readonly paths: readonly string[];
  /** Of those, the ones whose main form refuses to be sent empty. */
  readonly refusing?: readonly string[];
}

/** Everybody who sees a page of ours: together they see all of them. The service must be able to send texts. */
export async function everybody(service: TestService): Promise<Standing[]> {
  // Who waits for a phone comes first: a request is answered within two minutes, or it is over.
  return [
    await asked(service),
    ...(await beginners(service)),
    await ownerOfPhone(service),
    await owner(service),
    await halfway(service),
    await recovering(service),
    ...(await leavers(service)),
    await stranger(service),
  ];
}

const tries = ['', '/push', '/push?known=yes', '/text', '/recovery-code', '/choose', '/lost'].map(
  (path) => `/gallery/try/sign-in/confirm${path}`,
);
const read = [
  ...['/help', '/privacy', '/clock', '/gallery', '/guide', '/guide?q=phone', '/guide?q=xylophone'],
  ...pageNames.map((name) => `/guide/${name}`),
  '/guide/troubleshooting?see=no-text',
];
/** What is shown in place of a page: not found, not by this method, over, and what an application got wrong. */
const problems = [
  ...['/nowhere', '/language', '/sign-in?for=a-task-that-nobody-has', '/password/set/nothing'],
  '/oidc/auth?client_id=nobody',
];

const phoneGone = '/guide/troubleshooting?see=phone-gone';

async function stranger(service: TestService): Promise<Standing> {
  const browser = service.visitor();
  await browser.get('/sign-in');
  const { id: accountId } = await service.account();
  const given = { accountId, now: service.time.now(), seconds: 3600 };
  const link = await newPasswordLink(service.database.sql, new URL(service.origin), given);
  const set = new URL(link).pathname;
  const own = ['/sign-in', '/password/forgotten', set];
  const done = ['', '/recovering'].map((path) => `/gallery/try/sign-in/done${path}`);
  return {
    name: 'nobody',
    browser,
    paths: [...own, ...read, ...tries, ...done, ...problems],
    refusing: [...own, '/gallery/try/sign-in/confirm'],
  };
}

async function halfway(service: TestService): Promise<Standing> {
  const person = await service.account();
  await protect(service, person, 'totp', 'sms', 'recovery-code');
  const browser = service.visitor();
  await givePassword(browser, person);
  await browser.post('/sign-in/confirm/text/send');
  const typed = ['', '/text', '/recovery-code'].map((path) => `/sign-in/confirm${path}`);
  const paths = [...typed, '/sign-in/confirm/choose', '/sign-in/confirm/lost'];
  return { name: 'half signed in', browser, paths, refusing: typed };
}

async function asked(service: TestService): Promise<Standing> {
  const { browser } = await askPhone(service, await enrolPhone(service, await service.account()));
  return { name: 'whose phone was asked', browser, paths: ['/sign-in/confirm/push'] };
}

/** The wizard shows no step that is ahead: for each stretch of it somebody who has come so far. */
async function beginners(service: TestService): Promise<Standing[]> {
  const [starting, scanning, tapping] = [service.visitor(), service.visitor(), service.visitor()];
  const [choosing, adding, ending] = [
    await atTheApp(service),
    await atTheApp(service),
    await atTheApp(service),
  ];
  await givePassword(starting, await service.account());
  await toTheLink(await service.account(), scanning);
  const link = await toTheLink(await service.account(), tapping);
  const { phone } = await linkPhone(around(service), link, { name: 'iPhone' });
  await phone.call('notifications', { state: 'off' });
  for (const { browser, key } of [adding, ending])
    await browser.post('/enrolment/app', { code: codeOf(key, service.time.now()) });
  await adding.browser.post('/enrolment/phone', { country: 'GB', number: '07912 345678' });
  await ending.browser.post('/enrolment/phone', { skip: 'yes' });
  const [start, app, scan] = ['/enrolment', '/enrolment/app', '/enrolment/link-phone'];
  const [backup, code, recovery] = ['/enrolment/phone', '/enrolment/phone/code', '/enrolment/recovery-code'];
  return [
    { name: 'who is told why', browser: starting, paths: [start] },
    { name: 'who links an app', browser: choosing.browser, paths: [`${start}/choose`, app], refusing: [app] },
    { name: 'who links a phone', browser: scanning, paths: [scan] },
    { name: 'whose phone is asked for the first time', browser: tapping, paths: [scan] },
    {
      name: 'who adds a backup phone',
      browser: adding.browser,
      paths: [app, backup, code],
      refusing: [code],
    },
    { name: 'who saves the recovery code', browser: ending.browser, paths: [recovery], refusing: [recovery] },
  ];
}

async function atTheApp(service: TestService): Promise<{ browser: Visitor; key: string }> {
  const browser = service.visitor();
  await givePassword(browser, await service.account());
  await browser.post('/enrolment');
  const { html } = await browser.post('/enrolment/choose', { way: 'totp' });
  return { browser, key: keyOn(html) };
}

async function recovering(service: TestService): Promise<Standing> {
  const person = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, person);
  await browser.post('/sign-in/confirm/recovery-code', { code: person.recoveryCode });
  return { name: 'whose recovery code was used', browser, paths: ['/enrolment', phoneGone] };
}

/** Who lost a phone and left half-way: before it was unlinked, and before anything took its place. */
async function leavers(service: TestService): Promise<Standing[]> {
  const [person, other] = [await service.account(), await service.account()];
  const app = await protect(service, person, 'totp');
  const both = await protect(service, other, 'totp', 'sms');
  const early = await signedIn(service, person, { proofs: { password: 0, totp: 0 }, linked: app });
  const late = await signedIn(service, other, { proofs: { password: 0, sms: 0 }, linked: both });
  await setPhoneLost(service.database.sql, person.id, service.time.now());
  await late.visitor.get(lostPhonePath);
  await late.visitor.post(lostPhonePath);
  return [
    { name: 'who left too early', browser: early.visitor, paths: ['/account', lostPhonePath] },
    { name: 'whose lost phone is unlinked', browser: late.visitor, paths: ['/account', phoneGone] },
  ];
}

async function owner(service: TestService): Promise<Standing> {
  const person = await service.account();
  const linked = await protect(service, person, 'totp', 'sms', 'recovery-code');
  const { visitor: browser } = await signedIn(service, person, { proofs: { password: 0, totp: 0 }, linked });
  await browser.get('/account');
  await browser.post('/account/rehearsal', { way: 'sms' });
  const rehearsal = ['', '/text', '/recovery-code', '/passed?way=sms', '/passed?way=recovery-code'].map(
    (path) => `/account/rehearsal${path}`,
  );
  const questions = ['/authenticator-app/unlink', '/backup-phone/remove', '/sessions/end-others'].map(
    (path) => `/account${path}`,
  );
  const parts = ['app?for=replace-app', 'phone?for=change-phone', 'recovery-code?for=new-recovery-code'].map(
    (path) => `/enrolment/${path}`,
  );
  return {
    name: 'signed in',
    browser,
    paths: [
      ...['/account', '/account?saved=app', '/account/lost-phone', '/account/password', ...rehearsal],
      ...[...questions, ...parts, '/enrolment/done', '/guide/troubleshooting?see=locked'],
      '/oidc/session/end',
    ],
    refusing: ['/account/password', '/account/rehearsal/text', '/account/rehearsal/recovery-code'],
  };
}

async function ownerOfPhone(service: TestService): Promise<Standing> {
  const person = await enrolPhone(service, await service.account());
  await protect(service, person, 'totp');
  const { browser, phone } = person;
  const check = `/account/phones/${phone.id}/check`;
  await browser.get(check);
  await browser.post(check);
  return {
    name: 'signed in, with a phone',
    browser,
    paths: [
      ...['/account', '/account/lost-phone', check, `/account/phones/${phone.id}/unlink`],
      '/account/authenticator-app/unlink',
    ],
    refusing: ['/account/lost-phone'],
  };
}
