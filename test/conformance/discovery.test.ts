import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { test } from 'node:test';
import { house, json } from './support/house.ts';
import { serviceUrl } from './support/service.ts';

const { node } = await house();

test('discovery lists what there is, under the address of the service, whatever Host was asked', async () => {
  const headers = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
  };
  const found = await json(await fetch(`${node.origin}/.well-known/openid-configuration`, { headers }));
  assert.equal(found.issuer, 'http://localhost:4000');
  assert.equal(found.authorization_endpoint, 'http://localhost:4000/oidc/auth');
  assert.equal(found.userinfo_endpoint, 'http://localhost:4000/oidc/userinfo');
  assert.equal(found.pushed_authorization_request_endpoint, 'http://localhost:4000/oidc/request');
  assert.deepEqual(found.code_challenge_methods_supported, ['S256']);
  assert.deepEqual(found.response_types_supported, ['code']);
  assert.deepEqual(found.grant_types_supported, ['authorization_code', 'refresh_token']);
  assert.deepEqual(found.acr_values_supported, ['urn:twofold:1fa', 'urn:twofold:2fa']);
  assert.deepEqual(found.scopes_supported, ['openid', 'profile', 'email', 'offline_access']);
  assert.deepEqual(found.id_token_signing_alg_values_supported, ['ES256', 'RS256']);
  assert.deepEqual(found.token_endpoint_auth_methods_supported, [
    'client_secret_basic',
    'client_secret_post',
    'none',
  ]);
  assert.equal(found.authorization_response_iss_parameter_supported, true);
  assert.equal(found.backchannel_logout_supported, true);
  assert.equal(found.backchannel_logout_session_supported, true);
  assert.equal(found.registration_endpoint, undefined);
  for (const value of Object.values(found)) {
    if (typeof value === 'string' && value.startsWith('http'))
      assert.equal(new URL(value).origin, serviceUrl.origin);
  }
});

test('a Host of somebody else, or a whole address in the request line, changes no link', async () => {
  for (const [path, host] of [
    ['/.well-known/openid-configuration', 'evil.example'],
    ['http://evil.example/.well-known/openid-configuration', 'evil.example'],
  ] as const) {
    const text = await new Promise<string>((resolve, reject) => {
      rawRequest(
        { port: new URL(node.origin).port, host: '127.0.0.1', path, headers: { host } },
        (response) => {
          response.setEncoding('utf8');
          let body = '';
          response.on('data', (chunk: string) => {
            body += chunk;
          });
          response.on('end', () => resolve(body));
        },
      )
        .on('error', reject)
        .end();
    });
    assert.match(text, /"issuer":"http:\/\/localhost:4000"/);
    assert.doesNotMatch(text, /evil/);
  }
});

test('the published keys have no private parts, and programs of any origin may read them', async () => {
  const response = await fetch(`${node.origin}/oidc/jwks`, { headers: { origin: 'https://app.example' } });
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://app.example');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
  const published = JSON.stringify(await json(response));
  assert.match(published, /"alg":"ES256"/);
  assert.match(published, /"alg":"RS256"/);
  assert.doesNotMatch(published, /"(d|p|q|dp|dq|qi|k)":/);
});
