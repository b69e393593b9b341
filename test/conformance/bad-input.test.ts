import assert from 'node:assert/strict';
import { test } from 'node:test';
import { house } from './support/house.ts';

const { node, somebody, payroll } = await house();
const { hers } = await somebody();

test('what is too long, or no text at all, is a 400 and nothing worse', async () => {
  const bad: Record<string, string>[] = [
    { state: 's'.repeat(5000) },
    { nonce: 'n'.repeat(600) },
    { scope: 'openid "quoted"' },
    { login_hint: 'h'.repeat(600) },
    { claims: '{"id_token":{"acr":7}}' },
    { claims: '{"id_token":{"acr":{"values":"urn:twofold:2fa"}}}' },
    { claims: '{"id_token":{"acr":{"essential":"yes"}}}' },
    { claims: '{"id_token":{"\\ud800":null}}' },
    { nonce: 'a\0b' },
    { state: 'a\0b' },
    { max_age: '-1' },
    { max_age: '1.5' },
    { max_age: '1e3' },
    { max_age: '0x10' },
    { max_age: ' 1' },
  ];
  for (const parameters of bad) {
    const page = await hers.get((await payroll.begin(parameters)).url);
    const code = page.location?.searchParams.get('error') ?? page.text;
    assert.match(code, /invalid_request|invalid_scope/, JSON.stringify(parameters).slice(0, 60));
    assert.ok(page.status < 500);
  }
  const doubled = await payroll.begin();
  doubled.url.searchParams.append('state', 'another');
  assert.ok((await hers.get(doubled.url)).status < 500);
});

test('a NUL in an address is refused on a page for people, and as a problem for programs', async () => {
  for (const path of [
    '/oidc/session/end?state=%00',
    '/oidc/auth?client_id=payroll&state=%00',
    '/oidc/jwks?x=%00',
  ]) {
    const page = await hers.get(path);
    assert.equal(page.status, 400, path);
    assert.match(page.text, /<h1>400 invalid_request<\/h1>/, path);
    const answer = await fetch(new URL(path, node.origin), { headers: { accept: 'application/json' } });
    assert.equal(answer.status, 400, path);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', path);
  }
});

test('a method that is not there is a 405', async () => {
  const answer = await fetch(`${node.origin}/oidc/token`);
  assert.equal(answer.status, 405);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
});
