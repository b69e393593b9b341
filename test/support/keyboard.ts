import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** A person without a mouse: they press Tab until they are there, and must see where they are all the way. */

interface Stop {
  readonly name: string;
  readonly top: number;
  /** Of the ring around what has the focus, or around the card that it stands on. */
  readonly outlinePixels: number;
}

/**
 * What has the focus now: where it is, and whether that can be seen. After the last stop of a page comes the browser
 * itself, and then the page's first. A heading that a screen has put the focus on, which may come a moment after the key,
 * is no stop either.
 */
const focused = `(() => {
  const element = document.activeElement;
  if (element === document.body || element.tabIndex < 0) return null;
  const ring = ({ outlineStyle, outlineWidth }) => (outlineStyle === 'none' ? 0 : parseFloat(outlineWidth));
  return {
    name: element.labels?.[0]?.innerText ?? element.innerText,
    top: element.getBoundingClientRect().top + scrollY,
    outlinePixels: Math.max(ring(getComputedStyle(element)), ring(getComputedStyle(element.parentElement))),
  };
})()`;

async function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate<Stop | null>(focused);
}

/** Presses Tab until it is there; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 90; presses++) {
    if ((await wanted.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop === null) continue;
    assert.ok(stop.outlinePixels >= 2, `The focus cannot be seen at "${stop.name}" of ${page.url()}`);
    met.push(stop.name);
  }
  throw new Error(`Tab does not lead there, but to ${met.join(', ')}`);
}

export async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.type(text);
}

export async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Every stop of Tab on the page, from its beginning, wherever the focus is now. */
export async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  let rounds = 0;
  for (let presses = 0; rounds < 2 && presses < 100; presses++) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop === null) rounds++;
    else if (rounds === 1) stops.push(stop);
  }
  return stops;
}
