import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageProblems } from '../support/axe.ts';
import { codeOf } from '../support/code-app.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { httpStub } from '../support/http-stub.ts';
import { startKannel, type TestKannel } from '../support/kannel.ts';
import { button, field, giveCode, givePassword, link, reads, shown, toTheKey } from '../support/steps.ts';

const refused = '+447914';
const unrouted = '+447913';
let kannel: TestKannel;
let world: DemoWorld;
before(async () => {
  kannel = await startKannel({ refused, unrouted });
  await kannel.connectNetwork();
  world = await demoWorld({ TWOFOLD_SMS_URL: kannel.smsUrl('Twofold') });
});
after(async () => {
  await world.stop();
  await kannel.stop();
});

let numbers = 100;
const newNumber = (prefix: string) => `${prefix}345${++numbers}`;

/** To the page that waits for a text to this number, as its person sets it up. */
async function toTheText(page: Page, { service, ledger }: DemoWorld, number: string): Promise<void> {
  await page.goto(`${ledger}/sign-in`);
  await givePassword(page, await service.account());
  const key = await toTheKey(page);
  await giveCode(page, codeOf(key, service.time.now()), 'Next');
  await shown(page, 'Add a backup phone number');
  await field(page, 'Phone number').fill(number);
  await button(page, 'Next').click();
  await shown(page, 'Enter the code we texted you');
}

/** What a screen reader is told, once it holds these words. */
async function spoken(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('status').getByText(words).first().waitFor();
}

async function typedCode(from: TestKannel, number: string): Promise<string> {
  const { text } = await from.arrivedAt(number);
  return /^\d{6}/.exec(text)?.[0] ?? assert.fail(text);
}

test('a text is followed from the carrier to the phone, and its code is taken', async (t) => {
  const page = await world.page(t);
  const number = newNumber('+447912');
  await toTheText(page, world, number);
  await spoken(page, /Taken by the carrier/);
  await spoken(page, /Handed to the operator's network/);
  await spoken(page, /Delivered at \d\d:\d\d:\d\d UTC/);
  assert.deepEqual(await pageProblems(page), []);
  await giveCode(page, await typedCode(kannel, number), 'Next');
  await shown(page, 'Save your recovery code');
});

test('a network that refuses a text is named, with what to do, and another number goes through', async (t) => {
  const page = await world.page(t);
  await toTheText(page, world, newNumber(refused));
  await spoken(page, /The operator's network refused the text\./);
  await spoken(page, /Send a new code, or use a different number\./);
  assert.deepEqual(await pageProblems(page), []);
  await link(page, 'Use a different number').click();
  const number = newNumber('+447912');
  await field(page, 'Phone number').fill(number);
  await button(page, 'Next').click();
  await spoken(page, /Delivered at/);
  await giveCode(page, await typedCode(kannel, number), 'Next');
  await shown(page, 'Save your recovery code');
});

test('a number that the carrier has no way to is told at once', async (t) => {
  const page = await world.page(t);
  await toTheText(page, world, newNumber(unrouted));
  await spoken(page, /Our carrier sends no texts to that country\./);
  await spoken(page, /^Use a different number\.$/);
});

test('without scripts a press shows what became of the text', async (t) => {
  const page = await world.page(t, { scripts: false });
  await toTheText(page, world, newNumber('+447912'));
  for (let press = 0; press < 50 && (await page.getByText(/Delivered at/).count()) === 0; press++)
    await link(page, 'See what became of it').click();
  await reads(page, /Delivered at \d\d:\d\d:\d\d UTC/);
});

test('a text that never comes is asked about unasked, and one that is late is seen when it comes', async (t) => {
  const silent = await startKannel();
  const waiting = await demoWorld({ TWOFOLD_SMS_URL: silent.smsUrl('Twofold') });
  try {
    const page = await waiting.page(t);
    const number = newNumber('+447912');
    await toTheText(page, waiting, number);
    await spoken(page, /Taken by the carrier/);
    await spoken(page, /Waiting for word that it has arrived/);
    assert.equal(await page.getByText(/No word yet/).count(), 0);
    waiting.service.time.pass(31);
    await spoken(page, /No word yet that it has arrived\./);
    await spoken(page, /Check that \+44 7912 345 ?\d+ is your number/);
    await spoken(page, /Send a new code, or use a different number\./);
    assert.deepEqual(await pageProblems(page), []);
    await silent.connectNetwork();
    await spoken(page, /Delivered at/);
    assert.equal(await page.getByText(/No word yet/).count(), 0);
    await giveCode(page, await typedCode(silent, number), 'Next');
    await shown(page, 'Save your recovery code');
    await page.close();
  } finally {
    await waiting.stop();
    await silent.stop();
  }
});

test('what one carrier could not deliver another one does, and the page says so', async (t) => {
  const bodies: string[] = [];
  const other = await httpStub(({ body }, response) => {
    bodies.push(body);
    response.writeHead(202).end();
  });
  const urls = `${kannel.smsUrl('Twofold')},webhook+${other.origin}/`;
  const both = await demoWorld({ TWOFOLD_SMS_URL: urls });
  try {
    const page = await both.page(t);
    const number = newNumber(refused);
    await toTheText(page, both, number);
    await spoken(page, /One carrier could not send it, so another one was asked\./);
    await spoken(page, /Waiting for word that it has arrived/);
    assert.deepEqual(await pageProblems(page), []);
    const [text, ...more] = bodies.map((body) => JSON.parse(body) as { to: string; text: string });
    assert.deepEqual([text?.to, more], [number, []]);
    await giveCode(page, text?.text.slice(0, 6) ?? '', 'Next');
    await shown(page, 'Save your recovery code');
    await page.close();
  } finally {
    await both.stop();
    await other.close();
  }
});
