import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { pageNames, pictureFile, pictureNames } from '#guide/reading/contents.ts';
import { en } from '#locales/en.ts';
import { languageList } from '#locales/language.ts';
import { enrol, freshCode, givePassword, signIn } from '../support/people.ts';
import { enrolPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import type { Visitor } from '../support/visitor.ts';

const whole = {
  TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts',
  TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9',
};

async function started(
  t: TestContext,
  settings: Readonly<Record<string, string>> = whole,
): Promise<TestService> {
  const service = await testService(settings);
  t.after(() => service.stop());
  return service;
}

test('the guide is for everybody, page after page', async (t) => {
  const browser = (await started(t)).visitor();
  const first = await browser.get('/guide');
  assert.equal(first.heading, 'Guide');
  for (const [index, name] of pageNames.entries()) {
    const { status, heading, html } = await browser.get(`/guide/${name}`);
    assert.equal(status, 200, name);
    assert.equal(heading, en.guide.pages[name].heading);
    assert.match(html, new RegExp(`<a href="/guide/${name}" aria-current="page">`));
    const [before, after] = [pageNames[index - 1], pageNames[index + 1]];
    assert.equal(/<a rel="prev" href="\/guide\/([^"]+)"/.exec(html)?.[1], before, name);
    assert.equal(/<a rel="next" href="\/guide\/([^"]+)"/.exec(html)?.[1], after, name);
  }
  assert.equal((await browser.get('/guide/nothing')).status, 404);
  assert.equal((await browser.get('/guide/__proto__')).status, 404);
});

/** Our own addresses that the page leads to or loads, each without what stands behind `#`. */
function ownAddresses(html: string): string[] {
  const found = html.matchAll(/ (?:href|src|srcset)="(\/[^"]*)"/g);
  return [...found].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

test('every link, picture and section that the gallery, the guide and help lead to is there', async (t) => {
  for (const settings of [whole, {}]) {
    const service = await started(t, settings);
    const browser = service.visitor();
    const pages = new Map<string, string>();
    const waiting = ['/guide', '/gallery', '/help', '/guide?q=phone', '/guide?q=xylophone'];
    const leaves = /^\/(sign-in|account|password|oidc|assets|enrolment|privacy|\.well-known|guide\/pictures)/;
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const [path = '', fragment = null] = address.split('#');
      // What `npm run videos` makes has tests of its own.
      if (path.startsWith('/videos/')) continue;
      const html = pages.get(path) ?? (await answered(browser, path));
      if (fragment !== null) assert.match(html, new RegExp(` id="${fragment}"`), address);
      if (pages.has(path)) continue;
      pages.set(path, html);
      if (!leaves.test(path)) waiting.push(...ownAddresses(html));
    }
    assert.ok(pages.size > 50, `only ${pages.size} were visited`);
  }
});

async function answered(browser: Visitor, path: string): Promise<string> {
  const response = await browser.raw('GET', path);
  assert.ok(response.status === 200 || response.status === 303, `${path} answered ${response.status}`);
  return response.text();
}

test('the pictures are there in every language, in light and dark, and small', async (t) => {
  const browser = (await started(t)).visitor();
  const seen = new Map<string, string>();
  for (const name of pictureNames) {
    for (const language of languageList) {
      for (const scheme of ['light', 'dark'] as const) {
        const file = pictureFile({ name, language, scheme });
        const answer = await browser.raw('GET', `/guide/pictures/${file}`);
        const bytes = Buffer.from(await answer.arrayBuffer());
        assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/webp'], file);
        assert.equal(bytes.subarray(8, 12).toString(), 'WEBP', file);
        assert.ok(bytes.length < 40_000, file);
        const digest = createHash('sha256').update(bytes).digest('hex');
        assert.equal(seen.get(digest), undefined, `${file} is another one`);
        seen.set(digest, file);
      }
    }
  }
});

