import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Carrier, carrier } from '../support/carrier.ts';
import { type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';

let gateway: Carrier;
let service: TestService;
before(async () => {
  gateway = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: gateway.url });
});
after(async () => {
  await service.stop();
  await gateway.stop();
});

test('a right code from a text ends the failures in a row, and the phone is known as used', async () => {
  const anna = await service.account();
  const { sms } = await protect(service, anna, 'totp', 'sms');
  const { visitor: browser } = await signedIn(service, anna, { proofs: { password: 0 }, opened: false });
  const row = async () => {
    const [found] = await service.database.sql<{ consecutiveFailures: number; lastUsedAt: Date | null }[]>`
      select consecutive_failures, last_used_at from authenticator where id = ${sms ?? null}`;
    return found;
  };
  await browser.post('/sign-in/confirm/choose', { way: 'sms' });
  const code = await gateway.code();
  const wrong = code === '000000' ? '111111' : '000000';
  for (let attempt = 0; attempt < 2; attempt++)
    assert.equal((await browser.post('/sign-in/confirm/text', { code: wrong })).status, 422);
  assert.deepEqual(await row(), { consecutiveFailures: 2, lastUsedAt: null });
  assert.equal((await browser.post('/sign-in/confirm/text', { code })).heading, 'Your account');
  const after = await row();
  assert.equal(after?.consecutiveFailures, 0);
  assert.ok(after?.lastUsedAt);
});
