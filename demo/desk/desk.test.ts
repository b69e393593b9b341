import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gateway } from '../carrier/gateway.ts';
import { parseBase32 } from '../phone/base32.ts';
import { peopleAtDesk } from '../phone/people.ts';
import { slowBySeconds } from '../phone/phone.ts';
import { totp, usual } from '../phone/totp.ts';
import { pushService } from '../push-service/push-service.ts';
import type { Stranger } from '../stranger/stranger.ts';
import { silent } from '../support/application.ts';
import { type AddPerson, desk } from './desk.ts';
import { switchNames } from './next-steps.ts';

const at = new Date('2026-11-24T12:00:10Z');
const clock = () => at;
const host = 'localhost:4003';
const origin = `http://${host}`;
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

function newDesk(addPerson: AddPerson = async () => ({ added: true })) {
  const people = peopleAtDesk(
    [{ name: 'Anna Lindqvist', email: 'anna@example.com', password: 'two halves' }],
    clock,
  );
  const carrier = gateway({ people, tell: async () => {}, clock, wait: async () => {} });
  const urls = { ledger: 'http://localhost:4001', payroll: 'http://localhost:4002' };
  const eve = { begun: [] as string[], left: [] as string[] };
  const stranger: Stranger = {
    begin: ({ id }) => void eve.begun.push(id),
    leave: ({ id }) => void eve.left.push(id),
    attempt: () => null,
  };
  const push = pushService({ people, clock });
  const place = { port: 4003, urls, issuerUrl: 'http://localhost:4000' };
  const server = desk({ people, carrier, stranger, push, addPerson, place, clock, log: silent });
  const [anna] = people.all();
  const get = async (url: string) => server.inject({ url, headers: { host } });
  const post = async (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    server.inject({
      method: 'POST',
      url,
      headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });
  return { people, anna, carrier, eve, server, get, post };
}

test('the desk shows the applications, the way in, the switches and the phone with its number', async () => {
  const { get } = newDesk();
  const { body, headers } = await get('/');
  for (const part of [
    '<h1>Everything on one desk</h1>',
    'href="http://localhost:4001"',
    'href="http://localhost:4002"',
    'anna@example.com',
    'two halves',
    '>The phone&#39;s clock is slow<',
    '>The carrier refuses texts<',
    '+46 70 174 06 05',
  ]) {
    assert.ok(body.includes(part) || body.includes(part.replaceAll('&#39;', "'")), part);
  }
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
  assert.equal(headers['cache-control'], 'no-store');
});

test('a name that points at this computer, or a form from elsewhere, gets nothing', async () => {
  const { server, anna, post } = newDesk();
  for (const name of ['evil.example:4003', 'localhost:4001', 'localhost', '127.0.0.1.nip.io:4003', '']) {
    const answer = await server.inject({ url: '/', headers: { host: name } });
    assert.equal(answer.statusCode, 403, name);
    assert.doesNotMatch(answer.body, /halves/);
  }
  const form = { person: anna.id, 'slow-clock': 'on' };
  for (const foreign of [
    'http://localhost:4001',
    'http://127.0.0.1:4003',
    'null',
    'https://evil.example',
    '',
  ]) {
    assert.equal((await post('/switches', form, { origin: foreign })).statusCode, 403, foreign);
  }
  const bare = { method: 'POST', url: '/switches', headers: { host }, payload: form } as const;
  assert.equal((await server.inject(bare)).statusCode, 403);
  assert.equal(anna.phone.clockIsSlow(), false);
});

test('the carrier takes texts from a program and from no page', async () => {
  const { server, anna, carrier, get } = newDesk();
  const text = '482913 is your Twofold code.\n@localhost #482913';
  const payload = { id: 'm1', to: anna.phone.number, text };
  const send = (headers: Record<string, string>) =>
    server.inject({ method: 'POST', url: '/sms', headers: { host: '127.0.0.1:4003', ...headers }, payload });
  assert.equal((await send({ origin })).statusCode, 403);
  assert.equal((await send({ 'sec-fetch-site': 'cross-site' })).statusCode, 403);
  assert.equal((await send({ host: 'evil.example' })).statusCode, 403);
  assert.equal((await send({})).statusCode, 202);
  assert.equal(
    (await server.inject({ method: 'POST', url: '/sms', headers: { host }, payload: {} })).statusCode,
    400,
  );
  await carrier.settled();

  const messages = await get('/?tab=messages');
  assert.match(messages.body, /482913 is your Twofold code\./);
  assert.match(messages.body, /<code>482 913<\/code>.*data-copy="482913"/);
  const { banner } = JSON.parse((await get('/live?tab=codes')).body);
  assert.match(banner, /Messages<\/b> 482913 is your Twofold code/, 'a notification on the other tabs');
});

test('a switch ticked is on, one not sent is off, and the phone goes by its own clock', async () => {
  const { anna, carrier, post, get } = newDesk();
  await post('/codes/add', { person: anna.id, key });
  const right = JSON.parse((await get('/live?tab=codes')).body);
  const answer = await post('/switches', {
    person: anna.id,
    tab: 'codes',
    'slow-clock': 'on',
    'refuses-texts': 'on',
  });
  assert.equal(answer.statusCode, 303);
  assert.ok(anna.phone.clockIsSlow() && carrier.trouble().refuses);

  const { body } = await get('/');
  assert.match(body, /id="slow-clock"[^>]* checked/);
  assert.match(body, /id="refuses-texts"[^>]* checked/);
  const slow = JSON.parse((await get('/live?tab=codes')).body);
  const behind = new Date(at.getTime() - slowBySeconds * 1000);
  const code = totp(parseBase32(key) ?? Buffer.alloc(0), behind, usual);
  assert.ok(slow.codes.includes(`${code.slice(0, 3)} ${code.slice(3)}`));
  assert.notEqual(slow.codes, right.codes);
  assert.notEqual(slow.clock, right.clock);

  await post('/switches', { person: anna.id });
  assert.ok(!anna.phone.clockIsSlow() && !carrier.trouble().refuses);
});

test('each switch says what it does, and once it is on, what to do next', async () => {
  const { anna, post, get } = newDesk();
  const quiet = (await get('/')).body;
  assert.match(quiet, /aria-describedby="offline-what"/);
  assert.doesNotMatch(quiet, /Now sign in/);
  const all = Object.fromEntries(switchNames.map((name) => [name, 'on']));
  await post('/switches', { person: anna.id, ...all });
  const live = JSON.parse((await get('/live')).body);
  // The stranger of these tests never begins.
  for (const name of switchNames.filter((one) => one !== 'stranger'))
    assert.match(
      live[`next-${name}`],
      /Now sign in to <a href="http:\/\/localhost:4001"|link "Another/,
      name,
    );
  assert.match(live['next-slow-clock'], /no codes on this phone yet/);
  await post('/codes/add', { person: anna.id, key });
  const { body } = await get('/');
  assert.match(body, /The page says how slow the clock is/);
  await post('/switches', { person: anna.id });
  assert.equal(JSON.parse((await get('/live')).body)['next-offline'], '');
});

test('what happens to a phone happens to this one, and a stranger begins once', async () => {
  const { people, anna, eve, post, get } = newDesk();
  const bo = people.add({ name: 'Bo', email: 'bo@example.com', password: 'two others' });
  await post('/switches', { person: anna.id, offline: 'on', lost: 'on', silenced: 'on', stranger: 'on' });
  assert.deepEqual(anna.phone.condition.now(), { offline: true, lost: true, silenced: true });
  assert.deepEqual(bo?.phone.condition.now(), { offline: false, lost: false, silenced: false });
  assert.deepEqual(eve.begun, [anna.id]);
  assert.match((await get('/')).body, /id="handset" data-offline data-lost/);
  await post('/switches', { person: anna.id });
  assert.deepEqual(anna.phone.condition.now(), { offline: false, lost: false, silenced: false });
  assert.deepEqual(eve.left, [anna.id]);
});

test('the camera opens the app with the link of the service, and keeps what it is no camera for', async () => {
  const { anna, post } = newDesk();
  const link = (origin: string) => `${origin}/authenticator/#link=Vw3k9fQm2LxYb7ZsT1cR4A`;
  const form = { person: anna.id, tab: 'authenticator' };
  const opened = await post('/codes/add', { ...form, key: link('http://localhost:4000') });
  assert.equal(opened.headers.location, '/?person=1&tab=authenticator#link=Vw3k9fQm2LxYb7ZsT1cR4A');
  const refused = await post('/codes/add', { ...form, key: link('https://id.example.com') });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /role="alert"[^>]*>.*of another service/s);
  assert.match(refused.body, /<details class="camera" open>/);
});

