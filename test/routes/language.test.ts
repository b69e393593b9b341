import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

const asking = (language: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${service.origin}/sign-in`, { headers: { 'accept-language': language, ...headers } });

const langOf = (html: string): string | undefined => /<html lang="([^"]+)"/.exec(html)?.[1];

async function keptBy({ id }: { id: string }): Promise<string | null> {
  const [row] = await service.database.sql<{ language: string | null }[]>`
    select language from account where id = ${id}`;
  return row?.language ?? null;
}

test('a browser is spoken to in the first of its languages that is spoken here', async () => {
  for (const [asked, answered] of [
    ['nb-NO,nb;q=0.9,en;q=0.5', 'nb-NO'],
    ['nn', 'nb-NO'],
    ['tlh, de;q=0.4, fr;q=0.8', 'fr-FR'],
    ['fr;q=0, es', 'es-ES'],
    ['tlh', 'en-GB'],
    ['*', 'en-GB'],
    [';;;,=q', 'en-GB'],
  ] as const) {
    assert.equal(langOf(await (await asking(asked)).text()), answered, asked);
  }
});

test('what was chosen below a page holds for this browser, whatever it asks for, and leads back to the page', async () => {
  const browser = service.visitor();
  await browser.get('/sign-in?for=account');
  const shown = await browser.post('/language', { language: 'sv', page: '/sign-in?for=account' });
  assert.equal(shown.path, '/sign-in?for=account');
  assert.equal(langOf(shown.html), 'sv-SE');
  assert.equal(langOf((await browser.get('/password/forgotten')).html), 'sv-SE');
});

test('the switch leads to nobody else, whatever the form says', async () => {
  const browser = service.visitor();
  await browser.get('/sign-in');
  const elsewhere = [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%2f/evil',
    'javascript:x',
    '\t//x.y',
    '',
  ];
  for (const page of elsewhere) {
    const answer = await browser.raw('POST', '/language', { language: 'sv', page });
    assert.equal(answer.status, 303);
    const to = new URL(answer.headers.get('location') ?? '', service.origin);
    assert.equal(to.origin, service.origin, page);
    assert.ok(!to.pathname.startsWith('//'), page);
  }
});

test('a language that is not spoken here is refused, and so is a form that is not ours', async () => {
  const browser = service.visitor();
  await browser.get('/sign-in');
  assert.equal((await browser.raw('POST', '/language', { language: 'tlh', page: '/sign-in' })).status, 422);
  const foreign = await browser.raw('POST', '/language', { language: 'sv', page: '/', 'form-key': 'x' });
  assert.equal(foreign.status, 403);
});

test('an account that has signed in once is spoken to in its language, in whatever browser', async () => {
  const person = await service.account();
  await protect(service, person, 'totp');
  await service.database.sql`update account set language = 'de' where id = ${person.id}`;
  const browser = service.visitor();
  await browser.get('/sign-in');
  await browser.post('/language', { language: 'fr', page: '/sign-in' });
  const shown = await givePassword(browser, person);
  assert.equal(langOf(shown.html), 'de-DE');
});

test('a half-finished sign-in may change its language, and changes nothing about the account', async () => {
  const person = await service.account();
  await protect(service, person, 'totp');
  await service.database.sql`update account set language = 'de' where id = ${person.id}`;
  const browser = service.visitor();
  await givePassword(browser, person);
  const shown = await browser.post('/language', { language: 'fi', page: '/sign-in/confirm' });
  assert.equal(langOf(shown.html), 'fi-FI');
  assert.equal(await keptBy(person), 'de');
});

test('whoever is signed in changes the language of the account with that of the page', async () => {
  const person = await service.account();
  await protect(service, person, 'totp');
  const { visitor } = await signedIn(service, person, { proofs: { password: 0, totp: 0 } });
  await visitor.get('/account');
  const shown = await visitor.post('/language', { language: 'nl', page: '/account' });
  assert.equal(langOf(shown.html), 'nl-NL');
  assert.equal(await keptBy(person), 'nl');
});

test('a cookie that was not written here counts as none', async () => {
  for (const cookie of [
    'chosen-xx',
    'chosen-',
    'nb',
    '"><script>',
    'chosen-nb; twofold-language=chosen-sv',
  ]) {
    const shown = await asking('da', { cookie: `twofold-language=${cookie}` });
    assert.equal(langOf(await shown.text()), 'da-DK', cookie);
  }
});
