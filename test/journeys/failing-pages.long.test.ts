import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languageList, spokenLanguages } from '#locales/language.ts';
import { bringAxe, wordProblems } from '../support/axe.ts';
import { type Chromium, startChromium } from '../support/chromium.ts';
import { fitProblems } from '../support/looking/fitting.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import { become } from '../support/walking.ts';

let chromium: Chromium;
let service: TestService;
before(async () => {
  chromium = await startChromium();
  service = await testService();
});
after(async () => {
  await service.stop();
  await chromium.close();
});

/** What the database answers to whoever asks for a session, by the name of what is shown then. */
const failures = [
  { status: 503, code: '53300', what: 'a database that has no room for another connection' },
  { status: 500, code: 'XX000', what: 'a defect' },
] as const;

for (const { status, code, what } of failures) {
  test(`the page of ${what} speaks every language, fits 320 px, and can be used by everybody`, async () => {
    const account = await service.account();
    const linked = await protect(service, account, 'totp');
    const { visitor } = await signedIn(service, account, { proofs: { password: 0, totp: 0 }, linked });
    const { page, close } = await chromium.open({ width: 320, height: 640 });
    await bringAxe(page);
    await breakSessions(code);
    const problems: string[] = [];
    for (const language of languageList) {
      await become(page, visitor, { origin: service.origin, language });
      const answer = await page.goto(`${service.origin}/account`);
      const lang = await page.locator('html').getAttribute('lang');
      const said = [
        ...(answer?.status() === status ? [] : [`${answer?.status()} instead of ${status}`]),
        ...(lang === spokenLanguages[language].tag ? [] : [`lang is ${lang}`]),
        ...(await fitProblems(page)),
        ...(await wordProblems(page)),
      ];
      problems.push(...said.map((problem) => `${language}: ${problem}`));
    }
    await mendSessions();
    const seen = await close();
    assert.deepEqual(problems, []);
    assert.deepEqual(new Set(seen), new Set([`${status} from ${service.origin}/account`]));
  });
}

/** In the place of the table stands what refuses to be read. */
async function breakSessions(code: string): Promise<void> {
  const { sql } = service.database;
  await sql`alter table session rename to session_kept`;
  await sql.script(`create function refuse() returns boolean language plpgsql as
    'begin raise exception using errcode = ''${code}''; end'`);
  await sql`create view session as select * from session_kept where refuse()`;
}

async function mendSessions(): Promise<void> {
  const { sql } = service.database;
  await sql`drop view session`;
  await sql`drop function refuse`;
  await sql`alter table session_kept rename to session`;
}
