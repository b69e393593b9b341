import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type TestContext, test } from 'node:test';
import { createTransport } from 'nodemailer';
import { freePort } from '../../test/support/free-port.ts';
import { type Person, peopleAtDesk } from '../phone/people.ts';
import { silent } from '../support/application.ts';
import { gateway } from './gateway.ts';
import { mailbox } from './mailbox.ts';
import { receipts } from './receipts.ts';

const clock = () => new Date('2026-11-24T12:03:07Z');
const text = '123456 is your Twofold code.\n@localhost #123456';

/** A service that takes receipts, first failing as often as it is told. */
async function hook(t: TestContext, failures = 0) {
  const taken: unknown[] = [];
  let left = failures;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const away = left-- > 0;
      if (!away) taken.push(JSON.parse(Buffer.concat(parts).toString()));
      response.writeHead(away ? 503 : 204).end();
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${port}/hooks/sms/webhook/secret`, taken };
}

function desk(url: string) {
  const people = peopleAtDesk([{ name: 'Anna', email: 'anna@example.com', password: 'p' }], clock);
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const tell = receipts({ url, clock, wait, log: silent });
  const [anna] = people.all();
  return { people, anna, waits, carrier: gateway({ people, tell, clock, wait }) };
}

function message(person: Person, id = 'm1') {
  return { id, to: person.phone.number, text };
}

test('a text is sent, then delivered, and the service is told both with the time', async (t) => {
  const { url, taken } = await hook(t);
  const { anna, carrier } = desk(url);
  assert.equal(carrier.accept(message(anna)), true);
  await carrier.settled();
  assert.deepEqual(taken, [
    { id: 'm1', status: 'sent', at: '2026-11-24T12:03:07.000Z' },
    { id: 'm1', status: 'delivered', at: '2026-11-24T12:03:07.000Z' },
  ]);
  assert.equal(anna.phone.messages.all()[0]?.text, text);
});

test('a service that takes no receipts holds up no message', async () => {
  const people = peopleAtDesk([{ name: 'Anna', email: 'anna@example.com', password: 'p' }], clock);
  const [anna] = people.all();
  const never = new Promise<void>(() => {});
  const carrier = gateway({ people, tell: () => never, clock, wait: async () => {} });
  carrier.accept(message(anna));
  await new Promise(setImmediate);
  assert.equal(anna.phone.messages.all().length, 1);
});

test('a text sent again under its id is taken, and delivered once', async (t) => {
  const { url } = await hook(t);
  const { anna, carrier } = desk(url);
  assert.ok(carrier.accept(message(anna)) && carrier.accept(message(anna)));
  await carrier.settled();
  assert.equal(anna.phone.messages.all().length, 1);
});

test('when the carrier loses texts, it has taken them and says nothing more', async (t) => {
  const { url, taken } = await hook(t);
  const { anna, carrier } = desk(url);
  carrier.setTrouble({ refuses: false, loses: true });
  carrier.accept(message(anna, 'm1'));
  await carrier.settled();
  assert.deepEqual(
    taken.map((receipt) => Reflect.get(Object(receipt), 'status')),
    ['sent'],
  );
  assert.deepEqual(anna.phone.messages.all(), []);
});

test('when the carrier refuses texts, the service is told that and the phone shows nothing', async (t) => {
  const { url, taken } = await hook(t);
  const { anna, carrier } = desk(url);
  carrier.setTrouble({ refuses: true, loses: false });
  carrier.accept(message(anna, 'm1'));
  await carrier.settled();
  carrier.setTrouble({ refuses: false, loses: false });
  carrier.accept(message(anna, 'm2'));
  await carrier.settled();
  assert.deepEqual(
    taken.map((receipt) => [Reflect.get(Object(receipt), 'id'), Reflect.get(Object(receipt), 'status')]),
    [
      ['m1', 'failed'],
      ['m2', 'sent'],
      ['m2', 'delivered'],
    ],
  );
  assert.equal(Reflect.get(Object(taken[0]), 'reason'), 'network-refused');
  assert.deepEqual(
    anna.phone.messages.all().map(({ id }) => id),
    ['m2'],
  );
});

test('a text to a number nobody has fails, and what is no message is not taken', async (t) => {
  const { url, taken } = await hook(t);
  const { anna, carrier } = desk(url);
  carrier.accept({ id: 'm1', to: '+4799999999', text });
  await carrier.settled();
  assert.equal(Reflect.get(Object(taken.at(-1)), 'status'), 'failed');
  for (const bad of [
    null,
    'text',
    {},
    { ...message(anna), to: 'anna' },
    { ...message(anna), id: 7 },
    { ...message(anna), text: '' },
  ]) {
    assert.equal(carrier.accept(bad), false);
  }
});

test('a receipt is told again when the service is away for a moment', async (t) => {
  const { url, taken } = await hook(t, 2);
  const { anna, carrier, waits } = desk(url);
  carrier.accept(message(anna));
  await carrier.settled();
  assert.deepEqual(
    waits.toSorted((a, b) => a - b),
    [500, 1000, 1000],
  );
  assert.equal(taken.length, 2);
});

test('mail to somebody at the desk arrives on that phone with subject, sender and text', async (t) => {
  const { people, anna } = desk('http://127.0.0.1:9/');
  const bea = people.add({ name: 'Bea', email: 'bea@example.com', password: 'p' });
  const port = await freePort();
  const server = await mailbox({ people, port, clock, log: silent });
  t.after(() => server.stop());
  const transport = createTransport({ host: '127.0.0.1', port });
  await transport.sendMail({
    from: 'Twofold <no-reply@example.com>',
    to: 'ANNA@example.com',
    subject: 'A phone was linked: Överblick',
    text: 'See http://localhost:4000/account\n',
  });
  const [mail] = anna.phone.mail.all();
  assert.equal(mail?.subject, 'A phone was linked: Överblick');
  assert.match(mail?.from ?? '', /Twofold/);
  assert.match(mail?.text ?? '', /localhost:4000\/account/);
  assert.deepEqual(bea?.phone.mail.all(), []);
  await assert.rejects(
    transport.sendMail({ from: 'a@example.com', to: 'stranger@example.com', subject: 's', text: 't' }),
    /550|Nobody at the desk/,
  );
});
