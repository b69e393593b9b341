import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newRecoveryCode } from '#spec/recovery-code.ts';
import { askPhone, enrolPhone } from '../support/push-people.ts';
import { testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';

/** All shorter than a sign-in in progress lasts, so that whoever has waited is still there. */
const limits = [
  'confirmation=5/4m',
  'passwordOfAccount=10/4m',
  'passwordLinksFromAddress=3/4m',
  'pushesOfAccount=3/4m',
  'textsOfAccount=2/4m',
  'unsignedFromAddress=3/4m',
];
const service = await testService({
  TWOFOLD_LIMITS: limits.join(),
  TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts',
  TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9',
});
after(() => service.stop());

type Press = () => Promise<Response>;

async function halfSession() {
  const account = await service.account();
  const linked = await protect(service, account, 'totp', 'sms');
  return (await signedIn(service, account, { proofs: { password: 0 }, linked, opened: false })).visitor;
}

/** What can be done too often, and how somebody does it once. */
const presses: Readonly<Record<string, () => Promise<Press>>> = {
  'a password': async () => {
    const { email } = await service.account();
    const browser = service.visitor();
    await browser.get('/sign-in');
    return () => browser.raw('POST', '/sign-in', { email, password: 'not the password' });
  },
  'a code': async () => {
    const browser = await halfSession();
    return () => browser.raw('POST', '/sign-in/confirm', { code: '000000' });
  },
  'a text': async () => {
    const browser = await halfSession();
    return () => browser.raw('POST', '/sign-in/confirm/text/send');
  },
  'a link for a password': async () => {
    const browser = service.visitor();
    await browser.get('/password/forgotten');
    return () => browser.raw('POST', '/password/forgotten', { email: 'nobody@example.com' });
  },
  'a request to the phone': async () => {
    const { browser } = await askPhone(service, await enrolPhone(service, await service.account()));
    return () => browser.raw('POST', '/sign-in/confirm/push/send');
  },
  'a code of the rehearsal': async () => {
    const account = await service.account();
    const linked = await protect(service, account, 'totp', 'recovery-code');
    const { visitor } = await signedIn(service, account, { proofs: { password: 0, totp: 0 }, linked });
    const code = newRecoveryCode();
    return () => visitor.raw('POST', '/account/rehearsal/recovery-code', { code });
  },
  'a look at a link of the app': async () => () =>
    fetch(new URL('/authenticator/api/link/open', service.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: 'AAAAAAAAAAAAAAAAAAAAAA' }),
    }),
};

for (const [what, prepare] of Object.entries(presses)) {
  test(`${what} too often is refused for as long as the answer says to programs, and no longer`, async () => {
    const press = await prepare();
    const wait = await untilRefused(press);
    assert.ok(wait > 60 && wait <= 240, `${wait} seconds`);
    service.time.pass(Math.floor(wait / 2));
    const again = await press();
    assert.equal(again.status, 429);
    service.time.pass(waitOf(again));
    assert.notEqual((await press()).status, 429);
  });
}

async function untilRefused(press: Press): Promise<number> {
  for (let times = 0; times < 20; times++) {
    const answer = await press();
    if (answer.status === 429) return waitOf(answer);
  }
  throw new Error('It was never too often');
}

function waitOf({ headers }: Response): number {
  const wait = headers.get('retry-after') ?? '';
  assert.match(wait, /^[1-9]\d*$/);
  return Number(wait);
}
