import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { en } from '#locales/en.ts';
import { defaultLimits } from '#throttle/limits.ts';
import { enrol, freshCode, givePassword } from '../support/people.ts';
import { type Person, type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

const seen = async (browser: Visitor) => (await browser.get('/guide/troubleshooting?see=locked')).text;

/** More wrong passwords than are taken. */
async function lock(browser: Visitor, { email }: Person): Promise<void> {
  await browser.get('/sign-in');
  for (let attempt = 0; attempt < defaultLimits.passwordOfAccount.capacity; attempt++)
    await browser.post('/sign-in', { email, password: 'not the password' });
  const { status } = await browser.post('/sign-in', { email, password: 'not the password' });
  assert.equal(status, 429);
}

/** The full minutes at which a window may be over that opened between these two moments. */
function ends(first: Date, last: Date): RegExp {
  const { windowSeconds } = defaultLimits.passwordOfAccount;
  const minuteOf = (at: Date, further: number): number => Math.ceil((at.getTime() / 1000 + further) / 60);
  // A wait is told in whole seconds, the last of which may belong to the next minute.
  const [from, to] = [minuteOf(first, windowSeconds), minuteOf(last, windowSeconds + 1)];
  const minutes = Array.from({ length: to - from + 1 }, (_, index) => new Date((from + index) * 60_000));
  return new RegExp(minutes.map((at) => en.format.moment(at)).join('|'));
}

test('too many wrong passwords elsewhere are a lock that its owner is told of, until when, and nobody else', async () => {
  const anna = await enrol(service, await service.account());
  const told = /Too many wrong passwords were typed in browsers that are new to your account/;
  assert.doesNotMatch(await seen(anna.browser), told);
  const stranger = service.visitor();
  const first = service.time.now();
  await lock(stranger, anna);
  const last = service.time.now();

  const text = await seen(anna.browser);
  assert.match(text, told);
  assert.match(text, ends(first, last));
  assert.match(text, /a wrong password was refused/);
  assert.doesNotMatch(text, /Nothing of yours was refused/);
  assert.doesNotMatch(text, /typed in this browser/);
  assert.doesNotMatch(await seen(stranger), /What we see|They take none before/);
  await givePassword(anna.browser, anna, '/sign-in?for=change-password');
  assert.match(await seen(anna.browser), told, 'a right password here opens nothing there');

  service.time.pass(defaultLimits.passwordOfAccount.windowSeconds + 60);
  assert.doesNotMatch(await seen(anna.browser), told);
});

test('too many wrong passwords in this very browser are told apart, and shut nobody else out', async () => {
  const anna = await enrol(service, await service.account());
  await lock(anna.browser, anna);
  const text = await seen(anna.browser);
  assert.match(text, /Too many wrong passwords were typed in this browser/);
  assert.doesNotMatch(text, /browsers that are new to your account\. They take none/);
});

test('too many wrong codes are a lock as well, and to look at it costs nothing', async () => {
  const anna = await enrol(service, await service.account());
  const browser = service.visitor();
  await givePassword(browser, anna);
  const { capacity } = defaultLimits.confirmation;
  const right = freshCode(service, anna);
  const wrong = String((Number(right) + 500_000) % 1_000_000).padStart(6, '0');
  const told = /Too many wrong codes were typed\. None is taken before/;
  for (let attempt = 1; attempt < capacity; attempt++)
    await browser.post('/sign-in/confirm', { code: wrong });
  for (let times = 0; times < 3; times++) assert.doesNotMatch(await seen(anna.browser), told, 'one is left');
  await browser.post('/sign-in/confirm', { code: wrong });
  assert.match(await seen(anna.browser), told);
  service.time.pass(defaultLimits.confirmation.refillSeconds);
  assert.doesNotMatch(await seen(anna.browser), told);
});
