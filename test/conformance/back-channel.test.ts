import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { handedOver, type LogoutMessage } from '#delivery/message.ts';
import { systemClock } from '#kernel/clock.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import { logoutCarrier } from '#oidc/logout/carrier.ts';
import { house } from './support/house.ts';
import { listener } from './support/listener.ts';
import { notices } from './support/notices.ts';
import { serviceUrl } from './support/service.ts';

const ear = await listener();
const { running, database, node, payroll, somebody } = await house({
  payroll: { backchannelLogoutUri: ear.url },
});

function carrier(allowedTargets: readonly string[]) {
  const { keyring } = running;
  return logoutCarrier({ database, keyring, clock: systemClock, url: serviceUrl, allowedTargets });
}

/** Nobody breaks it off: what ends, ends by itself. */
const attempt = () =>
  ({ id: newId<MessageId>(), attempt: 1, passOver: [], signal: new AbortController().signal }) as const;

test('the logout token is what the standard says, signed by the published key', async () => {
  const { anna, hers, session } = await somebody();
  const tokens = await payroll.open(hers);
  await database.transaction((sql) => node.sessions.end(sql, anna.id, session));
  const [notice] = await notices(running, anna.id);
  assert.ok(notice);
  ear.answer(200);
  const sent = await carrier([ear.target])(notice, attempt());
  assert.deepEqual(sent, handedOver('payroll', null));

  const keys = createRemoteJWKSet(new URL(`${node.origin}/oidc/jwks`));
  const expected = {
    issuer: 'http://localhost:4000',
    audience: 'payroll',
    typ: 'logout+jwt',
    subject: anna.id,
  };
  const { payload } = await jwtVerify(ear.heard.at(-1) ?? '', keys, expected);
  assert.equal(payload.sid, tokens.claims()?.sid);
  assert.deepEqual(payload.events, { 'http://schemas.openid.net/event/backchannel-logout': {} });
  assert.equal(payload.nonce, undefined);
  assert.ok((payload.exp ?? 0) - (payload.iat ?? 0) <= 120);
  assert.ok((payload.jti ?? '').length >= 20);
});

test('an application that does not answer is tried again, one that refuses is not, and none is waited for', async () => {
  const notice: LogoutMessage = {
    kind: 'logout',
    clientId: 'payroll' as LogoutMessage['clientId'],
    subject: 'x',
    sid: 'y',
    accountId: null,
    expiresAt: new Date(Date.now() + 60_000),
  };
  const send = carrier([ear.target]);
  const cases: readonly [number, number, string, number | null][] = [
    [500, 0, 'gateway-unreachable', 0],
    [503, 0, 'gateway-unreachable', 0],
    [302, 0, 'gateway-unreachable', 0],
    [400, 0, 'gateway-refused', null],
    [200, 3_600_000, 'gateway-unreachable', 0],
  ];
  for (const [status, delay, reason, retryAfterSeconds] of cases) {
    ear.answer(status, delay);
    assert.deepEqual(await send(notice, attempt()), { sent: false, reason, retryAfterSeconds });
  }
  const before = ear.heard.length;
  const refused = await carrier([])(notice, attempt());
  assert.deepEqual(refused, { sent: false, reason: 'address-refused', retryAfterSeconds: null });
  assert.equal(ear.heard.length, before, 'a private address that nobody named is not even spoken to');
});
