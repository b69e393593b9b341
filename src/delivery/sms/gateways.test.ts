import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { afterEach, test } from 'node:test';
import { parseFields } from '#http/fields.ts';
import type { MessageId } from '#kernel/ids.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { type HttpStub, httpStub } from '../../../test/support/http-stub.ts';
import type { Gateway, Handover } from './gateway.ts';
import { parseGateways } from './parse-url.ts';

const id = '6f1c1f2e-5b0a-4c53-9b58-0a6a1b2c3d4e' as MessageId;
const outgoing = { id, to: '+4791234542' as PhoneNumber, text: '123456 is your code.\n\n@host #123456' };
const receipts = 'https://id.example.com/hooks/sms/x/secret';

type Kind = 'webhook' | 'twilio' | 'kannel';
const kinds: readonly Kind[] = ['webhook', 'twilio', 'kannel'];

let stub: HttpStub | undefined;
afterEach(() => stub?.close());

const yes: Record<Kind, readonly [status: number, body: string]> = {
  webhook: [202, ''],
  twilio: [201, '{"sid":"SM1","status":"queued","error_code":null}'],
  kannel: [202, '0: Accepted for delivery'],
};

test('webhook: JSON with id, number and text, and the credentials of the URL in a header', async () => {
  assert.deepEqual(await sending('webhook', answering(...yes.webhook)), { sent: true, reference: null });
  const [request] = stub?.requests ?? [];
  assert.equal(request?.method, 'POST');
  assert.equal(request?.path, '/send?key=1');
  assert.equal(request?.headers['content-type'], 'application/json');
  assert.equal(request?.headers.authorization, `Basic ${btoa('user:p@ss')}`);
  assert.deepEqual(JSON.parse(request?.body ?? ''), outgoing);
});

test('twilio: the form, the account, and where to report to, with our id', async () => {
  assert.deepEqual(await sending('twilio', answering(...yes.twilio)), { sent: true, reference: 'SM1' });
  const [request] = stub?.requests ?? [];
  assert.equal(request?.method, 'POST');
  assert.equal(request?.path, '/2010-04-01/Accounts/AC12/Messages.json');
  assert.equal(request?.headers.authorization, `Basic ${btoa('AC12:tok/en')}`);
  assert.deepEqual(Object.fromEntries(parseFields(request?.body ?? '')), {
    To: outgoing.to,
    From: '+15550100',
    Body: outgoing.text,
    StatusCallback: `${receipts}?id=${id}`,
  });
});

test('twilio: a sender that begins with MG is a messaging service', async () => {
  await sending('twilio', answering(...yes.twilio), 'MG42');
  const form = parseFields(stub?.requests[0]?.body ?? '');
  assert.equal(form.get('MessagingServiceSid'), 'MG42');
  assert.equal(form.has('From'), false);
});

test('kannel: sendsms with every report asked for, and no text in the address of the report', async () => {
  assert.deepEqual(await sending('kannel', answering(202, '3: Queued for later delivery')), {
    sent: true,
    reference: null,
  });
  const [path, query] = stub?.requests[0]?.path.split('?') ?? [];
  assert.equal(path, '/cgi-bin/sendsms');
  assert.deepEqual(Object.fromEntries(parseFields(query ?? '')), {
    username: 'user',
    password: 'p@ss',
    from: 'Twofold',
    to: outgoing.to,
    text: outgoing.text,
    charset: 'UTF-8',
    coding: '0',
    'dlr-mask': '31',
    'dlr-url': `${receipts}?id=${id}&status=%d`,
  });
});

