import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that WCAG 2.2 asks at AA, and what the field counts as good practice besides. */
const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

/** What another colour scheme can spoil; all else is the same in both. */
const ofColours: RunOptions = {
  ...options,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const screens = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

/**
 * What is wrong with the page as it stands, on a wide and on a narrow screen, in light and in dark. Runs beside the
 * page's content security policy, as a debugger does, and leaves the page as it was.
 */
export async function pageProblems(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const title = await page.title();
  const problems: string[] = [];
  await arrive(page);
  for (const size of screens) {
    await page.setViewportSize(size);
    const where = `${title}, ${size.width} px`;
    problems.push(...(await violations(page, options)).map((violation) => `${where}: ${violation}`));
    const over = await page.evaluate<number>('document.scrollingElement.scrollWidth - innerWidth');
    if (over > 0) problems.push(`${where}: scrolls sideways by ${over} px`);
    await page.emulateMedia({ colorScheme: 'dark' });
    problems.push(...(await violations(page, ofColours)).map((violation) => `${where}, dark: ${violation}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  if (before !== null) await page.setViewportSize(before);
  return problems;
}

/** The same on the narrow screen alone, where the page stays. */
export async function narrowProblems(page: Page): Promise<string[]> {
  await page.setViewportSize(screens[1]);
  await arrive(page);
  const light = await violations(page, options);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, ofColours);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((violation) => `dark: ${violation}`)];
}

/** What other words can spoil; all else is the same in every language. */
const ofWords: RunOptions = {
  ...options,
  runOnly: {
    type: 'rule',
    values: [
      ...[
        'html-has-lang',
        'html-lang-valid',
        'valid-lang',
        'document-title',
        'empty-heading',
        'page-has-heading-one',
      ],
      ...['button-name', 'link-name', 'label', 'aria-input-field-name', 'summary-name', 'image-alt'],
    ],
  },
};

/** The same for the one screen that is there, as far as its words go. */
export async function wordProblems(page: Page): Promise<string[]> {
  await arrive(page);
  return violations(page, ofWords);
}

/** Before many pages are opened: each of them brings it along, which is quicker than to bring it to each. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

async function arrive(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(source);
}

async function violations(page: Page, wanted: RunOptions): Promise<string[]> {
  const run = `axe.run(document, ${JSON.stringify(wanted)})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const said = failureSummary.replace(/\s+/g, ' ');
      return `${id} (${help}) at ${target.join(' ')}: ${said}`;
    }),
  );
}
