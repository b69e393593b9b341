import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languageList, spokenLanguages } from '#locales/language.ts';
import { type Carrier, carrier } from '../support/carrier.ts';
import { everybody, type Standing } from '../support/everybody.ts';
import { type TestService, testService } from '../support/service.ts';

let gateway: Carrier;
let service: TestService;
let standings: readonly Standing[];
before(async () => {
  gateway = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: gateway.url, TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
  standings = await everybody(service);
});
after(async () => {
  await service.stop();
  await gateway.stop();
});

/** All that is on the page for somebody whose browser runs no scripts, as far as it does something. */
interface Works {
  readonly heading: string;
  readonly lang: string | undefined;
  readonly links: readonly string[];
  /** Of each form: where it goes, what it sends, and whether it has a button. */
  readonly forms: readonly string[];
  /** Buttons that nothing has hidden and that only a script could work. */
  readonly dead: readonly string[];
}

function worksOf({ heading, html }: { readonly heading: string; readonly html: string }): Works {
  const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, tag = '', inside = '']) => {
    const names = [...inside.matchAll(/<(?:input|select|button)\b[^>]*\bname="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const sends = /<button(?![^>]*type="button")(?![^>]*\bhidden)/.test(inside) ? 'sends' : 'has no button';
    return `${/action="([^"]*)"/.exec(tag)?.[1] ?? 'its own address'} ${names.join(' ')} ${sends}`;
  });
  const buttons = [...html.matchAll(/<button\b[^>]*type="button"[^>]*>/g)].map(([tag]) => tag);
  return {
    heading,
    lang: /<html lang="([^"]+)"/.exec(html)?.[1],
    links: [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, to = '']) => to),
    forms,
    dead: buttons.filter((tag) => !/\bhidden\b/.test(tag)),
  };
}

async function readAll({ name, browser, paths }: Standing, language: string): Promise<[string, Works][]> {
  browser.setCookie('twofold-language', `chosen-${language}`);
  const read: [string, Works][] = [];
  for (const path of paths) read.push([`${name}, ${path}`, worksOf(await browser.get(path))]);
  return read;
}

test('in every language a page without scripts has its heading, its links and forms that can be sent', async () => {
  for (const standing of standings) {
    const english = new Map(await readAll(standing, 'en'));
    for (const language of languageList) {
      for (const [where, { heading, lang, links, forms, dead }] of await readAll(standing, language)) {
        const at = `${language}, ${where}`;
        const like = english.get(where);
        assert.notEqual(heading, '', at);
        assert.equal(lang, spokenLanguages[language].tag, at);
        assert.deepEqual(forms, like?.forms, at);
        // What is found in the guide depends on the words.
        if (!where.includes('?q=')) assert.deepEqual(links, like?.links, at);
        assert.deepEqual(dead, [], at);
        assert.deepEqual(
          forms.filter((form) => form.endsWith('has no button')),
          [],
          at,
        );
      }
    }
  }
});
