import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { home } from '#cli/place.ts';
import { house } from './support/house.ts';

const { somebody, payroll, post } = await house();
const page = readFileSync(join(home, 'docs/protocol/oidc.md'), 'utf8');

test('what a standard knows and we do not is told by its word at the redirect URI, and stands in the manual', async () => {
  const { hers } = await somebody();
  const asked: [string, Record<string, string>][] = [
    ['request_not_supported', { request: 'eyJhbGciOiJub25lIn0.e30.' }],
    ['request_uri_not_supported', { request_uri: 'https://app.example/request.jwt' }],
    ['registration_not_supported', { registration: '{}' }],
    ['unsupported_response_mode', { response_mode: 'web_message' }],
    ['unsupported_response_type', { response_type: 'id_token' }],
  ];
  for (const [error, parameters] of asked) {
    const { location } = await hers.get((await payroll.begin(parameters)).url);
    const told =
      location?.searchParams.get('error') ?? new URLSearchParams(location?.hash.slice(1)).get('error');
    assert.equal(told, error);
    assert.match(page, new RegExp(`^\\|[^|]*\`${error}\``, 'm'));
  }
});

test('a pushed request may not refer to another one', async () => {
  const { url } = await payroll.begin({ request_uri: 'https://app.example/request.jwt' });
  const answer = await post('/oidc/request', Object.fromEntries(url.searchParams));
  const told: unknown = await answer.json();
  assert.ok(typeof told === 'object' && told !== null && 'error' in told);
  assert.deepEqual([answer.status, told.error], [400, 'request_uri_not_supported']);
});
