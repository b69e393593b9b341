import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '#http/html.ts';
import { emptyHalves, halves, wholeAndJoy, wrongClock } from '#http/page/art/drawings.ts';
import type { Site } from '#http/page/document.ts';
import { accountPage, flowPage, plainPage } from '#http/page/layout.ts';
import { defaultAccent, skin } from '#http/page/skin.ts';

const hostile = `"><script>alert('1')</script>`;

function site(name: string): Site {
  return {
    lang: 'en-GB',
    operator: { name, logoUrl: null },
    assets: {
      flowCss: ['/assets/flow.css'],
      accountCss: ['/assets/flow.css', '/assets/account.css'],
      deskCss: [],
      guideCss: ['/assets/flow.css', '/assets/guide.css'],
      script: '/assets/main.js',
      appCss: [],
      appScript: '/assets/app.js',
      fonts: ['/assets/next.woff2'],
    },
    skin: skin(defaultAccent),
    languages: [],
    switching: null,
    footer: [{ href: '/guide', text: 'Help', icon: 'lifeBuoy' }],
    played: null,
    words: {
      skip: 'Skip',
      errorPrefix: 'Error: ',
      thenBackTo: 'Then back to',
      bar: 'Account',
      language: 'Language',
    },
  };
}

const main = html`<h1>Sign in</h1>`;
const signOut = { action: '/sign-out', formKey: 'k', text: 'Sign out' };

test('the title repeats the heading, names the operator and says when something is wrong', () => {
  const page = { title: 'Sign in', backTo: null, drawing: emptyHalves(), main };
  assert.match(flowPage(site('Acme'), page).toString(), /<title>Sign in – Acme<\/title>/);
  assert.match(
    flowPage(site('Acme'), { ...page, failed: true }).toString(),
    /<title>Error: Sign in – Acme<\/title>/,
  );
});

test('the unfinished task is named only where there is one', () => {
  const page = { title: 'Sign in', drawing: emptyHalves(), main };
  assert.match(
    flowPage(site('Acme'), { ...page, backTo: 'Payroll' }).toString(),
    /Then back to <strong>Payroll<\/strong>/,
  );
  assert.doesNotMatch(flowPage(site('Acme'), { ...page, backTo: null }).toString(), /Then back to/);
});

test('in a flow the name is no link, since that would leave the task', () => {
  const flow = flowPage(site('Acme'), {
    title: 'Sign in',
    backTo: null,
    drawing: emptyHalves(),
    main,
  }).toString();
  assert.match(flow, /<span class="brand">/);
  const problem = plainPage(site('Acme'), { title: 'Gone', homeUrl: '/account', main }).toString();
  assert.match(problem, /<a class="brand" href="\/account">/);
});

test('signing out is a form with a form key, never a link', () => {
  const page = accountPage(site('Acme'), {
    title: 'Your account',
    homeUrl: '/account',
    links: [],
    signOut,
    main,
  }).toString();
  assert.match(
    page,
    /<form class="bare" method="post" action="\/sign-out" novalidate><input type="hidden" name="form-key" value="k">/,
  );
});

test('no page has an inline script, a style attribute or an address elsewhere, whatever the names are', () => {
  const drawings = [emptyHalves(), halves(2, 'fileText', 'keyRound'), wrongClock(13), wholeAndJoy()];
  const pages = [
    ...drawings.map((drawing) =>
      flowPage(site(hostile), { title: hostile, backTo: hostile, drawing, main, signOut }),
    ),
    accountPage(site(hostile), {
      title: hostile,
      homeUrl: hostile,
      links: [{ href: hostile, text: hostile, icon: 'user' }],
      signOut,
      main,
    }),
    plainPage(site(hostile), { title: hostile, main }),
  ].map(String);
  for (const page of pages) {
    assert.doesNotMatch(page, /<script(?! type="module" src="\/assets\/main\.js"><\/script>)/);
    assert.doesNotMatch(page, /\sstyle=|\son\w+="|https?:|src="\/\//);
    assert.equal(page.match(/<h1/g)?.length, 1);
  }
});