test('the guide shows its pages in the language that it speaks', async (t) => {
  const browser = (await started(t)).visitor();
  for (const language of languageList) {
    browser.setCookie('twofold-language', `chosen-${language}`);
    const { html } = await browser.get('/guide/signing-in');
    const shown = [...html.matchAll(/\/guide\/pictures\/[a-z-]+-(?=[a-z]{2}-(?:light|dark))([a-z]{2})-/g)];
    assert.ok(shown.length >= 4, language);
    assert.deepEqual([...new Set(shown.map(([, named]) => named))], [language]);
  }
});

test('the words of the guide and the gallery are those of people', () => {
  const said: string[] = [];
  const collect = (words: unknown): void => {
    if (typeof words === 'string') said.push(words);
    else if (typeof words === 'object' && words !== null) Object.values(words).forEach(collect);
  };
  const { administrators, ...pages } = en.guide.pages;
  collect([pages, en.guide.seen, en.guide.search, en.gallery]);
  assert.ok(said.length > 300, `only ${said.length} were read`);
  for (const line of said) {
    assert.doesNotMatch(line, /\b(TOTP|OTP|tokens?|factors?|seeds?|credentials?|invalid|oops)\b|!/i, line);
    assert.doesNotMatch(line, /[’‘]/, line);
  }
});

test('a search has an address, finds sentences, and shows what was typed as text', async (t) => {
  const browser = (await started(t)).visitor();
  const found = await browser.get('/guide?q=lost+phone');
  assert.equal(found.heading, 'Search: lost phone');
  assert.match(found.html, /<mark>lost<\/mark>/);
  const hostile = await browser.get(`/guide?q=${encodeURIComponent('<script>alert(1)</script>')}`);
  assert.doesNotMatch(hostile.html, /<script>alert/);
  const nothing = await browser.get('/guide?q=xylophone');
  assert.match(nothing.text, /Nothing in the guide has these words/);
  assert.equal((await browser.get('/guide?q=')).heading, 'Guide');
  assert.equal((await browser.raw('GET', '/guide?q=%FF')).status, 400);
});

const told = /What we see|You are signed in|was refused|backup phone is|recovery code was saved|last online/;

test('troubleshooting says nothing of an account to a stranger, nor to half a sign-in', async (t) => {
  const service = await started(t);
  const anna = await enrol(service, await service.account());
  const half = service.visitor();
  await givePassword(half, anna);
  const recovering = service.visitor();
  await givePassword(recovering, anna);
  const symptoms = Object.keys(en.guide.pages.troubleshooting.sections);
  for (const browser of [service.visitor(), half]) {
    for (const symptom of symptoms) {
      const { status, text } = await browser.get(`/guide/troubleshooting?see=${symptom}`);
      assert.equal(status, 200, symptom);
      assert.doesNotMatch(text, told, symptom);
      assert.match(text, /Sign in, and this page looks/, symptom);
    }
  }
  await recovering.post('/sign-in/confirm/recovery-code', { code: anna.recoveryCode });
  assert.doesNotMatch((await recovering.get('/guide/troubleshooting?see=phone-gone')).text, told);
  const [first, second] = await Promise.all(
    [service.visitor(), half].map(async (one) => {
      const { html } = await one.get('/guide/troubleshooting?see=locked');
      // Drawn anew for each page.
      return html.replace(/name="form-key" value="[^"]+"/g, '');
    }),
  );
  assert.equal(first, second);
});

test('to a whole session it says what is linked, and why the last code was refused', async (t) => {
  const service = await started(t);
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  const slow = freshCode(service, anna);
  service.time.pass(200);
  await browser.post('/sign-in/confirm', { code: slow });
  // Another browser, where she is in already.
  const refused = await anna.browser.get('/guide/troubleshooting?see=code-refused');
  assert.match(refused.text, new RegExp(`You are signed in as ${anna.email}, so we looked`));
  assert.match(refused.text, /Your authenticator app was linked/);
  assert.match(refused.text, /a code was refused, because the clock of your phone is wrong/);
  const gone = await anna.browser.get('/guide/troubleshooting?see=phone-gone');
  assert.match(
    gone.text,
    /The authenticator app you linked [^.]+ confirms for you\. If it was on the lost phone, unlink it\./,
  );
  assert.match(gone.text, /There is no backup phone on your account\. Add a backup phone/);
  assert.match(gone.text, /Your recovery code was saved/);
  assert.match(
    (await anna.browser.get('/guide/troubleshooting?see=no-text')).text,
    /No text was asked for in the last hour/,
  );
  assert.doesNotMatch((await anna.browser.get('/guide/troubleshooting?see=no-scan')).text, /What we see/);
  assert.equal((await anna.browser.get('/guide/troubleshooting?see=nothing')).heading, 'Troubleshooting');
});

