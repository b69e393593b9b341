import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#locales/languages.ts';
import { narrowProblems } from '../support/axe.ts';
import { carrier } from '../support/carrier.ts';
import { startChromium } from '../support/chromium.ts';
import { everybody } from '../support/everybody.ts';
import { everyWay } from '../support/looking/every-way.ts';
import { pseudoWords, unmarked } from '../support/pseudo-language.ts';
import { testService } from '../support/service.ts';
import { walk } from '../support/walking.ts';

/**
 * Every page is visited once and looked at in every way while it is there. In the pseudo-language: what fits and can
 * be reached with words a third longer does so in each language, and colours, rings and motion know no language.
 */
const ways = { words: hardCoded, everybody: narrowProblems, ...everyWay } as const;
type Way = keyof typeof ways;
const found = new Map<Way, string[]>();
const walked: string[] = [];

before(async () => {
  const [gateway, chromium] = await Promise.all([carrier(), startChromium()]);
  const service = await testService(
    { TWOFOLD_SMS_URL: gateway.url, TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' },
    { ...languages, en: pseudoWords },
  );
  const standings = await everybody(service);
  const elsewhere = await walk({ chromium, service, standings, language: 'en' }, async (page, where) => {
    walked.push(where);
    // What can be folded out has to fit as well.
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
    for (const [way, look] of Object.entries(ways) as [Way, (page: Page) => Promise<string[]>][])
      problemsOf(way).push(...(await look(page)).map((problem) => `${where}: ${problem}`));
    return [];
  });
  problemsOf('words').push(...elsewhere);
  await service.stop();
  await chromium.close();
  await gateway.stop();
});
after(() => assert.ok(walked.length > 80, `only ${walked.length} pages were seen`));

function problemsOf(way: Way): string[] {
  const problems = found.get(way) ?? [];
  found.set(way, problems);
  return problems;
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

async function hardCoded(page: Page): Promise<string[]> {
  const left = (await page.evaluate<string[]>(texts))
    .map(unmarked)
    .map((text) =>
      text.replace(/Anna Lindqvist|\S+@example\.com|Twofold|iPhone|Visitor|127\.0\.0\.1|UTC/g, ''),
    )
    .filter((text) => /\p{L}/u.test(text));
  return left.map((text) => `"${text}"`);
}

test('no word stands on a page that is not among the words of its language', () => {
  assert.deepEqual(problemsOf('words'), []);
});

test('every page is clean by axe on a narrow screen, in light and in dark', () => {
  assert.deepEqual(problemsOf('everybody'), []);
});

test('every page fits a wide screen and one of 320 px, and the focus is in sight at every stop', () => {
  assert.deepEqual([...problemsOf('wide'), ...problemsOf('narrow')], []);
});

test('at 400 % nothing is cut off, and nothing lies over what has the focus', () => {
  assert.deepEqual(problemsOf('enlarged'), []);
});

test('more room between lines, words and letters cuts nothing off', () => {
  assert.deepEqual(problemsOf('spaced'), []);
});

test('in the colours of the system every control and every drawing is still there', () => {
  assert.deepEqual(problemsOf('forced'), []);
});

test('nothing moves for who asked for less motion, and nothing is missing for it', () => {
  assert.deepEqual(problemsOf('still'), []);
});

test('what is read aloud waits for its turn, stands in one region only, and does not tick', () => {
  assert.deepEqual(problemsOf('aloud'), []);
});
