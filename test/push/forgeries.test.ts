import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, newKeys, phoneOf, type Said, sign, signedCall, unsigned } from '../support/phone-app.ts';
import { around, askPhone, enrolPhone, type WithPhone } from '../support/push-people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

interface Waiting {
  readonly anna: WithPhone;
  readonly asked: Asked;
  readonly number: string;
  readonly browser: Visitor;
}

async function waiting(): Promise<Waiting> {
  const anna = await enrolPhone(service, await service.account());
  const { browser, number } = await askPhone(service, anna);
  const [asked] = await anna.phone.requests();
  assert.ok(asked && number);
  return { anna, asked, number, browser };
}

/** Nothing opened, and the request can still be answered by its owner. */
async function noResidue({ anna, asked, number, browser }: Waiting): Promise<void> {
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Confirm on your phone');
  assert.deepEqual((await anna.phone.answer(asked, 'confirm', number)).body, { outcome: 'confirmed' });
  assert.equal((await browser.post('/sign-in/confirm/push')).heading, 'Your account');
}

function nowSeconds(): number {
  return Math.floor(service.time.now().getTime() / 1000);
}

function refused(said: Said, status: number, code: string): void {
  assert.deepEqual([said.status, said.code], [status, code]);
}

test('an answer without the number confirms nothing, and takes no try', async () => {
  const one = await waiting();
  for (let index = 0; index < 5; index++)
    refused(await one.anna.phone.answer(one.asked, 'confirm'), 422, 'number-missing');
  await noResidue(one);
});

test("another sign-in's number confirms nothing; the third wrong number ends the request", async () => {
  const one = await waiting();
  const wrong = one.number === '000000' ? '000001' : '000000';
  for (const left of [2, 1, 0]) {
    const said = await one.anna.phone.answer(one.asked, 'confirm', wrong);
    refused(said, 422, 'number-wrong');
    assert.equal(said.body.left, left);
  }
  const late = await one.anna.phone.answer(one.asked, 'confirm', one.number);
  refused(late, 409, 'request-over');
  assert.equal(late.body.outcome, 'wrong-number');
  assert.match((await one.browser.get('/sign-in/confirm/push')).text, /Three wrong numbers/);
  const [row] = await service.database.sql<{ count: number }[]>`
    select count(*)::int from audit_event where account_id = ${one.anna.id} and reason = 'wrong-number'`;
  assert.equal(row?.count, 3);
});

test('a call whose address has a query is refused, whether it is signed or not, and takes no try', async () => {
  const one = await waiting();
  const { request, application } = one.asked;
  const body = { request, decision: 'confirm', number: one.number, application, time: nowSeconds() };
  const signed = await one.anna.phone.signed('requests/answer', body);
  for (const query of ['?decision=deny', '?x', '?a=1&a=2'])
    refused(await one.anna.phone.send(`requests/answer${query}`, signed), 400, 'query-refused');
  for (const path of ['link', 'link/open', 'requests/reached'])
    refused(await unsigned(around(service), `${path}?x=1`, {}), 400, 'query-refused');
  await noResidue(one);
});

test('every answer that was refused is on record, with why', async () => {
  const { anna, asked, number } = await waiting();
  const { phone } = anna;
  const bob = await enrolPhone(service, await service.account());
  refused(await phone.answer(asked, 'confirm'), 422, 'number-missing');
  refused(await phone.answer(asked, 'confirm', number, { as: bob.keys }), 401, 'signature-wrong');
  refused(await bob.phone.answer(asked, 'confirm', number), 404, 'request-unknown');
  // Six digits, and of another alphabet.
  refused(await phone.answer(asked, 'confirm', '４８１２０７'), 422, 'number-wrong');
  const { request, application } = asked;
  const body = { request, decision: 'confirm', number, application, time: nowSeconds() };
  const signed = await phone.signed('requests/answer', body);
  const changed = { ...signed, body: JSON.stringify({ ...body, decision: 'deny' }) };
  refused(await phone.send('requests/answer', changed), 401, 'signature-wrong');
  assert.equal((await phone.send('requests/answer', signed)).status, 200);
  refused(await phone.send('requests/answer', signed), 401, 'nonce-used');
  refused(await phone.answer(asked, 'deny'), 409, 'request-over');
  // A clock that is off is nobody's forgery: the phone is told, and signs again.
  refused(await phone.answer(asked, 'deny', null, { clockOff: 90 }), 401, 'clock-differs');
  const reasonsOf = async ({ id }: WithPhone) => {
    const rows = await service.database.sql<{ reason: string | null }[]>`
      select reason from audit_event
      where account_id = ${id} and event = 'request.answered' and reason is distinct from 'linking' order by id`;
    return rows.map(({ reason }) => reason);
  };
  const expected = ['number-missing', 'forged', 'wrong-number', 'forged', null, 'forged', 'over'];
  assert.deepEqual(await reasonsOf(anna), expected);
  assert.deepEqual(await reasonsOf(bob), ['unknown']);
});

