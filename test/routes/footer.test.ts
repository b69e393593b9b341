import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { addClient } from '#oidc/clients/clients.ts';
import { givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';

async function started(
  t: TestContext,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const service = await testService(settings);
  t.after(() => service.stop());
  return service;
}

/** Where the links below a page lead. */
function footerOf(html: string): string[] {
  const [, footer = ''] = /<footer>(.*?)<\/footer>/s.exec(html) ?? [];
  return [...footer.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href);
}

test('below every page are help and privacy, and both are there for everybody', async (t) => {
  const service = await started(t);
  const browser = service.visitor();
  const pages = ['/sign-in', '/help', '/privacy', '/password/forgotten', '/nowhere'];
  for (const path of pages)
    assert.deepEqual(footerOf((await browser.get(path)).html), ['/help', '/privacy'], path);
  const half = await givePassword(browser, await service.account());
  assert.deepEqual(footerOf(half.html), ['/help', '/privacy']);
  assert.equal((await browser.get('/help')).heading, 'Help');
  assert.equal((await browser.get('/privacy')).heading, 'Privacy');
});

test('the page of an account has them too', async (t) => {
  const service = await started(t, { TWOFOLD_ENROLMENT: 'optional' });
  const account = await givePassword(service.visitor(), await service.account());
  assert.equal(account.heading, 'Your account');
  assert.deepEqual(footerOf(account.html), ['/help', '/privacy']);
});

test('the pages of the operator take their places', async (t) => {
  const help = 'https://help.example.com/twofold';
  const privacy = 'https://example.com/privacy';
  const service = await started(t, { TWOFOLD_HELP_URL: help, TWOFOLD_PRIVACY_URL: privacy });
  const browser = service.visitor();
  assert.deepEqual(footerOf((await browser.get('/sign-in')).html), [help, privacy]);
  assert.match(
    (await browser.get('/privacy')).html,
    /<a href="https:\/\/example\.com\/privacy">What they say/,
  );
});

test('the help desk that the operator names stands on our own page', async (t) => {
  const service = await started(t, { TWOFOLD_HELP_URL: 'mailto:help@example.com?subject=Help' });
  const browser = service.visitor();
  assert.deepEqual(footerOf((await browser.get('/sign-in')).html), ['/help', '/privacy']);
  assert.match(
    (await browser.get('/help')).html,
    /<a href="mailto:help@example\.com\?subject=Help">Write to help@example\.com<\/a>/,
  );
});

test('help and privacy speak of texts and mails only where there are any', async (t) => {
  const without = (await started(t)).visitor();
  assert.doesNotMatch((await without.get('/help')).text, /No text arrives|We can mail you/);
  assert.doesNotMatch((await without.get('/privacy')).text, /carrier|mail server|Texts and mails/);
  const both = {
    TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts',
    TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9',
  };
  const having = (await started(t, both)).visitor();
  assert.match((await having.get('/help')).text, /No text arrives.*We can mail you/);
  assert.match((await having.get('/privacy')).text, /30 days.*carrier.*mail server/);
});

async function link(service: TestService, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const client = {
      id,
      name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
      redirectUris: [`https://${id}.example/back`],
      postLogoutRedirectUris: [],
      backchannelLogoutUri: null,
      require: '1fa',
      public: false,
      idTokenAlg: 'ES256',
    } as const;
    service.time.pass(1);
    await service.database.transaction((sql) => addClient(sql, client, service.time.now()));
  }
}

test('the sign-in page says what one sign-in opens, from two applications on, and counts beyond three', async (t) => {
  const service = await started(t);
  const opens = async () =>
    /One sign-in opens [^.]*\./.exec((await service.visitor().get('/sign-in')).text)?.[0] ?? null;
  assert.equal(await opens(), null);
  await link(service, 'ledger');
  assert.equal(await opens(), null);
  await link(service, 'payroll');
  assert.equal(await opens(), 'One sign-in opens Ledger and Payroll.');
  await link(service, 'notes');
  assert.equal(await opens(), 'One sign-in opens Ledger, Payroll and Notes.');
  await link(service, 'wiki', 'mail', 'files', 'chat');
  assert.equal(await opens(), 'One sign-in opens Ledger, Payroll, Notes and 4 more.');
});

test('an application that the operator does not show is named to nobody, and not counted', async (t) => {
  const service = await started(t, { TWOFOLD_SHOWN_APPLICATIONS: 'ledger,payroll' });
  await link(service, 'secret', 'ledger', 'payroll');
  const browser = service.visitor();
  assert.match((await browser.get('/sign-in')).text, /One sign-in opens Ledger and Payroll\./);
  const wizard = await givePassword(browser, await service.account());
  assert.equal(wizard.heading, 'Protect your account');
  assert.match(wizard.text, /It protects your account in Ledger and Payroll\./);
  assert.doesNotMatch(wizard.text, /Secret|more/);
});

test('where the operator shows none, none is named', async (t) => {
  const service = await started(t, { TWOFOLD_SHOWN_APPLICATIONS: 'none' });
  await link(service, 'ledger', 'payroll');
  const browser = service.visitor();
  assert.doesNotMatch((await browser.get('/sign-in')).text, /One sign-in|Ledger/);
  const wizard = await givePassword(browser, await service.account());
  assert.match(wizard.text, /It protects your account in every linked application\./);
});