for (const kind of kinds) {
  test(`${kind}: an error of its own is worth another attempt, after the time it asks for`, async () => {
    const answer = (response: ServerResponse) => response.writeHead(503, { 'retry-after': '7' }).end('oops');
    assert.deepEqual(await sending(kind, answer), {
      sent: false,
      reason: 'gateway-unreachable',
      retryAfterSeconds: 7,
    });
  });

  test(`${kind}: "too many requests" is worth another attempt`, async () => {
    assert.deepEqual(await sending(kind, answering(429, '')), {
      sent: false,
      reason: 'gateway-refused',
      retryAfterSeconds: 0,
    });
  });

  test(`${kind}: a refusal is for good`, async () => {
    const refused = { sent: false, reason: 'gateway-refused', retryAfterSeconds: null };
    assert.deepEqual(await sending(kind, answering(401, '{"code":20003}')), refused);
  });

  test(`${kind}: a redirect is not followed, for it would take the text elsewhere`, async () => {
    const answer = (response: ServerResponse) => response.writeHead(307, { location: '/elsewhere' }).end();
    assert.equal((await sending(kind, answer)).sent, false);
    assert.equal(stub?.requests.length, 1);
  });

  test(`${kind}: a connection that is reset, or never answered, or answered without end, is no answer`, async () => {
    assert.deepEqual(await sending(kind, (response) => response.destroy()), unreachable);
    assert.deepEqual(await sending(kind, () => {}), unreachable);
    if (kind === 'webhook') return;
    const endless = (response: ServerResponse) => response.writeHead(202).write('0: Acc');
    assert.deepEqual(await sending(kind, endless), unreachable);
    const flood = (response: ServerResponse) => response.writeHead(202).end('0: '.padEnd(70_000, 'x'));
    assert.deepEqual(await sending(kind, flood), unreachable);
  });

  test(`${kind}: nobody listening is no answer`, async () => {
    assert.deepEqual(await gatewayAt(kind, 'http://127.0.0.1:1').send(outgoing, soon()), unreachable);
  });
}

test('twilio and kannel: "accepted" in words that nobody expects is no answer', async () => {
  for (const body of [
    '',
    '<html>',
    '[]',
    'null',
    '{"sid":7}',
    '{"sid":"S\\u0000M"}',
    '4: Temporal failure',
  ]) {
    assert.deepEqual(await sending('twilio', answering(200, body)), unreachable, body);
    assert.deepEqual(await sending('kannel', answering(200, body)), unreachable, body);
  }
});

test('twilio: what it says about the number or the phone is told in our words', async () => {
  const told = async (code: number) => {
    const handover = await sending('twilio', answering(400, JSON.stringify({ code, message: 'no' })));
    return handover.sent ? 'sent' : [handover.reason, handover.retryAfterSeconds];
  };
  assert.deepEqual(await told(21211), ['number-unknown', null]);
  assert.deepEqual(await told(21610), ['blocked', null]);
  assert.deepEqual(await told(21614), ['number-unknown', null]);
  assert.deepEqual(await told(21408), ['country-not-served', null]);
  assert.deepEqual(await told(99999), ['gateway-refused', null]);
});

test('webhook: a reason of ours in the refusal is believed, any other is not', async () => {
  const told = async (reason: unknown) => {
    const handover = await sending('webhook', answering(422, JSON.stringify({ reason })));
    return handover.sent ? 'sent' : handover.reason;
  };
  assert.equal(await told('switched-off'), 'switched-off');
  assert.equal(await told('constructor'), 'gateway-refused');
  assert.equal(await told({}), 'gateway-refused');
});

test('webhook: 2xx is yes, whatever comes after it', async () => {
  const endless = (response: ServerResponse) => response.writeHead(200).write('{');
  assert.deepEqual(await sending('webhook', endless), { sent: true, reference: null });
});

const unreachable: Handover = { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };

function answering(status: number, body: string) {
  return (response: ServerResponse) => response.writeHead(status).end(body);
}

async function sending(
  kind: Kind,
  answer: (response: ServerResponse) => unknown,
  from?: string,
): Promise<Handover> {
  await stub?.close();
  stub = await httpStub((_, response) => void answer(response));
  return gatewayAt(kind, stub.origin, from).send(outgoing, soon());
}

function soon(): AbortSignal {
  return AbortSignal.timeout(400);
}

function gatewayAt(kind: Kind, origin: string, from?: string): Gateway {
  const host = origin.replace('http://', '');
  const urls: Record<Kind, string> = {
    webhook: `webhook+http://user:p%40ss@${host}/send?key=1`,
    twilio: `twilio://AC12:tok%2Fen@${host}/?from=${from ?? '+15550100'}`,
    kannel: `kannel://user:p%40ss@${host}/?from=Twofold`,
  };
  const [gateway] = parseGateways(urls[kind], () => receipts);
  assert.ok(gateway);
  return gateway;
}
