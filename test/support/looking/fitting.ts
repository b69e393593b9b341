import type { Page } from 'playwright-core';

/** By how many pixels the page is wider than its window. */
const overflow = '(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)()';

/**
 * Texts of which a part cannot be seen: outside of the window, or cut off by something around them that does not
 * scroll. What is for ears only, and what is a picture, is left alone.
 */
const cutTexts = `(() => {
  const cut = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (text.data.trim() === '' || element.closest('.sr, .skip, svg, select, script, noscript, iframe, video, thead') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const lost = (box, x, y) =>
        (x && (left < box.left - 1 || right > box.right + 1)) || (y && (top < box.top - 1 || bottom > box.bottom + 1));
      let isLost = false;
      let scrolls = false;
      for (let around = element; around !== document.body && !isLost; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (/auto|scroll/.test(overflowX + overflowY)) { scrolls = true; break; }
        const [x, y] = [overflowX, overflowY].map((way) => way === 'hidden' || way === 'clip');
        if (x || y) isLost = lost(around.getBoundingClientRect(), x, y);
      }
      isLost ||= !scrolls && lost({ left: 0, right: innerWidth }, true, false);
      if (isLost) { cut.push(text.data.trim().slice(0, 60)); break; }
    }
  }
  return cut;
})()`;

/** Whether the page fits its window: nothing is wider than it, and no word is cut off. */
export async function fitProblems(page: Page): Promise<string[]> {
  const over = await page.evaluate<number>(overflow);
  const cut = await page.evaluate<string[]>(cutTexts);
  return [...(over > 0 ? [`${over} px too wide`] : []), ...cut.map((text) => `"${text}" is cut off`)];
}

/** WCAG 2.2, 1.4.12: what readers may set for themselves. A sheet that scripts adopt is no affair of the page's policy. */
const spacing = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }\`);
  document.adoptedStyleSheets = [sheet];
})()`;

/** The same with more room between lines, words and letters. */
export async function spacingProblems(page: Page): Promise<string[]> {
  await page.evaluate(spacing);
  const problems = await fitProblems(page);
  await page.evaluate('document.adoptedStyleSheets = []; undefined');
  return problems;
}
