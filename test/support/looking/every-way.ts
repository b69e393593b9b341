import type { Page } from 'playwright-core';
import { regionProblems } from './announcing.ts';
import { fitProblems, spacingProblems } from './fitting.ts';
import { focusProblems } from './focusing.ts';
import { forcedColourProblems } from './forced-colours.ts';
import { motionProblems } from './moving.ts';

type Ways = 'wide' | 'narrow' | 'enlarged' | 'spaced' | 'forced' | 'still' | 'aloud';

/** What is wrong with the page as it stands, by each way of looking at it. Leaves it on the narrow screen. */
export const everyWay: Readonly<Record<Ways, (page: Page) => Promise<string[]>>> = {
  wide: (page) => sized(page, { width: 1280, height: 800 }),
  narrow: (page) => sized(page, { width: 320, height: 640 }),
  // 1280 × 1024 at 400 %, which is what WCAG 2.2 means by it (1.4.10).
  enlarged: (page) => sized(page, { width: 320, height: 256 }),
  spaced: async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    return spacingProblems(page);
  },
  forced: forcedColourProblems,
  still: motionProblems,
  aloud: regionProblems,
};

/** It fits the window, and whoever walks through it with the keyboard sees where they are. */
async function sized(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<string[]> {
  await page.setViewportSize(size);
  return [...(await fitProblems(page)), ...(await focusProblems(page))];
}
