import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { journeyOf } from '#delivery/sms/journey-store.ts';
import { receiptUrl } from '#delivery/sms/receipt-address.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import { allTexts, defaultLimits } from '#throttle/limits.ts';
import { codeOf, keyOn } from '../support/code-app.ts';
import { type HttpStub, httpStub, type StubRequest } from '../support/http-stub.ts';
import { type Person, type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import { type Visitor, visitor } from '../support/visitor.ts';

const path = '/sign-in/confirm/text';

/** What a gateway answers; after `before`, when there is something that overtakes its answer. */
interface Answer {
  readonly status: number;
  readonly before?: (id: MessageId) => Promise<void>;
}

let first: HttpStub;
let second: HttpStub;
let service: TestService;
let answers: { first: Answer; second: Answer };

before(async () => {
  const gateway = (which: 'first' | 'second') =>
    httpStub(async (request, response) => {
      const { status, before: ahead } = answers[which];
      await ahead?.(idOf(request));
      response.writeHead(status).end();
    });
  first = await gateway('first');
  second = await gateway('second');
  const urls = [first, second].map(({ origin }) => `webhook+${origin}/`);
  service = await testService({ TWOFOLD_SMS_URL: urls.join(',') });
});
after(async () => {
  await service.stop();
  await Promise.all([first.close(), second.close()]);
});
beforeEach(() => {
  answers = { first: { status: 202 }, second: { status: 202 } };
});

function idOf({ body }: StubRequest): MessageId {
  return (JSON.parse(body) as { id: MessageId }).id;
}

interface Waiting {
  readonly browser: Visitor;
  readonly anna: Person;
  readonly id: MessageId;
}

/** Somebody who waits for a text, and its id. */
async function waiting(): Promise<Waiting> {
  const anna = await service.account();
  await protect(service, anna, 'totp', 'sms');
  const { visitor: browser } = await signedIn(service, anna, { proofs: { password: 0 }, opened: false });
  // All of them have one number and one address here, which may be texted a few times an hour.
  await service.database
    .sql`delete from throttle where key like 'texts:number:%' or key like 'texts:address:%'`;
  await browser.post('/sign-in/confirm/choose', { way: 'sms' });
  const [text] = await service.database.sql<{ messageId: MessageId }[]>`
    select message_id from texted_code where account_id = ${anna.id}`;
  assert.ok(text);
  return { browser, anna, id: text.messageId };
}

async function report(
  id: MessageId,
  status: string,
  { gateway = 'webhook', reason = null as string | null } = {},
): Promise<void> {
  const address = receiptUrl({ url: new URL(service.origin), keyring: service.keyring, gateway });
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, status, ...(reason === null ? {} : { reason }) }),
  });
  assert.equal(response.status, 200);
}

/** The lines as the page asks for them, once one of them says what is waited for. */
async function linesWith(browser: Visitor, words: RegExp): Promise<string> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
    const { text } = await browser.get(`${path}/state`);
    if (words.test(text)) return text;
  }
  assert.fail(`Never ${words}, but ${(await browser.get(`${path}/state`)).text}`);
}

async function taken({ browser }: Waiting): Promise<void> {
  await linesWith(browser, /Taken by the carrier/);
}

function sends(stub: HttpStub, id: MessageId): number {
  return stub.requests.filter((request) => idOf(request) === id).length;
}

test('the page follows a text from the carrier through the network to the phone, with the times', async () => {
  const anna = await waiting();
  await taken(anna);
  await report(anna.id, 'sent');
  assert.match(
    (await anna.browser.get(`${path}/state`)).text,
    /Taken by the carrier \d\d:\d\d:\d\d UTC Handed to the operator's network \d\d:\d\d:\d\d UTC Waiting for word/,
  );
  await report(anna.id, 'delivered');
  const { text, html } = await anna.browser.get(`${path}/state`);
  assert.match(text, /Delivered at \d\d:\d\d:\d\d UTC$/);
  assert.match(html, /data-final/);
  assert.match(
    (await anna.browser.get(path)).text,
    /Delivered at \d\d:\d\d:\d\d UTC/,
    'also without scripts',
  );
});

const finals: readonly (readonly [reason: string, words: RegExp])[] = [
  ['number-unknown', /The network knows no such number\. .* Try another way\./],
  ['landline', /is a landline.* Try another way\./],
  ['blocked', /blocks our texts\. .* Try another way\./],
  ['switched-off', /switched off, out of reach, or full\. .* Send a new code, or try another way\./],
];

for (const [reason, words] of finals) {
  test(`a text that failed because of ${reason} says so with the next step, and no other gateway is paid for it`, async () => {
    const anna = await waiting();
    await taken(anna);
    await report(anna.id, 'failed', { reason });
    assert.match((await anna.browser.get(`${path}/state`)).text, words);
    assert.deepEqual([sends(first, anna.id), sends(second, anna.id)], [1, 0]);
  });
}

