import type { Page } from 'playwright-core';

/**
 * Gives the focus to everything that can have it, as Tab would, and tells where it cannot be seen: outside of the
 * window, under something else (WCAG 2.2, 2.4.11), or without a ring of its own or of the card that it stands on.
 */
const hiddenStops = `(() => {
  const hidden = [];
  const ring = ({ outlineStyle, outlineWidth }) => (outlineStyle === 'none' ? 0 : parseFloat(outlineWidth));
  const stops = 'a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]';
  for (const element of document.querySelectorAll(stops)) {
    if (element.type === 'hidden' || !element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus();
    if (document.activeElement !== element) continue;
    const name = (element.labels?.[0]?.innerText ?? element.innerText ?? element.localName).trim().slice(0, 60);
    const rings = [element, element.parentElement, element.closest('label')].filter((one) => one !== null);
    if (Math.max(...rings.map((one) => ring(getComputedStyle(one)))) < 2) hidden.push('no ring around "' + name + '"');
    const card = element.closest('label') ?? element;
    // A link that runs over two lines has nothing in the middle of what is around both.
    const { left, right, top, bottom } = card.getClientRects()[0] ?? card.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const isInside = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    if (!isInside) { hidden.push('"' + name + '" is out of sight'); continue; }
    const fits = bottom - top < innerHeight - 16;
    if (fits && (top < -1 || bottom > innerHeight + 1)) hidden.push('"' + name + '" is half in sight');
    const seen = document.elementFromPoint(x, y);
    const isIts = seen !== null && (card.contains(seen) || [...(element.labels ?? [])].some((label) => label.contains(seen)));
    if (!isIts) hidden.push('"' + name + '" lies under ' + (seen?.outerHTML.slice(0, 60) ?? 'nothing'));
  }
  document.activeElement?.blur();
  return hidden;
})()`;

/** Whether whoever uses a keyboard sees where they are, at each stop of the page. */
export async function focusProblems(page: Page): Promise<string[]> {
  // The browser shows a ring to those who have used a key.
  await page.keyboard.press('Tab');
  return page.evaluate<string[]>(hiddenStops);
}
