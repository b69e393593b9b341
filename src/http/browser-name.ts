import { saidBrowser } from '#http/said-browser.ts';
import type { Words } from '#locales/words.ts';

/** "Safari on iPhone": our words for what a browser says that it is, and none of its own. */
export function browserName({ account: { signedIn } }: Pick<Words, 'account'>, userAgent: string): string {
  const { browser, system } = saidBrowser(userAgent);
  const name = browser ?? signedIn.unknownBrowser;
  return system === null ? name : signedIn.on(name, system);
}