test('pushes come from a program and from no page', async () => {
  const { server } = newDesk();
  const send = (headers: Record<string, string>) =>
    server.inject({ method: 'POST', url: '/push/unknown', headers: { host: '127.0.0.1:4003', ...headers } });
  assert.equal((await send({ origin })).statusCode, 403);
  assert.equal((await send({ 'sec-fetch-site': 'same-origin' })).statusCode, 403);
  assert.equal((await send({})).statusCode, 404);
});

test('a key is added, shown in two groups with the next code, and removed', async () => {
  const { anna, post, get } = newDesk();
  const added = await post('/codes/add', { person: anna.id, key });
  assert.equal(added.statusCode, 303);
  const { body } = await get(String(added.headers.location));
  assert.match(body, /<code>\d{3} \d{3}<\/code>/);
  assert.match(body, /Next \d{3} \d{3}/);
  assert.match(body, /New codes in 20 s/);
  const entry = /name="entry" value="([^"]+)"/.exec(body)?.[1] ?? '';
  await post('/codes/remove', { person: anna.id, entry });
  assert.match((await get('/?tab=codes')).body, /No codes yet/);

  const refused = await post('/codes/add', { person: anna.id, key: 'hello' });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /role="alert"[^>]*>.*not a whole key/s);
});

test('a file that is no picture, and a form that is no form, are refused with words', async () => {
  const { server, anna } = newDesk();
  const form = new FormData();
  form.set('person', anna.id);
  form.set('picture', new File(['hello'], 'a.png', { type: 'image/png' }));
  const request = new Request(origin, { method: 'POST', body: form });
  const type = request.headers.get('content-type') ?? '';
  const payload = Buffer.from(await request.arrayBuffer());
  for (const body of [payload, payload.subarray(0, 40)]) {
    const headers = { host, origin, 'content-type': type };
    const answer = await server.inject({ method: 'POST', url: '/codes/picture', headers, payload: body });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /not a picture/);
  }
});

