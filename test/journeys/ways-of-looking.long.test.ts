import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#locales/languages.ts';
import { narrowProblems } from '../support/axe.ts';
import { carrier } from '../support/carrier.ts';
import { startChromium } from '../support/chromium.ts';
import { everybody } from '../support/everybody.ts';
import { regionProblems } from '../support/looking/announcing.ts';
import { fitProblems, spacingProblems } from '../support/looking/fitting.ts';
import { focusProblems } from '../support/looking/focusing.ts';
import { forcedColourProblems } from '../support/looking/forced-colours.ts';
import { motionProblems } from '../support/looking/moving.ts';
import { pseudoWords, unmarked } from '../support/pseudo-language.ts';
import { testService } from '../support/service.ts';
import { walk } from '../support/walking.ts';

/**
 * Every page is visited once and looked at in every way while it is there. In the pseudo-language: what fits and can
 * be reached with words a third longer does so in each language, and colours, rings and motion know no language.
 */
const ways = {
  words: hardCoded,
  everybody: narrowProblems,
  wide: (page: Page) => sized(page, { width: 1280, height: 800 }),
  narrow: (page: Page) => sized(page, { width: 320, height: 640 }),
  // 1280 × 1024 at 400 %, which is what WCAG 2.2 means by it (1.4.10).
  enlarged: (page: Page) => sized(page, { width: 320, height: 256 }),
  spaced: (page: Page) => resized(page, { width: 320, height: 640 }, spacingProblems),
  forced: forcedColourProblems,
  still: motionProblems,
  aloud: regionProblems,
} as const;

const found: Record<keyof typeof ways, string[]> = {
  words: [],
  everybody: [],
  wide: [],
  narrow: [],
  enlarged: [],
  spaced: [],
  forced: [],
  still: [],
  aloud: [],
};
const walked: string[] = [];

before(async () => {
  const [gateway, chromium] = await Promise.all([carrier(), startChromium()]);
  const service = await testService({ TWOFOLD_SMS_URL: gateway.url }, { ...languages, en: pseudoWords });
  const standings = await everybody(service);
  const elsewhere = await walk({ chromium, service, standings, language: 'en' }, async (page, where) => {
    walked.push(where);
    // What can be folded out has to fit as well.
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
    for (const [name, look] of Object.entries(ways) as [keyof typeof ways, (typeof ways)['words']][])
      found[name].push(...(await look(page)).map((problem) => `${where}: ${problem}`));
    return [];
  });
  found.words.push(...elsewhere);
  await service.stop();
  await chromium.close();
  await gateway.stop();
});
after(() => assert.ok(walked.length > 80, `only ${walked.length} pages were seen`));

interface Size {
  readonly width: number;
  readonly height: number;
}

async function resized(page: Page, size: Size, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  await page.setViewportSize(size);
  return look(page);
}

/** It fits the window, and whoever walks through it with the keyboard sees where they are. */
function sized(page: Page, size: Size): Promise<string[]> {
  return resized(page, size, async () => [...(await fitProblems(page)), ...(await focusProblems(page))]);
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
  assert.deepEqual(found.words, []);
});

test('every page is clean by axe on a narrow screen, in light and in dark', () => {
  assert.deepEqual(found.everybody, []);
});

test('every page fits a wide screen and one of 320 px, and the focus is in sight at every stop', () => {
  assert.deepEqual([...found.wide, ...found.narrow], []);
});

test('at 400 % nothing is cut off, and nothing lies over what has the focus', () => {
  assert.deepEqual(found.enlarged, []);
});

test('more room between lines, words and letters cuts nothing off', () => {
  assert.deepEqual(found.spaced, []);
});

test('in the colours of the system every control and every drawing is still there', () => {
  assert.deepEqual(found.forced, []);
});

test('nothing moves for who asked for less motion, and nothing is missing for it', () => {
  assert.deepEqual(found.still, []);
});

test('what is read aloud waits for its turn, stands in one region only, and does not tick', () => {
  assert.deepEqual(found.aloud, []);
});
