import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addClient } from '#oidc/clients/clients.ts';
import { browser } from './support/browser.ts';
import { person, signIn } from './support/people.ts';
import { service } from './support/service.ts';

const url = new URL('https://id.example');

test('on https the cookies carry the prefixes that browsers hold to', async () => {
  const secure = await service({ url });
  const [one] = secure.nodes;
  assert.ok(one);
  const client = {
    id: 'payroll',
    name: null,
    redirectUris: ['https://app.example/back'],
    postLogoutRedirectUris: [],
  };
  const rest = { backchannelLogoutUri: null, require: '1fa', public: true, idTokenAlg: 'ES256' } as const;
  await secure.database.transaction((sql) => addClient(sql, { ...client, ...rest }, new Date()));
  const anna = await person(secure.database);
  const hers = browser(one.origin, url);
  const wish = new URL('https://id.example/oidc/auth');
  wish.search = new URLSearchParams({
    client_id: 'payroll',
    redirect_uri: 'https://app.example/back',
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
  }).toString();
  const room = await hers.get(wish);
  for (const line of room.headers.getSetCookie()) {
    if (line.startsWith('__Host-'))
      assert.match(line, /^__Host-twofold-browser=[^;]+; path=\/; httponly; .*secure/i);
    else assert.match(line, /^__Secure-twofold-(waiting|resume)(\.sig)?=.*secure.*httponly/i, line);
  }
  await signIn(secure.database, hers, anna, { password: 5 });
  const back = await hers.get(wish);
  const session = back.headers.getSetCookie();
  assert.ok(session.length > 0);
  for (const line of session) assert.match(line, /^__Host-twofold-engine(\.sig)?=[^;]*; path=\/; .*secure/i);
  assert.equal(back.location?.origin, 'https://app.example');
  assert.equal(back.location?.searchParams.get('iss'), 'https://id.example');
  await secure.close();
});
