import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Language, spokenLanguages } from '#locales/language.ts';
import { wordProblems } from './axe.ts';
import { type Carrier, carrier } from './carrier.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { everybody } from './everybody.ts';
import { fitProblems } from './looking/fitting.ts';
import { type TestService, testService } from './service.ts';
import { walk } from './walking.ts';

/** Tests that every page speaks each of these, one language after the other in one service. */
export function everyPageSpeaks(languages: readonly Language[]): void {
  let gateway: Carrier;
  let chromium: Chromium;
  let service: TestService;
  before(async () => {
    [gateway, chromium] = await Promise.all([carrier(), startChromium()]);
    service = await testService({ TWOFOLD_SMS_URL: gateway.url, TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
  });
  after(async () => {
    await service.stop();
    await chromium.close();
    await gateway.stop();
  });

  for (const language of languages) {
    const { name, tag } = spokenLanguages[language];
    test(`every page speaks ${name}, fits 320 px, and can be used by everybody`, async () => {
      // Nobody's proofs grow old on a slow machine, and an hour later there are texts for everybody again.
      service.time.pass(3600);
      const standings = await everybody(service);
      const problems = await walk({ chromium, service, standings, language }, async (page) => {
        const lang = await page.locator('html').getAttribute('lang');
        return [
          ...(lang === tag ? [] : [`lang is ${lang}`]),
          ...(await fitProblems(page)),
          ...(await wordProblems(page)),
        ];
      });
      assert.deepEqual(problems, []);
    });
  }
}
