import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/** In the page: each element that is seen, with its class and its own words. Icons and drawings count as one. */
const seen = `(() => {
  const lines = [];
  const visit = (element) => {
    if (!element.checkVisibility() || ['SCRIPT', 'STYLE'].includes(element.tagName)) return;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data.trim());
    lines.push([element.tagName, element.getAttribute('class') ?? '', ...own].join(' ').trim());
    if (element.tagName !== 'svg') for (const child of element.children) visit(child);
  };
  visit(document.body);
  return lines.join('\\n');
})()`;

/**
 * What a screen is made of, without what differs from one run to the next: codes, keys, numbers, dates, names. A
 * test compares it with what the videos were made of.
 */
export async function screenOf(page: Page): Promise<string> {
  const made = await page.evaluate<string>(seen);
  const lasting = made
    .replace(/https?:\/\/\S+/g, 'address')
    .replace(/\S+@example\.com/g, 'somebody')
    .replace(/\b[0-9A-Z]{4,5}\b/g, 'code')
    .replace(/\d+/g, '0');
  return createHash('sha256').update(lasting).digest('base64url').slice(0, 16);
}
