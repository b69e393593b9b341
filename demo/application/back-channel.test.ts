import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { ledger } from '../ledger/ledger.ts';
import { running } from '../support/application.ts';
import { browser } from '../support/browser.ts';
import { client } from '../support/identity-service.ts';

const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };

function claims(issuer: string): JWTPayload & { readonly sub: string } {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: client.id, sub: 'anna', iat: now, exp: now + 120, jti: randomUUID(), events };
}

function send(url: string, logoutToken: string): Promise<Response> {
  const body = new URLSearchParams({ logout_token: logoutToken });
  return fetch(`${url}/back-channel-logout`, { method: 'POST', body });
}

test('a logout token ends the sessions of that person, and is not taken twice', async (t) => {
  const { url, service } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);
  const logoutToken = await service.logoutToken(claims(service.issuer));

  assert.equal((await send(url, logoutToken)).status, 200);
  assert.equal((await hers.step(`${url}/home`)).status, 303);
  assert.equal((await send(url, logoutToken)).status, 400, 'replayed');
});

test('the person of another sign-in stays signed in', async (t) => {
  const { url, service } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);
  const bea = { ...claims(service.issuer), sub: 'bea' };
  const elsewhere = { ...claims(service.issuer), sid: 'another sign-in' };
  for (const other of [bea, elsewhere]) {
    assert.equal((await send(url, await service.logoutToken(other))).status, 200);
  }
  assert.equal((await hers.step(`${url}/home`)).status, 200);
});

test('a forged, foreign, stale or disguised logout token ends nothing', async (t) => {
  const { url, service } = await running(t, ledger);
  const hers = browser();
  await hers.get(`${url}/sign-in`);

  const { issuer } = service;
  const fine = claims(issuer);
  const { sub, ...nobody } = claims(issuer);
  const { jti, ...withoutId } = claims(issuer);
  const { exp, ...endless } = claims(issuer);
  assert.ok(sub && jti && exp);
  const stranger = await generateKeyPair('ES256');
  const strangers = new SignJWT(fine).setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'logout+jwt' });
  const guessed = new SignJWT(fine).setProtectedHeader({ alg: 'HS256', kid: 'one', typ: 'logout+jwt' });
  const unsigned = [{ alg: 'none', typ: 'logout+jwt' }, fine]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

  const bad: Record<string, string> = {
    'signed by a stranger': await strangers.sign(stranger.privateKey),
    'signed with the client secret': await guessed.sign(Buffer.from(client.secret)),
    unsigned: `${unsigned}.`,
    'an ID token in disguise': await service.logoutToken(claims(issuer), { typ: 'JWT' }),
    'from another issuer': await service.logoutToken({ ...claims(issuer), iss: 'http://localhost:1' }),
    'for another client': await service.logoutToken({ ...claims(issuer), aud: 'somebody else' }),
    'with a nonce': await service.logoutToken({ ...claims(issuer), nonce: 'n' }),
    'without the event': await service.logoutToken({ ...claims(issuer), events: {} }),
    'with an event that is no object': await service.logoutToken({
      ...claims(issuer),
      events: { 'http://schemas.openid.net/event/backchannel-logout': true },
    }),
    'about nobody': await service.logoutToken(nobody),
    'without an id': await service.logoutToken(withoutId),
    'without an end': await service.logoutToken(endless),
    expired: await service.logoutToken({ ...claims(issuer), exp: fine.iat ? fine.iat - 60 : 1 }),
    'an hour old': await service.logoutToken({ ...claims(issuer), iat: (fine.iat ?? 0) - 3600 }),
    'no token at all': 'hello',
    empty: '',
  };
  for (const [what, logoutToken] of Object.entries(bad)) {
    assert.equal((await send(url, logoutToken)).status, 400, what);
    assert.equal((await hers.step(`${url}/home`)).status, 200, what);
  }
});
