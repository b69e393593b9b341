import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SwitchedOff } from '#authenticators/authenticator.ts';
import { failuresUntilDisabled } from '#throttle/limits.ts';
import { enrol, freshCode, givePassword, signIn } from '../support/people.ts';
import { enrolPhone } from '../support/push-people.ts';
import { type Person, type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import type { Visitor } from '../support/visitor.ts';

const wrongCodes = /too many wrong (codes|attempts)/i;

let service: TestService;
before(async () => {
  service = await testService({ TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' });
});
after(() => service.stop());

async function becauseOf({ id }: Person): Promise<(SwitchedOff | null)[]> {
  const rows = await service.database.sql<{ disabledBecause: SwitchedOff | null }[]>`
    select disabled_because from authenticator where account_id = ${id} and kind in ('push', 'totp')`;
  return rows.map(({ disabledBecause }) => disabledBecause);
}

/** In a browser with both proofs, one of them a text. */
async function byText(person: Person): Promise<Visitor> {
  const proofs = { password: 0, sms: 0 };
  return (await signedIn(service, person, { proofs })).visitor;
}

const seen = async (browser: Visitor, symptom: string) =>
  /What we see for your account (.*)/s.exec(
    (await browser.get(`/guide/troubleshooting?see=${symptom}`)).text,
  )?.[1] ?? '';

test('an app that went with a lost phone is nowhere said to have had wrong codes', async () => {
  const person = await enrol(service, await service.account());
  await protect(service, person, 'sms');
  const browser = await byText(person);
  await browser.get('/account/lost-phone');
  await browser.post('/account/lost-phone');
  assert.deepEqual(await becauseOf(person), ['lost']);

  const account = await browser.get('/account');
  assert.match(account.text, /nothing confirms for you now\. What was on your lost phone is unlinked/);
  assert.match(account.text, /Authenticator app Unlinked, because the phone was lost/);
  assert.doesNotMatch(account.text, wrongCodes);
  for (const symptom of ['code-refused', 'locked']) {
    const { html, text } = await browser.get(`/guide/troubleshooting?see=${symptom}`);
    assert.match(text, /Your authenticator app was unlinked, because its phone was lost/);
    assert.match(html, /<a href="\/account\/lost-phone">Go on where you stopped<\/a>/);
    assert.doesNotMatch(text, /is switched off, after too many/);
  }

  const thief = service.visitor();
  await givePassword(thief, person);
  const refused = await thief.post('/sign-in/confirm', { code: freshCode(service, person) });
  assert.match(refused.text, /This way was unlinked, because the phone was lost/);
  assert.doesNotMatch(refused.text, wrongCodes);
});

test('a phone that was lost is named as lost', async () => {
  const bo = await enrolPhone(service, await service.account(), "Bo's phone");
  await protect(service, bo, 'sms');
  const browser = await byText(bo);
  await browser.get('/account/lost-phone');
  await browser.post('/account/lost-phone');
  assert.match((await browser.get('/account')).text, /on Bo's phone Unlinked, because the phone was lost/);
  assert.match(await seen(browser, 'no-question'), /Bo's phone was unlinked, because it was lost/);
});

test('a phone that was unlinked in its app says that, and neither that it is lost nor that codes were wrong', async () => {
  const bo = await enrolPhone(service, await service.account(), "Bo's phone");
  await protect(service, bo, 'sms');
  await bo.phone.call('unlink');
  assert.deepEqual(await becauseOf(bo), ['by-phone']);
  const browser = await byText(bo);
  const { text } = await browser.get('/account');
  assert.match(text, /Your phone was unlinked in its app/);
  assert.match(text, /on Bo's phone Unlinked on the phone/);
  assert.doesNotMatch(text, wrongCodes);
  assert.doesNotMatch(text, /lost phone is unlinked/);
  assert.match(await seen(browser, 'no-question'), /Bo's phone was unlinked in its app/);
});

test('after a hundred wrong codes in a row the pages say so', async () => {
  const person = await enrol(service, await service.account());
  await protect(service, person, 'sms');
  const browser = await signIn(service, person);
  await service.database.sql`
    update authenticator set consecutive_failures = ${failuresUntilDisabled - 1}
    where account_id = ${person.id} and kind = 'totp'`;
  const stranger = service.visitor();
  await givePassword(stranger, person);
  const right = freshCode(service, person);
  const wrong = String((Number(right) + 500_000) % 1_000_000).padStart(6, '0');
  await stranger.post('/sign-in/confirm', { code: wrong });
  assert.deepEqual(await becauseOf(person), ['wrong-codes']);
  const again = await stranger.post('/sign-in/confirm', { code: right });
  assert.match(again.text, /switched off after too many wrong attempts/);
  assert.match((await browser.get('/account')).text, /Too many wrong codes were typed/);
  assert.match(
    await seen(browser, 'code-refused'),
    /authenticator app is switched off, after too many wrong/,
  );
});
