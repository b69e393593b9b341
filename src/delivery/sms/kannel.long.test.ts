import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { parseFields } from '#http/fields.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { type HttpStub, httpStub, type StubRequest } from '../../../test/support/http-stub.ts';
import { startKannel, type TestKannel } from '../../../test/support/kannel.ts';
import type { Gateway, Receipt } from './gateway.ts';
import { parseGateways } from './parse-url.ts';
import { receiptUrl } from './receipt-address.ts';
import { receiptReader } from './receipts.ts';

// Debian's own Kannel: the answers, alphabets and reports that we believe it to have.

const to = '+4791234542' as PhoneNumber;
const keys = keyring([new Secret(randomBytes(32))]);
const arrivals = new EventTarget();
const receipts: Receipt[] = [];
let kannel: TestKannel;
let hooks: HttpStub;
let gateway: Gateway;

before(async () => {
  kannel = await startKannel();
  hooks = await httpStub((request, response) => {
    response.writeHead(204).end();
    receive(request);
  });
  const url = new URL(hooks.origin);
  const [only] = parseGateways(kannel.smsUrl('Twofold'), (name) =>
    receiptUrl({ url, keyring: keys, gateway: name }),
  );
  assert.ok(only);
  gateway = only;
});

after(async () => {
  await kannel?.stop();
  await hooks?.close();
});

test('before the network is there, a text is queued, and that is accepted', async () => {
  assert.deepEqual(await send(newId(), 'early\n\n@id.example.com #111111'), { sent: true, reference: null });
});

test('a queued text goes out when the network comes, and the last line that phones read is unharmed', async () => {
  await kannel.connectNetwork();
  const { from, to: arrivedAt, text } = await kannel.arrived('@id.example.com #111111');
  assert.deepEqual(
    { from, arrivedAt, text },
    { from: 'Twofold', arrivedAt: to, text: 'early\n\n@id.example.com #111111' },
  );
});

test('a text in the 7-bit alphabet arrives as it was, accents, euro and all', async () => {
  const text = '123456 er koden: æøå ÄÖÜ €{}[]\\~ & + % ? 50 %\n\n@id.example.com #123456';
  await send(newId(), text);
  assert.equal((await kannel.arrived('#123456')).text, text);
});

test('a text in other scripts arrives as it was', async () => {
  const text = '234567 は確認コードです。 Ваш код. 🔐\n\n@id.example.com #234567';
  await send(newId(), text);
  assert.equal((await kannel.arrived('#234567')).text, text);
});

test('its reports come back to the receipt address and are understood: sent and delivered, in any order', async () => {
  const id = newId<MessageId>();
  await send(id, 'with a report #345678');
  await receiptOf(id, 'sent');
  await receiptOf(id, 'delivered');
  assert.equal(receipts.filter(({ message }) => 'id' in message && message.id === id).length, 2);
  assert.ok(
    hooks.requests.every(({ path }) => !path.includes('345678')),
    'no text in an address',
  );
});

test('a wrong password is a refusal for good', async () => {
  const wrong = kannel.smsUrl('Twofold').replace('twofold:', 'twofold:not');
  const [stranger] = parseGateways(wrong, () => `${hooks.origin}/hooks`);
  assert.deepEqual(await stranger?.send({ id: newId(), to, text: 'x' }, AbortSignal.timeout(5000)), {
    sent: false,
    reason: 'gateway-refused',
    retryAfterSeconds: null,
  });
});

function send(id: MessageId, text: string) {
  return gateway.send({ id, to, text }, AbortSignal.timeout(5000));
}

function receive({ method, path, body }: StubRequest): void {
  const [address = '', query = ''] = path.split('?');
  const [, , , name = '', secret = ''] = address.split('/');
  const read = receiptReader({ gateways: [gateway], keyring: keys, url: new URL(hooks.origin) });
  const reading = read({ gateway: name, secret, method, query: parseFields(query), body, headers: {} });
  assert.ok(reading.read, JSON.stringify(reading));
  if (reading.receipt !== null) receipts.push(reading.receipt);
  arrivals.dispatchEvent(new Event('receipt'));
}

async function receiptOf(id: MessageId, status: Receipt['status']): Promise<void> {
  while (
    !receipts.some(
      (receipt) => 'id' in receipt.message && receipt.message.id === id && receipt.status === status,
    )
  ) {
    await once(arrivals, 'receipt', { signal: AbortSignal.timeout(10_000) });
  }
}