test('of twenty numbers at once three are looked at', async () => {
  const one = await waiting();
  const others = Array.from({ length: 20 }, (_, index) => String(index + 100_000)).filter(
    (n) => n !== one.number,
  );
  const said = await Promise.all(others.map((number) => one.anna.phone.answer(one.asked, 'confirm', number)));
  assert.equal(said.filter(({ code }) => code === 'number-wrong').length, 3);
  assert.equal(said.filter(({ code }) => code === 'request-over').length, others.length - 3);
});

test("a signature by another key, or under another phone's name, is refused", async () => {
  const one = await waiting();
  const bob = await enrolPhone(service, await service.account());
  const { phone } = one.anna;
  refused(await phone.answer(one.asked, 'confirm', one.number, { as: bob.keys }), 401, 'signature-wrong');
  refused(await bob.phone.answer(one.asked, 'confirm', one.number), 404, 'request-unknown');
  refused(await bob.phone.call('requests', {}, { keyId: phone.id }), 401, 'signature-wrong');
  const unknown = { keyId: '6d0f2a1e-3c55-4e0b-8a86-0f5a1a6f2c11' };
  refused(await phone.call('requests', {}, unknown), 401, 'phone-unlinked');
  refused(await phone.call('requests', {}, { keyId: one.anna.keys.thumbprint }), 401, 'signature-missing');
  await noResidue(one);
});

test('a call that is recorded and sent again is refused, also at once and twenty times', async () => {
  const one = await waiting();
  const { phone } = one.anna;
  const recorded = await phone.signed('requests', {});
  assert.equal((await phone.send('requests', recorded)).status, 200);
  refused(await phone.send('requests', recorded), 401, 'nonce-used');
  const fresh = await phone.signed('requests', {});
  const said = await Promise.all(Array.from({ length: 20 }, () => phone.send('requests', fresh)));
  assert.equal(said.filter(({ status }) => status === 200).length, 1);
  await noResidue(one);
});

test('an answer for one request is not an answer for the next', async () => {
  const one = await waiting();
  const { phone } = one.anna;
  const { request, application } = one.asked;
  const body = { request, decision: 'confirm', number: one.number, application, time: nowSeconds() };
  const recorded = await phone.signed('requests/answer', body);
  await one.browser.post('/sign-in/confirm/push/send');
  refused(await phone.send('requests/answer', recorded), 409, 'request-over');
  assert.equal((await one.browser.post('/sign-in/confirm/push')).heading, 'Confirm on your phone');
});

test('a body, a path or a host that was changed after signing is refused', async () => {
  const one = await waiting();
  const { phone } = one.anna;
  const { request, application } = one.asked;
  const body = { request, decision: 'deny', number: one.number, application, time: nowSeconds() };
  const signed = await phone.signed('requests/answer', body);
  const changed = { ...signed, body: JSON.stringify({ ...body, decision: 'confirm' }) };
  refused(await phone.send('requests/answer', changed), 401, 'signature-wrong');
  refused(await phone.send('requests/opened', signed), 401, 'signature-wrong');
  const elsewhere = { targetUri: 'https://evil.example/authenticator/api/requests' };
  refused(await phone.call('requests', {}, elsewhere), 401, 'signature-wrong');
  await noResidue(one);
});

test('a time that is more than a minute off is refused, and the time is told so that the phone can mend it', async () => {
  const one = await waiting();
  for (const clockOff of [-61, 90, 86_400]) {
    const said = await one.anna.phone.call('requests', {}, { clockOff });
    refused(said, 401, 'clock-differs');
    assert.ok(Math.abs(Number(said.body.now) - service.time.now().getTime() / 1000) < 5);
  }
  assert.equal((await one.anna.phone.call('requests', {}, { clockOff: -50 })).status, 200);
  const foreign = await newKeys();
  const stranger = phoneOf(around(service), foreign, one.anna.phone.id);
  refused(await stranger.call('requests', {}, { clockOff: 3600 }), 401, 'signature-wrong');
  await noResidue(one);
});

test('an answer that does not say when it was given, or says another time, confirms nothing and takes no try', async () => {
  const one = await waiting();
  const { phone } = one.anna;
  const { request, application } = one.asked;
  const body = { request, decision: 'confirm', number: one.number, application };
  for (const time of [undefined, null, '1785000000', 1785000000.5, [nowSeconds()]])
    refused(await phone.call('requests/answer', { ...body, time }), 400, 'body-malformed');
  for (const off of [-62, 62, -86_400]) {
    const said = await phone.call('requests/answer', { ...body, time: nowSeconds() + off });
    refused(said, 401, 'clock-differs');
    assert.ok(Math.abs(Number(said.body.now) - nowSeconds()) < 5);
  }
  refused(await phone.call('requests/answer', { ...body, time: 1 }), 401, 'clock-differs');
  await noResidue(one);
});

