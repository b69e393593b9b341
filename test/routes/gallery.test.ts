import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { pretendCode, pretendRecoveryCode } from '#guide/play/pretend.ts';
import { enrol, givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

const texts = { TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' };

async function started(
  t: TestContext,
  settings: Readonly<Record<string, string>> = texts,
): Promise<TestService> {
  const service = await testService(settings);
  t.after(() => service.stop());
  return service;
}

const root = '/gallery/try/sign-in';
const played = [
  `${root}/confirm`,
  `${root}/confirm/push`,
  `${root}/confirm/text`,
  `${root}/confirm/recovery-code`,
  `${root}/confirm/choose`,
  `${root}/confirm/lost`,
  `${root}/done`,
  `${root}/done/recovering`,
] as const;

function policyOf(response: Response): string {
  return response.headers.get('content-security-policy') ?? '';
}

test('what the gallery plays may stand in a frame of ours, and nothing else in any', async (t) => {
  const browser = (await started(t)).visitor();
  for (const path of played) {
    const response = await browser.raw('GET', path);
    assert.equal(response.status, 200, path);
    assert.match(policyOf(response), /frame-ancestors 'self'/, path);
    assert.equal(response.headers.get('x-frame-options'), 'SAMEORIGIN', path);
    assert.doesNotMatch(policyOf(response), /unsafe|frame-src/, path);
  }
  for (const path of [
    '/gallery',
    '/guide',
    '/guide/signing-in',
    '/guide/troubleshooting?see=locked',
    '/sign-in',
  ]) {
    const response = await browser.raw('GET', path);
    assert.equal(response.status, 200, path);
    assert.match(policyOf(response), /frame-ancestors 'none'/, path);
    assert.equal(response.headers.get('x-frame-options'), 'DENY', path);
  }
  assert.match(policyOf(await browser.raw('GET', '/gallery')), /frame-src 'self'/);
});

test('there is one block for each method, and each can be tried', async (t) => {
  const { html, heading, text } = await (await started(t)).visitor().get('/gallery');
  assert.equal(heading, 'Compare all methods');
  const names = ['Twofold Authenticator', 'Authenticator app', 'Text message', 'Recovery code'];
  assert.deepEqual(
    [...html.matchAll(/<h2 id="[^"]+">([^<]+)<\/h2>/g)].map(([, name]) => name).slice(0, 4),
    names,
  );
  assert.equal([...html.matchAll(/<iframe src="\/gallery\/try\/sign-in\/confirm/g)].length, 4);
  assert.match(text, /Everybody here confirms with a phone\./);
});

test('what the operator does not offer is marked, and cannot be tried', async (t) => {
  const service = await started(t, { TWOFOLD_ENROLMENT: 'grace:14d', TWOFOLD_PUSH_NUMBER: 'strict' });
  const browser = service.visitor();
  const { html, text } = await browser.get('/gallery');
  assert.match(text, /Not offered here/);
  assert.match(text, /do not send texts/);
  assert.match(text, /You may leave that for 14 days/);
  assert.match(text, /the number is always typed/);
  assert.equal([...html.matchAll(/<iframe/g)].length, 3);
  assert.equal((await browser.get(`${root}/confirm/text`)).status, 404);
  assert.doesNotMatch((await browser.get(`${root}/confirm/choose`)).text, /Text message/);
  const push = await browser.get(`${root}/confirm/push?known=yes`);
  assert.match(push.html, /<output class="number"/);
});

test('the right answer is taken and a wrong one is explained, in the words of the sign-in', async (t) => {
  const service = await started(t);
  const browser = service.visitor();
  const { time } = service;
  await browser.get(`${root}/confirm`);

  const wrong = await browser.post(`${root}/confirm`, { code: '000000' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /There is a problem That code is not right/);
  const code = pretendCode('totp', time.now());
  assert.match(wrong.text, new RegExp(`${code.slice(0, 3)} ${code.slice(3)}`));
  assert.equal((await browser.post(`${root}/confirm`, { code })).heading, 'You would be signed in now');

  assert.match((await browser.post(`${root}/confirm/text`, { code: '12' })).text, /Type the six digits/);
  const texted = pretendCode('sms', time.now());
  assert.match(
    (await browser.get(`${root}/confirm/text`)).text,
    new RegExp(`${texted} is your Twofold code`),
  );
  time.pass(300);
  assert.equal(
    (await browser.post(`${root}/confirm/text`, { code: texted })).heading,
    'You would be signed in now',
  );
  assert.match((await browser.post(`${root}/confirm/text/send`)).text, /We sent a new code/);

  const slip = `${pretendRecoveryCode.slice(0, -1)}${pretendRecoveryCode.endsWith('2') ? '3' : '2'}`;
  assert.match(
    (await browser.post(`${root}/confirm/recovery-code`, { code: slip })).text,
    /one character must/,
  );
  const recovered = await browser.post(`${root}/confirm/recovery-code`, {
    code: pretendRecoveryCode.toLowerCase(),
  });
  assert.equal(recovered.heading, 'You would be let in now');
});

test('the drawn phone answers as the real one does', async (t) => {
  const service = await started(t);
  const browser = service.visitor();
  const path = `${root}/confirm/push`;
  const page = await browser.get(path);
  assert.match(page.text, /Sign in to Payroll\?/);
  const number = pretendCode('push', service.time.now());
  assert.match(page.text, new RegExp(`${number.slice(0, 3)} ${number.slice(3)}`));

  const press = (fields: Readonly<Record<string, string>>) => browser.post(path, fields);
  assert.match((await press({ decision: 'confirmed', number: '' })).text, /Type all six digits/);
  assert.match((await press({ decision: 'confirmed', number: '111111' })).text, /That is not the number/);
  assert.match((await press({ decision: 'denied' })).text, /You denied this on your phone/);
  assert.match((await press({ decision: 'not-me' })).text, /Somebody may know your password/);
  const confirmed = await press({ decision: 'confirmed', number });
  assert.match(confirmed.text, /You are being signed in to Payroll/);
  assert.equal((await press({})).heading, 'You would be signed in now');
  assert.equal((await browser.post(`${path}/send`)).heading, 'Confirm on your phone');

  const wrong = { decision: 'confirmed', number: '111111' };
  const second = await press({ ...wrong, wrong: '1' });
  assert.match(second.text, /You can try once more/);
  assert.match(second.html, /name="wrong" value="2"/);
  const third = await press({ ...wrong, wrong: '2' });
  assert.match(third.text, /Three wrong numbers were typed on the phone, so this request is over/);
  assert.match(third.text, /Too many wrong numbers .* Try again/);
  assert.doesNotMatch(third.html, /name="number"/);
  assert.match(third.html, /<a [^>]*href="\/gallery\/try\/sign-in\/confirm\/push"/);

  const known = await browser.get(`${path}?known=yes`);
  assert.doesNotMatch(known.html, /<output class="number"|name="number"/);
  assert.match(known.text, /press Confirm/);
  assert.match(
    (await browser.post(`${path}?known=yes`, { decision: 'confirmed' })).text,
    /You are being signed in to Payroll/,
  );
});

test('in a try another way can be chosen, and leaving it leads nowhere else', async (t) => {
  const browser = (await started(t)).visitor();
  assert.equal((await browser.get(`${root}/confirm/choose`)).heading, 'Choose another way');
  assert.equal((await browser.post(`${root}/confirm/choose`, { way: 'sms' })).path, `${root}/confirm/text`);
  assert.equal(
    (await browser.post(`${root}/confirm/choose`, { way: 'guess' })).path,
    `${root}/confirm/choose`,
  );
  assert.equal((await browser.post(`${root}/leave`)).path, `${root}/confirm/choose`);
  for (const path of played) {
    const { html } = await browser.get(path);
    const targets = [...html.matchAll(/ (?:action|href)="(\/[^"#]*)"/g)].map(([, target = '']) => target);
    assert.ok(targets.length > 3, path);
    for (const target of targets)
      assert.match(target, /^\/(gallery|assets)(\/|$)/, `${path} leads to ${target}`);
  }
});

/** Everything that the database holds, by number of rows. */
async function rows({ database: { sql } }: TestService): Promise<unknown> {
  return sql`
    select relname, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', relname), false, true, '')))[1]::text
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`;
}

async function playAll(browser: Visitor): Promise<void> {
  for (const path of ['/gallery', ...played]) await browser.get(path);
  const posts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['/confirm', { code: '123456' }],
    ['/confirm/text', { code: '123456' }],
    ['/confirm/text/send', {}],
    ['/confirm/recovery-code', { code: pretendRecoveryCode }],
    ['/confirm/push', { decision: 'not-me' }],
    ['/confirm/push', {}],
    ['/confirm/push/send', {}],
    ['/confirm/choose', { way: 'sms' }],
    ['/leave', {}],
  ];
  for (const [path, fields] of posts)
    assert.match(String((await browser.post(`${root}${path}`, fields)).status), /^(200|422)$/, path);
}

test('a try changes nothing, whoever plays: nobody, half a sign-in, or a whole one', async (t) => {
  const service = await started(t);
  const anna = await enrol(service, await service.account());
  const half = service.visitor();
  await givePassword(half, anna);
  const before = await rows(service);
  for (const browser of [service.visitor(), half, anna.browser]) {
    const session = browser.cookie('twofold-session');
    await playAll(browser);
    assert.equal(browser.cookie('twofold-session'), session);
  }
  assert.deepEqual(await rows(service), before);
  assert.equal((await half.get('/account')).heading, 'Enter the code from your app');
  assert.equal((await anna.browser.get('/account')).heading, 'Your account');
});

test('a try takes only forms of our own pages', async (t) => {
  const service = await started(t);
  const response = await fetch(`${service.origin}${root}/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    body: 'code=123456',
  });
  await response.arrayBuffer();
  assert.equal(response.status, 403);
});

test('the gallery leads back to the step of the wizard, by an id and never by an address', async (t) => {
  const service = await started(t);
  const browser = service.visitor();
  await givePassword(browser, await service.account());
  const wizard = await browser.post('/enrolment');
  const link = /<a class="button plain" href="(\/gallery[^"]*)">Compare all methods<\/a>/.exec(
    wizard.html,
  )?.[1];
  assert.equal(link, '/gallery?for=account');
  const { html } = await browser.get(link);
  assert.match(html, /<a class="back" href="\/enrolment\/choose\?for=account">/);
  assert.match(html, /<iframe src="\/gallery\/try\/sign-in\/confirm\?for=account"/);
  assert.equal(
    (await browser.get('/enrolment/choose?for=account')).heading,
    "Choose how to confirm it's you",
  );
  for (const hostile of ['https://evil.example', '//evil.example', '/sign-out', 'a b', 'x'.repeat(65)]) {
    const page = await browser.get(`/gallery?for=${encodeURIComponent(hostile)}`);
    // Whoever only changes the language comes back to this very address.
    const html = page.html.replace(/<input type="hidden" name="page"[^>]*>/, '');
    assert.doesNotMatch(html, /evil|\/enrolment|sign-out/, hostile);
  }
});
