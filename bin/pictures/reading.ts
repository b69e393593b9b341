import type { Page } from 'playwright-core';
import type { Album, Kind } from './album.ts';

const pages: readonly (readonly [path: string, name: string, title: string, kinds: readonly Kind[]])[] = [
  ['/gallery', 'gallery', 'Every way to confirm, side by side, to be tried', ['light', 'dark', 'phone']],
  ['/guide', 'guide', 'The guide', ['light', 'phone']],
  ['/guide/setting-up', 'guide-setting-up', 'Setting up', ['light', 'phone']],
  [
    '/guide/troubleshooting',
    'guide-troubleshooting',
    'Troubleshooting looks at what the service knows',
    ['light', 'phone'],
  ],
  ['/account/rehearsal', 'rehearsal', 'Trying to sign in without the phone', ['light', 'phone']],
  ['/account/lost-phone', 'lost-phone', 'Parting from a lost phone', ['light', 'phone']],
];

/** What is read, and what is tried, by somebody who is signed in. */
export async function reading(origin: string, page: Page, { take }: Album): Promise<void> {
  for (const [path, name, title, kinds] of pages) {
    await page.goto(`${origin}${path}`);
    await take(page, name, title, kinds);
  }
}
