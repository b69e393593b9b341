import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askPhone, enrolPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

const path = '/sign-in/confirm/push';

async function waitingBrowser() {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  return { anna, browser, number };
}

const listen = (browser: Visitor) => browser.raw('GET', `${path}/events`);

/** What is refused is read to its end, so that its connection is free again. */
async function refusedListening(browser: Visitor): Promise<{ code: string; retryAfter: string | null }> {
  const answer = await listen(browser);
  assert.equal(answer.status, 429);
  const { code } = JSON.parse(await answer.text());
  return { code, retryAfter: answer.headers.get('retry-after') };
}

async function hears(stream: Response): Promise<void> {
  const reader = stream.body?.getReader();
  assert.ok(reader);
  for (let heard = ''; !heard.includes('event: changed'); ) {
    const { value, done } = await reader.read();
    assert.equal(done, false, 'the stream ended without a word');
    heard += Buffer.from(value ?? []).toString();
  }
  await reader.cancel();
}

async function askAfter(browser: Visitor): Promise<number> {
  const { html } = await browser.get(`${path}/state`);
  return Number(/data-ask-after="(\d+)"/.exec(html)?.[1]);
}

test('six streams of one sign-in hear the answer, and a seventh is refused with what to do', async () => {
  const { anna, browser, number } = await waitingBrowser();
  const streams = await Promise.all(Array.from({ length: 6 }, () => listen(browser)));
  for (const { status, headers } of streams) {
    assert.deepEqual([status, headers.get('content-type')], [200, 'text/event-stream']);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
  assert.deepEqual(await refusedListening(browser), { code: 'too-many', retryAfter: '30' });
  const [asked] = await anna.phone.requests();
  assert.ok(asked);
  assert.equal((await anna.phone.answer(asked, 'confirm', number)).status, 200);
  await Promise.all(streams.map(hears));
});

test('who is refused a stream is told by asking, and goes on', async () => {
  const { anna, browser, number } = await waitingBrowser();
  const streams = await Promise.all(Array.from({ length: 6 }, () => listen(browser)));
  await refusedListening(browser);
  const [asked] = await anna.phone.requests();
  assert.ok(asked);
  await anna.phone.answer(asked, 'confirm', number);
  assert.match((await browser.get(`${path}/state`)).html, /data-press="confirmed"/);
  assert.equal((await browser.post(path)).heading, 'Your account');
  for (const stream of streams) await stream.body?.cancel();
});

test('a stream that was left makes room for the next one', async () => {
  const { browser } = await waitingBrowser();
  const [first, ...others] = await Promise.all(Array.from({ length: 6 }, () => listen(browser)));
  await first?.body?.cancel();
  const patience = Date.now() + 10_000;
  let next = await listen(browser);
  while (next.status === 429 && Date.now() < patience) {
    await next.arrayBuffer();
    next = await listen(browser);
  }
  assert.equal(next.status, 200);
  for (const stream of [next, ...others]) await stream.body?.cancel();
});

test('the streams of one sign-in take none from another', async () => {
  const [here, there] = [await waitingBrowser(), await waitingBrowser()];
  const streams = await Promise.all(Array.from({ length: 6 }, () => listen(here.browser)));
  const other = await listen(there.browser);
  assert.equal(other.status, 200);
  for (const stream of [other, ...streams]) await stream.body?.cancel();
});

test('a page that is told asks by itself when its time runs out, and not before', async () => {
  const { browser } = await waitingBrowser();
  const whole = await askAfter(browser);
  assert.ok(whole > 100 && whole <= 120, `asks after ${whole}`);
  service.time.pass(100);
  const rest = await askAfter(browser);
  assert.ok(rest >= 1 && rest <= 20, `asks after ${rest}`);
  service.time.pass(21);
  assert.match((await browser.get(`${path}/state`)).html, /data-go="/);
});