test('after Deny nothing confirms, and after Confirm nothing denies', async () => {
  const denied = await waiting();
  await denied.anna.phone.answer(denied.asked, 'deny');
  const late = await denied.anna.phone.answer(denied.asked, 'confirm', denied.number);
  assert.deepEqual([late.code, late.body.outcome], ['request-over', 'denied']);
  const confirmed = await waiting();
  await confirmed.anna.phone.answer(confirmed.asked, 'confirm', confirmed.number);
  const undo = await confirmed.anna.phone.answer(confirmed.asked, 'not-me');
  assert.deepEqual([undo.code, undo.body.outcome], ['request-over', 'confirmed']);
});

test('Confirm and Deny at once: one of them is what happened', async () => {
  for (let round = 0; round < 10; round++) {
    const { anna, asked, number } = await waiting();
    const said = await Promise.all([
      anna.phone.answer(asked, 'confirm', number),
      anna.phone.answer(asked, 'deny'),
      anna.phone.answer(asked, 'confirm', number),
    ]);
    assert.equal(said.filter(({ status }) => status === 200).length, 1);
  }
});

test('one answer opens one session once, in twenty at once', async () => {
  const one = await waiting();
  await one.anna.phone.answer(one.asked, 'confirm', one.number);
  const stranger = service.visitor();
  await stranger.get('/sign-in');
  await stranger.post('/sign-in', { email: one.anna.email, password: one.anna.password });
  assert.equal((await stranger.post('/sign-in/confirm/push')).heading, 'Confirm on your phone');
  const pages = Array.from({ length: 20 }, () => one.browser.copy());
  const shown = await Promise.all(pages.map((page) => page.post('/sign-in/confirm/push')));
  assert.ok(shown.some(({ heading }) => heading === 'Your account'));
  const opened = pages.filter((_, index) => shown[index]?.heading === 'Your account');
  assert.equal(new Set(opened.map((page) => page.cookie('twofold-session'))).size, 1);
  const rows = await service.database.sql<{ outcome: string }[]>`
    select outcome from audit_event where account_id = ${one.anna.id} and event = 'sign-in.confirmation'`;
  assert.deepEqual(
    rows.map(({ outcome }) => outcome),
    ['success'],
  );
});

test('an answer about another application than was asked is refused', async () => {
  const one = await waiting();
  const forged = { ...one.asked, application: 'Payroll' };
  refused(await one.anna.phone.answer(forged, 'confirm', one.number), 422, 'request-differs');
  await noResidue(one);
});

test('what is not of the form of the page is a 400, never more', async () => {
  const one = await waiting();
  const { phone } = one.anna;
  const odd: unknown[] = [
    [],
    null,
    'text',
    {},
    { request: 7 },
    { request: one.asked.request },
    { request: one.asked.request, decision: 'maybe', application: 'x' },
    { request: one.asked.request, decision: 'deny', application: { $ne: '' } },
    { request: one.asked.request, decision: 'confirm', number: ['0'], application: one.asked.application },
    { request: `${one.asked.request}'`, decision: 'deny' },
  ];
  for (const body of odd) {
    const { status } = await phone.call('requests/answer', body);
    assert.ok(status >= 400 && status < 500, `${JSON.stringify(body)}: ${status}`);
  }
  for (const path of [
    'link/open',
    'link',
    'requests',
    'requests/reached',
    'notifications',
    'key',
    'events',
  ]) {
    for (const body of [[], null, { code: 'x', push: 'x' }]) {
      const { status } = await unsigned(around(service), path, body);
      assert.ok(status < 500, `${path}: ${status}`);
    }
  }
  await noResidue(one);
});

test('an unlinked phone signs in vain, at once', async () => {
  const one = await waiting();
  await service.database.sql`delete from authenticator where id = ${one.anna.phone.id}`;
  refused(await one.anna.phone.answer(one.asked, 'confirm', one.number), 401, 'phone-unlinked');
});

test('a new key needs a proof of its own, and ends the old one', async () => {
  const one = await waiting();
  const { phone, keys } = one.anna;
  const fresh = await newKeys();
  const text = `twofold-authenticator-key\n${phone.id}\n${fresh.thumbprint}`;
  const proofBy = async (signer: typeof keys) => (await sign(signer, text)).toString('base64url');
  refused(await phone.call('key', { key: fresh.jwk, proof: await proofBy(keys) }), 422, 'key-refused');
  assert.equal((await phone.call('key', { key: fresh.jwk, proof: await proofBy(fresh) })).status, 204);
  refused(await phone.call('requests'), 401, 'signature-wrong');
  const again = phoneOf(around(service), fresh, phone.id);
  assert.equal((await again.answer(one.asked, 'confirm', one.number)).status, 200);
});

test('a call signed by a key for the link code of somebody else links nothing twice', async () => {
  const anna = await enrolPhone(service, await service.account());
  const keys = await newKeys();
  const body = { code: 'AAAAAAAAAAAAAAAAAAAAAA', key: keys.jwk, name: 'Phone', system: 'other' };
  const signed = await signedCall(around(service), keys, keys.thumbprint, 'link', body);
  refused(await anna.phone.send('link', signed), 404, 'link-unknown');
  const wrongName = await signedCall(around(service), keys, anna.keys.thumbprint, 'link', body);
  refused(await anna.phone.send('link', wrongName), 401, 'signature-missing');
});
