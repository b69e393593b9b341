import type { Page } from 'playwright-core';

const regions = '[role="status"], [role="alert"], [aria-live], output';

/**
 * Keeps what the page says to those who listen: every text that is put into a region which is read aloud when it
 * changes, in its order. What stood there when the page came is not news, and neither is a text that leaves.
 */
const listen = `(() => {
  const regions = ${JSON.stringify(regions)};
  const heard = (globalThis.heard = []);
  const hear = (region, text) => {
    const said = text.replace(/\\s+/g, ' ').trim();
    if (said !== '') heard.push({ said, urgent: region.getAttribute('role') === 'alert' || region.ariaLive === 'assertive' });
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      const around = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      const region = around?.closest(regions) ?? null;
      if (type === 'characterData' && region !== null) hear(region, target.data);
      for (const node of addedNodes) {
        if (region !== null) hear(region, node.textContent);
        else if (node.nodeType === Node.ELEMENT_NODE)
          for (const own of [node, ...node.querySelectorAll(regions)]) if (own.matches(regions)) hear(own, own.textContent);
      }
    }
  });
  // The page has been read, and none of its scripts has run.
  const begin = () => observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('readystatechange', begin, { once: true });
})()`;

export interface Announced {
  readonly said: string;
  /** Whether it interrupts what is being read. */
  readonly urgent: boolean;
}

/** Before a page is opened: from then on each page of this window keeps what it announces. */
export async function keepAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(listen);
}

export function announced(page: Page): Promise<Announced[]> {
  return page.evaluate<Announced[]>('globalThis.heard');
}

/** Only what is wrong interrupts; a region in another is read twice; and what ticks would never stop being read. */
const misread = `(() => {
  const wrong = [];
  for (const region of document.querySelectorAll(${JSON.stringify(regions)})) {
    const said = region.outerHTML.slice(0, 80);
    const isUrgent = region.getAttribute('role') === 'alert' || region.ariaLive === 'assertive';
    if (isUrgent && !region.matches('.error-summary, .field-error, .notice.danger, .notice.warn')) wrong.push('interrupts: ' + said);
    if (region.parentElement.closest(${JSON.stringify(regions)}) !== null) wrong.push('inside another: ' + said);
    if (region.querySelector('server-clock, count-down, .left') !== null) wrong.push('ticks: ' + said);
  }
  return wrong;
})()`;

export function regionProblems(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(misread);
}
