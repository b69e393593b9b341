import type { Page } from 'playwright-core';
import { type Language, languageOfTag } from '#locales/language.ts';
import { carrier } from '../../test/support/carrier.ts';
import { everybody } from '../../test/support/everybody.ts';
import { testService } from '../../test/support/service.ts';
import { become } from '../../test/support/walking.ts';
import type { Album } from './album.ts';

const languages: readonly Language[] = ['en', 'nb'];

/** Each page that anybody sees, on a service whose clock is right: one of the pages is about that. */
export async function everyPage(page: Page, { takeSpoken }: Album): Promise<void> {
  const gateway = await carrier();
  const service = await testService({ TWOFOLD_SMS_URL: gateway.url, TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
  const { origin } = service;
  for (const { browser, paths } of await everybody(service)) {
    for (const path of paths) {
      await takeSpoken(page, nameOf(path), languages, async (tag) => {
        await become(page, browser, { origin, language: languageOfTag(tag) ?? 'en' });
        await page.goto(`${origin}${path}`);
        return (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? path;
      });
    }
  }
  await service.stop();
  await gateway.stop();
}

/** "/account/phones/3857…/check" is "account-phones-check". */
function nameOf(path: string): string {
  const parts = path.split(/[/?&=]/).filter((part) => part.length < 30 && part !== '');
  return parts.join('-');
}