test('another person gets an account with a generated password, a phone of her own, and her own codes', async () => {
  const made: unknown[] = [];
  const { people, anna, post, get } = newDesk(async (person) => {
    made.push(person);
    return { added: true };
  });
  await post('/codes/add', { person: anna.id, key });
  const answer = await post('/people', { person: anna.id, name: 'Bo', email: 'bo@example.com' });
  assert.equal(answer.statusCode, 303);
  const bo = people.withEmail('bo@example.com');
  assert.ok(bo);
  assert.deepEqual(made, [{ name: 'Bo', email: 'bo@example.com', password: bo.password.reveal() }]);
  assert.ok(bo.password.reveal().length >= 16);

  const { body } = await get(String(answer.headers.location));
  assert.match(body, /No codes yet/);
  assert.ok(body.includes(bo.password.reveal()) && !body.includes('two halves'));
  assert.match(body, /\+46 70 174 06 06/);
});

test('a double click adds one person', async () => {
  let made = 0;
  const { people, anna, post } = newDesk(async () => {
    made += 1;
    await new Promise(setImmediate);
    return { added: true };
  });
  const bo = { person: anna.id, name: 'Bo', email: 'bo@example.com' };
  const answers = await Promise.all([post('/people', bo), post('/people', bo)]);
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [303, 303],
  );
  assert.equal(made, 1);
  assert.equal(people.all().length, 2);
});

test('when the account cannot be made the desk says why and keeps what was typed', async () => {
  const { people, anna, post } = newDesk(async () => ({
    added: false,
    reason: 'That address has an account.',
  }));
  const refused = await post('/people', { person: anna.id, name: '<b>Bo</b>', email: 'bo@example.com' });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /That address has an account/);
  assert.match(refused.body, /value="&lt;b&gt;Bo&lt;\/b&gt;"/);
  assert.equal((await post('/people', { name: 'Bo', email: 'nothing' })).statusCode, 422);
  assert.equal((await post('/people', { name: 'Bo\0', email: 'bo@example.com' })).statusCode, 422);
  assert.equal((await post('/people', { name: 'Bo', email: 'b\0o@example.com' })).statusCode, 422);
  assert.equal((await post('/people', { name: 'A', email: 'ANNA@example.com' })).statusCode, 422);
  assert.equal(people.all().length, 1);
});

test('links in mail are links, and what pretends to be one is text', async () => {
  const { anna, get } = newDesk();
  const text =
    'Go to http://localhost:4000/password/abc?x=1&y=2. Not javascript:alert(1) <script>alert(1)</script>';
  anna.phone.mail.receive({ at, from: 'Twofold <a@example.com>', subject: '<i>Hello</i>', text });
  const { body } = await get('/?tab=mail');
  assert.match(
    body,
    /<a href="http:\/\/localhost:4000\/password\/abc\?x=1&amp;y=2" target="_blank" rel="noopener noreferrer">/,
  );
  assert.doesNotMatch(body, /href="javascript/);
  assert.doesNotMatch(body, /<script>alert|<i>Hello/);
});