test('it knows of a phone whether it can be notified, and how it answered', async (t) => {
  const service = await started(t);
  const bo = await enrolPhone(service, await service.account(), "Bo's phone");
  const look = async () => (await bo.browser.get('/guide/troubleshooting?see=no-question')).text;
  assert.match(await look(), /Notifications are not on for Bo's phone\. Open the app there/);
  await bo.phone.call('notifications', { state: 'blocked' });
  assert.match(await look(), /Notifications are blocked on Bo's phone/);
  const gone = await bo.browser.get('/guide/troubleshooting?see=phone-gone');
  assert.match(gone.text, /Bo's phone was last online [^.]+\. I've lost my phone/);

  const elsewhere = service.visitor();
  await givePassword(elsewhere, bo);
  await elsewhere.post('/sign-in/confirm/push/send');
  const [asked] = await bo.phone.requests();
  assert.ok(asked);
  await bo.phone.answer(asked, 'not-me');
  assert.match(await look(), /“This wasn't me” was pressed on your phone/);
});

test('it knows what became of the last text', async (t) => {
  const service = await started(t);
  const account = await service.account();
  const linked = await protect(service, account, 'totp', 'sms');
  const { visitor: half } = await signedIn(service, account, {
    proofs: { password: 0 },
    linked,
    opened: false,
  });
  await half.post('/sign-in/confirm/choose', { way: 'sms' });
  const { visitor: browser } = await signedIn(service, account, { proofs: { password: 0, totp: 0 }, linked });
  const { text } = await browser.get('/guide/troubleshooting?see=no-text');
  assert.match(text, /Your backup phone is ••• 42/);
  assert.match(text, /A text was asked for at|The last text could not be delivered/);
});

test('it knows of a text to another number as well, which is being linked', async (t) => {
  const service = await started(t);
  const account = await service.account();
  const linked = await protect(service, account, 'totp');
  const { visitor: browser } = await signedIn(service, account, { proofs: { password: 0, totp: 0 }, linked });
  await browser.get('/enrolment/phone?for=change-phone');
  const asked = await browser.post('/enrolment/phone?for=change-phone', {
    country: 'GB',
    number: '07912 345 142',
  });
  assert.equal(asked.heading, 'Enter the code we texted you');
  const { text } = await browser.get('/guide/troubleshooting?see=no-text');
  assert.match(text, /A text was asked for at|The last text could not be delivered/);
});

test('one account is never told about another', async (t) => {
  const service = await started(t);
  const anna = await enrol(service, await service.account());
  const bo = await enrolPhone(service, await service.account(), "Bo's phone");
  const browser = await signIn(service, anna);
  for (const symptom of Object.keys(en.guide.pages.troubleshooting.sections)) {
    const { text } = await browser.get(`/guide/troubleshooting?see=${symptom}`);
    assert.doesNotMatch(text, new RegExp(`Bo's phone|${bo.email}`), symptom);
  }
});

test('where no texts and no mails are sent, the guide promises none', async (t) => {
  const browser = (await started(t, {})).visitor();
  assert.match((await browser.get('/guide/backup-phone')).text, /there is no backup phone here/);
  assert.doesNotMatch((await browser.get('/guide/setting-up')).text, /backup phone/);
  const trouble = await browser.get('/guide/troubleshooting');
  assert.doesNotMatch(trouble.text, /No text message|forgot my password/);
});