for (const reason of ['network-refused', 'country-not-served', 'undeliverable']) {
  test(`a text that a gateway lost because of ${reason} is sent by the next one, once, and the page says so`, async () => {
    const anna = await waiting();
    await taken(anna);
    await report(anna.id, 'failed', { reason });
    await linesWith(anna.browser, /another one was asked\. Taken by the carrier/);
    assert.deepEqual([sends(first, anna.id), sends(second, anna.id)], [1, 1]);
    await report(anna.id, 'failed', { reason, gateway: 'webhook-2' });
    await linesWith(anna.browser, /[Tt]ry another way\./);
    assert.deepEqual([sends(first, anna.id), sends(second, anna.id)], [1, 1]);
    await report(anna.id, 'delivered');
    await linesWith(anna.browser, /Delivered at/);
  });
}

test('a gateway that takes nothing is passed over at once, and the page says so', async () => {
  answers = { ...answers, first: { status: 400 } };
  const anna = await waiting();
  await linesWith(anna.browser, /another one was asked\. Taken by the carrier/);
});

test('when no gateway takes it, the page says whose fault that is', async () => {
  answers = { first: { status: 400 }, second: { status: 400 } };
  const anna = await waiting();
  await linesWith(anna.browser, /did not take the text\. That is our fault, not yours\. .* Send a new code/);
});

test('a receipt that overtakes the answer of its gateway brings the text to the next one all the same', async () => {
  answers = {
    ...answers,
    first: { status: 202, before: (id) => report(id, 'failed', { reason: 'network-refused' }) },
  };
  const anna = await waiting();
  await linesWith(anna.browser, /another one was asked\. Taken by the carrier/);
  assert.deepEqual([sends(first, anna.id), sends(second, anna.id)], [1, 1]);
});

test('of twenty failed receipts at once, one more text comes', async () => {
  const anna = await waiting();
  await taken(anna);
  await Promise.all(
    Array.from({ length: 20 }, () => report(anna.id, 'failed', { reason: 'network-refused' })),
  );
  await linesWith(anna.browser, /another one was asked\. Taken by the carrier/);
  assert.deepEqual([sends(first, anna.id), sends(second, anna.id)], [1, 1]);
});

test('a second text is paid from what the whole service may send, and with that gone it is not sent', async () => {
  const { sql } = service.database;
  const anna = await waiting();
  await taken(anna);
  const { capacity } = defaultLimits.textsOfAll;
  const spent = async () => {
    const [row] = await sql<{ spent: number }[]>`select spent from throttle where key = ${allTexts}`;
    return row?.spent ?? 0;
  };
  const before = await spent();
  await report(anna.id, 'failed', { reason: 'network-refused' });
  await linesWith(anna.browser, /another one was asked\. Taken/);
  assert.equal(await spent(), before + 1);

  const bo = await waiting();
  await taken(bo);
  await sql`update throttle set spent = ${capacity} where key = ${allTexts}`;
  await report(bo.id, 'failed', { reason: 'network-refused' });
  await linesWith(bo.browser, /network refused the text\./);
  assert.equal(sends(second, bo.id), 0);
  await sql`delete from throttle where key = ${allTexts}`;
});

test('what a text said is kept only while another gateway may have to send it', async () => {
  const kept = async (id: MessageId) => {
    const [row] = await service.database.sql<{ kept: boolean }[]>`
      select payload is not null as kept from outbox where id = ${id}`;
    return row?.kept;
  };
  const [delivered, lost, unknown] = [await waiting(), await waiting(), await waiting()];
  for (const each of [delivered, lost, unknown]) {
    await taken(each);
    assert.equal(await kept(each.id), true);
  }
  await report(delivered.id, 'delivered');
  await report(lost.id, 'failed', { reason: 'switched-off' });
  assert.deepEqual([await kept(delivered.id), await kept(lost.id)], [false, false]);
  service.time.pass(601);
  for (const end = Date.now() + 10_000; (await kept(unknown.id)) && Date.now() < end; ) await pause(50);
  assert.equal(await kept(unknown.id), false);
});

test('after half a minute without a word the page says what to look at, unasked, and not before', async () => {
  const anna = await waiting();
  await taken(anna);
  service.time.pass(25);
  assert.doesNotMatch((await anna.browser.get(`${path}/state`)).text, /No word yet/);
  service.time.pass(6);
  for (const { text } of [await anna.browser.get(`${path}/state`), await anna.browser.get(path)])
    assert.match(
      text,
      /No word yet that it has arrived\. .*flight mode.* Send a new code, or try another way\./,
    );
  await report(anna.id, 'delivered');
  assert.doesNotMatch((await anna.browser.get(`${path}/state`)).text, /No word yet/);
});

test('nobody is told of a text but the sign-in that it was sent for', async () => {
  const anna = await waiting();
  await taken(anna);
  await report(anna.id, 'failed', { reason: 'switched-off' });
  const bo = await waiting();
  await taken(bo);
  for (const query of [`?id=${anna.id}`, `?message=${anna.id}`, `?for=${anna.id}`]) {
    const { text } = await bo.browser.get(`${path}/state${query}`);
    assert.doesNotMatch(text, /switched off/);
  }
  const { visitor: other } = await signedIn(service, anna.anna, { proofs: { password: 0 }, opened: false });
  assert.doesNotMatch((await other.get(path)).text, /switched off|Taken by/);
  const stranger = service.visitor();
  for (const end of ['state', 'events'])
    assert.match((await stranger.raw('GET', `${path}/${end}`)).headers.get('location') ?? '', /^\/sign-in/);
});

