import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languageList, spokenLanguages } from '#locales/language.ts';
import { addClient } from '#oidc/clients/clients.ts';
import { bringAxe, wordProblems } from '../support/axe.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { fitProblems } from '../support/looking/fitting.ts';
import { givePassword } from '../support/people.ts';
import { askPhone, enrolPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import type { Visitor } from '../support/visitor.ts';
import { become } from '../support/walking.ts';

// What no address leads to: pages that answer a form, a limit or a failure, and those of another policy.
let chromium: Chromium;
let service: TestService;
before(async () => {
  chromium = await startChromium();
  service = await testService({
    TWOFOLD_ENROLMENT: 'grace:14d',
    TWOFOLD_LIMITS: 'signInsFromAddress=1/1d',
    TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts',
    TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9',
  });
  await service.database.transaction((sql) => addClient(sql, payroll, service.time.now()));
});
after(async () => {
  await service.stop();
  await chromium.close();
});

const payroll = {
  id: 'payroll',
  name: 'Payroll',
  redirectUris: ['http://localhost:4002/callback'],
  postLogoutRedirectUris: [],
  backchannelLogoutUri: null,
  require: '1fa',
  public: false,
  idTokenAlg: 'ES256',
} as const;

const begun = `/oidc/auth?${new URLSearchParams({
  client_id: payroll.id,
  redirect_uri: payroll.redirectUris[0],
  response_type: 'code',
  scope: 'openid',
  state: 'a',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})}`;

interface Seldom {
  /** Who sees it, and what they have done before. */
  readonly who: () => Promise<Visitor>;
  readonly from: string;
  /** What they do there; without it the address itself is the page. */
  readonly does?: (page: Page) => Promise<void>;
  readonly status: number;
}

const press = (page: Page) => page.locator('main form button:not([type="button"])').first().click();

const pages: Readonly<Record<string, Seldom>> = {
  'protection that can wait': { who: newcomer, from: '/enrolment', status: 200 },
  'signed out': { who: nobody, from: '/sign-in?said=signed-out', status: 200 },
  'look in your mail': {
    who: nobody,
    from: '/password/forgotten',
    does: async (page) => {
      await page.locator('[name=email]').fill('anna@example.com');
      await press(page);
    },
    status: 200,
  },
  'too many passwords': {
    who: nobody,
    from: '/sign-in',
    does: async (page) => {
      await page.locator('[name=email]').fill('guessed@example.com');
      await page.locator('[name=password]').fill('not the password');
      await press(page);
    },
    status: 429,
  },
  'too many codes': {
    who: guesser,
    from: '/sign-in/confirm',
    does: async (page) => {
      await page.locator('[name=code]').fill('000000');
      await press(page);
    },
    status: 429,
  },
  'too many texts': {
    who: texted,
    from: '/sign-in/confirm/text',
    does: (page) => page.locator('form[action^="/sign-in/confirm/text/send"] button').click(),
    status: 429,
  },
  'too many requests to the phone': {
    who: asker,
    from: '/sign-in/confirm/push',
    does: (page) => page.locator('form[action^="/sign-in/confirm/push/send"] button').first().click(),
    status: 429,
  },
  'too many sign-ins from there': { who: nobody, from: begun, status: 429 },
  'a form of long ago': {
    who: nobody,
    from: '/sign-in',
    does: (page) => send(page, 'form-key', 'x'),
    status: 403,
  },
  'a form that is too large': {
    who: nobody,
    from: '/sign-in',
    does: (page) => send(page, 'email', 'x'.repeat(70_000)),
    status: 413,
  },
};

async function nobody(): Promise<Visitor> {
  return service.visitor();
}

async function newcomer(): Promise<Visitor> {
  const browser = service.visitor();
  await givePassword(browser, await service.account());
  return browser;
}

async function guesser(): Promise<Visitor> {
  const browser = await halfSignedIn();
  return tooOften(browser, () => browser.raw('POST', '/sign-in/confirm', { code: '000000' }));
}

async function texted(): Promise<Visitor> {
  const browser = await halfSignedIn();
  return tooOften(browser, () => browser.raw('POST', '/sign-in/confirm/text/send'));
}

async function asker(): Promise<Visitor> {
  const { browser } = await askPhone(service, await enrolPhone(service, await service.account()));
  return tooOften(browser, () => browser.raw('POST', '/sign-in/confirm/push/send'));
}

async function halfSignedIn(): Promise<Visitor> {
  const account = await service.account();
  const linked = await protect(service, account, 'totp', 'sms');
  return (await signedIn(service, account, { proofs: { password: 0 }, linked, opened: false })).visitor;
}

async function tooOften(browser: Visitor, once: () => Promise<Response>): Promise<Visitor> {
  for (let times = 0; times < 20; times++) if ((await once()).status === 429) return browser;
  throw new Error('It was never too often');
}

/** The first form of the page, with something in it that nobody types. */
function send(page: Page, name: string, value: string): Promise<void> {
  return page.evaluate(`(([name, value]) => {
    const form = document.querySelector('main form');
    form.querySelector('[name="' + name + '"]').value = value;
    form.submit();
  })(${JSON.stringify([name, value])})`);
}

for (const language of languageList) {
  const { name, tag } = spokenLanguages[language];
  test(`what is seen seldom speaks ${name} as well, fits 320 px, and can be used by everybody`, async () => {
    service.time.pass(3600);
    const guessing = service.visitor();
    await guessing.get('/sign-in');
    await tooOften(guessing, () =>
      guessing.raw('POST', '/sign-in', { email: 'guessed@example.com', password: 'not the password' }),
    );
    // Takes the only place, if nobody has.
    await service.visitor().raw('GET', begun);
    const problems: string[] = [];
    for (const [what, { who, from, does, status }] of Object.entries(pages)) {
      const { page, close } = await chromium.open({ width: 320, height: 640 });
      await bringAxe(page);
      await become(page, await who(), { origin: service.origin, language });
      const first = await page.goto(`${service.origin}${from}`);
      const last = does === undefined ? first : await answered(page, () => does(page));
      const said = [...(await looked(page, tag)), ...(await close())];
      if (last?.status() !== status) said.push(`${last?.status()} instead of ${status}`);
      problems.push(...said.map((problem) => `${what}: ${problem}`));
    }
    assert.deepEqual(problems, []);
  });
}

async function answered(page: Page, act: () => Promise<void>): Promise<Answered> {
  const [answer] = await Promise.all([page.waitForEvent('response', isPage), act()]);
  await page.waitForLoadState('load');
  return answer;
}

interface Answered {
  request(): { isNavigationRequest(): boolean };
  status(): number;
}

/** What the window shows in the end, and not what led there. */
function isPage(response: Answered): boolean {
  return response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400);
}

async function looked(page: Page, tag: string): Promise<string[]> {
  const lang = await page.locator('html').getAttribute('lang');
  return [
    ...(lang === tag ? [] : [`lang is ${lang}`]),
    ...(await fitProblems(page)),
    ...(await wordProblems(page)),
  ];
}
