import type { Page } from 'playwright-core';
import type { Language } from '#locales/language.ts';
import { bringAxe } from './axe.ts';
import type { Chromium } from './chromium.ts';
import type { Standing } from './everybody.ts';
import type { TestService } from './service.ts';
import type { Visitor } from './visitor.ts';

export interface Walked {
  readonly chromium: Chromium;
  readonly service: TestService;
  readonly standings: readonly Standing[];
  readonly language: Language;
}

/** What is wrong with the page as it stands; `where` says which it is. */
export type Look = (page: Page, where: string) => Promise<readonly string[]>;

/**
 * Each page of each standing in one language, and once more where it refuses to be sent empty. Whoever is sent
 * elsewhere has not seen the page: that is a problem as well.
 */
export async function walk(
  { chromium, service, standings, language }: Walked,
  look: Look,
): Promise<string[]> {
  const { origin } = service;
  const problems: string[] = [];
  for (const { name, browser, paths, refusing = [] } of standings) {
    const { page, close } = await chromium.open({ width: 320, height: 640 });
    await bringAxe(page);
    await become(page, browser, { origin, language });
    const see = async (where: string): Promise<void> => {
      const seen = await look(page, `${name}, ${where}`);
      problems.push(...seen.map((problem) => `${language}, ${name}, ${where}: ${problem}`));
    };
    for (const path of paths) {
      await page.goto(`${origin}${path}`);
      const shown = page.url().slice(origin.length);
      if (shown !== path) problems.push(`${language}, ${name}, ${path}: ${shown} is shown`);
      await see(path);
      if (!refusing.includes(path)) continue;
      await page.locator('main form button:not([type="button"])').first().click();
      await page.locator('.error-summary').waitFor();
      await see(`${path}, sent empty`);
    }
    problems.push(...(await close()).map((problem) => `${language}, ${name}: ${problem}`));
  }
  return problems;
}

interface Place {
  readonly origin: string;
  readonly language: Language;
}

/** From now on the window is one of this visitor's, whoever's it was. */
export async function become(page: Page, visitor: Visitor, { origin, language }: Place): Promise<void> {
  const cookies = ['session', 'browser'].flatMap((kind) => {
    const value = visitor.cookie(`twofold-${kind}`);
    return value === undefined ? [] : [{ name: `twofold-${kind}`, value, url: origin }];
  });
  const chosen = { name: 'twofold-language', value: `chosen-${language}`, url: origin };
  await page.context().clearCookies();
  await page.context().addCookies([...cookies, chosen]);
}