test('a page that listens is told at once, and only of its own text', async () => {
  const [anna, bo] = [await waiting(), await waiting()];
  await Promise.all([taken(anna), taken(bo)]);
  const heard = async ({ browser }: Waiting) => {
    const response = await browser.raw('GET', `${path}/events`);
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.ok(reader);
    await reader.read();
    return reader;
  };
  const [hers, his] = [await heard(anna), await heard(bo)];
  const [next, other] = [hers.read(), his.read()];
  await report(anna.id, 'delivered');
  assert.match((await next).value ?? '', /event: changed/);
  await report(bo.id, 'sent');
  assert.match((await other).value ?? '', /event: changed/);
  await Promise.all([hers.cancel(), his.cancel()]);
});

test('at setup the page says the same, and offers another number', async () => {
  const person = await service.account();
  const browser = visitor(service.origin, { headers: { 'accept-language': 'en-NO,en;q=0.9,nb;q=0.8' } });
  const { enrolledTo } = await wizard(browser, person);
  assert.equal(enrolledTo, '/enrolment/phone');
  await browser.post('/enrolment/phone', { country: 'NO', number: '912 34 567' });
  const [text] = await service.database.sql<{ messageId: MessageId }[]>`
    select message_id from texted_code where account_id = ${person.id}`;
  assert.ok(text);
  const state = async () => (await browser.get('/enrolment/phone/state')).text;
  for (const end = Date.now() + 10_000; !/Taken by/.test(await state()) && Date.now() < end; )
    await pause(20);
  service.time.pass(31);
  assert.match(
    await state(),
    /Check that \+47 91 23 45 67 is your number.* Send a new code, or use a different number\./,
  );
  await report(text.messageId, 'failed', { reason: 'number-unknown' });
  assert.match(await state(), /knows no such number\. .* Use a different number\./);
});

test('a number of another country is seen, and one press takes the right one', async () => {
  const person = await service.account();
  const browser = visitor(service.origin, { headers: { 'accept-language': 'en-GB,nb;q=0.8' } });
  await wizard(browser, person);
  const refused = await browser.post('/enrolment/phone', { country: 'GB', number: '912 34 567' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Did you mean \+47 91 23 45 67\?/);
  const form =
    /<form[^>]*action="\/enrolment\/phone"[^>]*>(?:(?!<\/form>).)*Use \+47 91 23 45 67<\/button><\/form>/s.exec(
      refused.html,
    )?.[0];
  assert.ok(form, refused.html);
  const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  const taken = await browser.post('/enrolment/phone', {
    country: fields.country ?? '',
    number: fields.number ?? '',
  });
  assert.equal(taken.heading, 'Enter the code we texted you');
  assert.match(taken.text, /\+47 91 23 45 67/);
});

/** To the page of the backup phone. */
async function wizard(browser: Visitor, person: Person): Promise<{ readonly enrolledTo: string }> {
  await browser.get('/sign-in');
  await browser.post('/sign-in', { email: person.email, password: person.password });
  await browser.post('/enrolment');
  const { html } = await browser.post('/enrolment/choose', { way: 'totp' });
  const { path: enrolledTo } = await browser.post('/enrolment/app', {
    code: codeOf(keyOn(html), service.time.now()),
  });
  return { enrolledTo };
}

test('a text that nobody knows has no journey', async () => {
  assert.equal(await journeyOf(service.database.sql, newId()), null);
});

test('the country of her number, else of her language, stands there before anybody has chosen', async () => {
  const chosen = (html: string) => /<option value="([A-Z]{2})"[^>]* selected/.exec(html)?.[1];
  const person = await service.account();
  const danish = visitor(service.origin, { headers: { 'accept-language': 'da' } });
  await wizard(danish, person);
  assert.equal(chosen((await danish.get('/enrolment/phone')).html), 'DK');
  await danish.post('/enrolment/phone', { country: 'NO', number: '91 23 45 67' });
  assert.equal(chosen((await danish.get('/enrolment/phone')).html), 'NO');
  const unsure = await danish.post('/enrolment/phone', { country: 'GB', number: '91 23 45 67' });
  assert.match(unsure.text, /Mente du \+47 91 23 45 67 eller \+45 91 23 45 67\?/);
  assert.match(unsure.text, /Brug \+47 91 23 45 67 Brug \+45 91 23 45 67/);
});

test('a plus before a number without a prefix is seen, and nothing is sent before the press', async () => {
  const browser = visitor(service.origin, { headers: { 'accept-language': 'nb' } });
  await wizard(browser, await service.account());
  const refused = await browser.post('/enrolment/phone', { country: 'NO', number: '+912 34 567' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Mente du \+47 91 23 45 67\?/);
  assert.equal((await browser.get('/enrolment/phone/code')).path, '/enrolment/phone');
});
