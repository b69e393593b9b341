import assert from 'node:assert/strict';
import { test } from 'node:test';
import webPush from 'web-push';
import { html } from '#http/html.ts';
import { decrypted, newKeys } from '../desk/public/phone/push-message.js';
import { peopleAtDesk } from '../phone/people.ts';
import { webServer } from '../server/server.ts';
import { silent } from '../support/application.ts';
import { pushService } from './push-service.ts';
import { pushRoutes } from './routes.ts';

const clock = () => new Date();
const origin = 'http://127.0.0.1:4003';
const sender = webPush.generateVAPIDKeys();

async function subscribed() {
  const people = peopleAtDesk([{ name: 'Anna', email: 'anna@example.com', password: 'two halves' }], clock);
  const push = pushService({ people, clock });
  const server = webServer({ assets: new Map(), formTargets: [], problem: () => html``, log: silent });
  pushRoutes(server, { push, origin });
  const [anna] = people.all();
  const made = await server.inject({
    method: 'POST',
    url: '/push-service/subscriptions',
    payload: { person: anna.id, key: sender.publicKey },
  });
  const { endpoint } = made.json<{ endpoint: string }>();
  const keys = await newKeys();
  const messages: string[] = [];
  push.listen(anna.id, ({ body }) => messages.push(body.toString('base64url')));

  function prepare(text: string, by = sender) {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, text, {
      vapidDetails: { subject: 'mailto:a@example.com', ...by },
      TTL: 60,
      contentEncoding: 'aes128gcm',
    });
    return { headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])), body };
  }
  async function send({ headers, body }: ReturnType<typeof prepare>) {
    const url = new URL(endpoint).pathname;
    const { statusCode } = await server.inject({ method: 'POST', url, headers, payload: body ?? '' });
    return statusCode;
  }
  return { prepare, send, keys, messages, push, anna };
}

test('what the web-push library encrypts, the phone decrypts (RFC 8291)', async () => {
  const { prepare, send, keys, messages } = await subscribed();
  for (const text of ['{"push":"4f1q9dYv0Tn3oFhQb2XgkA"}', 'ends with 2: \x02'])
    assert.equal(await send(prepare(text)), 201, text);
  const read = await Promise.all(messages.map((message) => decrypted(message, keys)));
  assert.deepEqual([...new Set(read)], ['{"push":"4f1q9dYv0Tn3oFhQb2XgkA"}', 'ends with 2: \x02']);
});

test('a message changed on its way is read by nobody', async () => {
  const { prepare, send, keys, messages } = await subscribed();
  await send(prepare('hello'));
  const bytes = Buffer.from(messages[0] ?? '', 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await assert.rejects(decrypted(bytes.toString('base64url'), keys));
});

test('only who the phone subscribed with may send, with a time to live, and encrypted', async () => {
  const { prepare, send, messages, push, anna } = await subscribed();
  const good = prepare('hello');
  const without = (name: string) => ({
    ...good,
    headers: Object.fromEntries(Object.entries(good.headers).filter(([key]) => key !== name)),
  });
  assert.equal(await send(without('Authorization')), 401);
  assert.equal(await send(prepare('hello', webPush.generateVAPIDKeys())), 403);
  assert.equal(await send(without('TTL')), 400);
  assert.equal(await send(without('Content-Encoding')), 400);
  assert.deepEqual(messages, []);
  anna.phone.condition.set({ silenced: true });
  assert.equal(await send(good), 404);
  assert.equal(push.subscribe(anna.id, 'k'), null);
});
