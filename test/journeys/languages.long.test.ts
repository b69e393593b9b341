import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageNames } from '#guide/reading/contents.ts';
import { type Language, languageList, spokenLanguages } from '#locales/language.ts';
import { languages } from '#locales/languages.ts';
import { wordProblems } from '../support/axe.ts';
import { type Carrier, carrier } from '../support/carrier.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { givePassword } from '../support/people.ts';
import { pseudoWords, unmarked } from '../support/pseudo-language.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import type { Visitor } from '../support/visitor.ts';

let gateway: Carrier;
let chromium: Chromium;
let service: TestService;
let people: readonly Standing[];
before(async () => {
  [gateway, chromium] = await Promise.all([carrier(), startChromium()]);
  service = await testService({ TWOFOLD_SMS_URL: gateway.url });
  people = await standings(service);
});
after(async () => {
  await service.stop();
  await chromium.close();
  await gateway.stop();
});

const tries = ['', '/push', '/push?known=yes', '/text', '/recovery-code', '/choose', '/lost'].map(
  (path) => `/gallery/try/sign-in/confirm${path}`,
);
const anybody = [
  ...['/sign-in', '/password/forgotten', '/help', '/privacy', '/clock', '/nowhere', '/gallery', '/guide'],
  ...[...tries, '/gallery/try/sign-in/done', '/guide?q=phone', '/guide/troubleshooting?see=no-text'],
  ...pageNames.map((name) => `/guide/${name}`),
];
const half = ['', '/choose', '/lost', '/text', '/recovery-code'].map((path) => `/sign-in/confirm${path}`);
const wizard = ['', '/choose', '/app', '/link-phone', '/phone', '/recovery-code'].map(
  (path) => `/enrolment${path}`,
);
const whole = [
  '',
  '/lost-phone',
  '/rehearsal',
  '/rehearsal/recovery-code',
  '/password',
  '/authenticator-app/unlink',
  '/backup-phone/remove',
  '/sessions/end-others',
].map((path) => `/account${path}`);

interface Standing {
  readonly visitor: Visitor;
  readonly paths: readonly string[];
}

/** Everybody who sees a page of ours, with the pages they see. */
async function standings(service: TestService): Promise<Standing[]> {
  const [fresh, owner] = [await service.account(), await service.account()];
  const linked = await protect(service, owner, 'totp', 'sms', 'recovery-code');
  const [stranger, halfway, beginner] = [service.visitor(), service.visitor(), service.visitor()];
  await stranger.get('/sign-in');
  await givePassword(halfway, owner);
  await givePassword(beginner, fresh);
  await beginner.post('/enrolment');
  const { visitor } = await signedIn(service, owner, { proofs: { password: 0, totp: 0 }, linked });
  await visitor.get('/account');
  return [
    { visitor: stranger, paths: anybody },
    { visitor: halfway, paths: half },
    { visitor: beginner, paths: wizard },
    { visitor, paths: whole },
  ];
}

/** Each page of each standing in one language, on a narrow screen. */
async function walk(
  { origin }: TestService,
  everybody: readonly Standing[],
  language: Language,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const { visitor, paths } of everybody) {
    const { page, close } = await chromium.open({ width: 320, height: 640 });
    const cookies = ['session', 'browser'].flatMap((name) => {
      const value = visitor.cookie(`twofold-${name}`);
      return value === undefined ? [] : [{ name: `twofold-${name}`, value, url: origin }];
    });
    const chosen = { name: 'twofold-language', value: `chosen-${language}`, url: origin };
    await page.context().addCookies([...cookies, chosen]);
    for (const path of paths) {
      await page.goto(`${origin}${path}`);
      problems.push(...(await look(page)).map((problem) => `${language} ${path}: ${problem}`));
    }
    await close();
  }
  return problems;
}

const wide = '(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)()';

for (const language of languageList) {
  test(`every page speaks ${spokenLanguages[language].name}, fits 320 px, and can be used by everybody`, async () => {
    const problems = await walk(service, people, language, async (page) => {
      const lang = await page.locator('html').getAttribute('lang');
      const overflow = await page.evaluate<number>(wide);
      return [
        ...(lang === spokenLanguages[language].tag ? [] : [`lang is ${lang}`]),
        ...(overflow > 0 ? [`${overflow} px too wide`] : []),
        ...(await wordProblems(page)),
      ];
    });
    assert.deepEqual(problems, []);
  });
}

/** Names, numbers and moments: what is written on a page and is of no language. */
const ofNoLanguage =
  'time, code, output, option, .languages, .brand, .key, .badge-number, svg, script, noscript, style, [data-name]';

const texts = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (parentElement.closest(${JSON.stringify(ofNoLanguage)}) === null && data.trim() !== '') found.push(data);
  }
  return [document.title, ...found];
})()`;

test('no word stands on a page that is not among the words of its language, and longer words fit as well', async () => {
  const pseudo = await testService({ TWOFOLD_SMS_URL: gateway.url }, { ...languages, en: pseudoWords });
  const problems = await walk(pseudo, await standings(pseudo), 'en', async (page) => {
    const left = (await page.evaluate<string[]>(texts))
      .map(unmarked)
      .map((text) => text.replace(/Anna Lindqvist|\S+@example\.com|Twofold|Visitor|127\.0\.0\.1|UTC/g, ''))
      .filter((text) => /\p{L}/u.test(text));
    const overflow = await page.evaluate<number>(wide);
    return [...left.map((text) => `"${text}"`), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
  });
  await pseudo.stop();
  assert.deepEqual([...new Set(problems)], []);
});
