import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleAtDesk } from '../phone/people.ts';
import { pushService } from './push-service.ts';

function desk() {
  let now = new Date('2026-11-24T12:00:00Z').getTime();
  const clock = () => new Date(now);
  const people = peopleAtDesk(
    [
      { name: 'Anna', email: 'anna@example.com', password: 'two halves' },
      { name: 'Bo', email: 'bo@example.com', password: 'two others' },
    ],
    clock,
  );
  const push = pushService({ people, clock });
  const [anna, bo] = people.all();
  assert.ok(bo);
  const subscription = push.subscribe(anna.id, 'key');
  assert.ok(subscription);
  const got: string[] = [];
  const listen = () => push.listen(anna.id, ({ body }) => got.push(body.toString()));
  const send = (text: string, ttlSeconds = 60, topic = '') =>
    push.send({ subscription: subscription.id, body: Buffer.from(text), ttlSeconds, topic });
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  return { push, anna, bo, subscription, got, listen, send, pass };
}

test('a message reaches the phone that listens, and nobody else', () => {
  const { push, bo, got, listen, send } = desk();
  const others: string[] = [];
  push.listen(bo.id, ({ body }) => others.push(body.toString()));
  listen();
  send('one');
  assert.deepEqual([got, others], [['one'], []]);
});

test('while the phone is offline or lost messages wait, as long as their time to live', () => {
  for (const condition of [{ offline: true }, { lost: true }]) {
    const { anna, got, listen, send, pass } = desk();
    listen();
    anna.phone.condition.set(condition);
    send('short', 30);
    send('long', 120);
    pass(60);
    assert.deepEqual(got, []);
    anna.phone.condition.set({ offline: false, lost: false });
    assert.deepEqual(got, ['long']);
  }
});

test('a newer message takes the place of a waiting one with the same topic (RFC 8030, 5.4)', () => {
  const { got, listen, send } = desk();
  send('old', 60, 'request');
  send('other', 60);
  send('new', 60, 'request');
  listen();
  assert.deepEqual(got, ['other', 'new']);
});

test('what was not acknowledged comes again to the page that takes over, and what was does not', () => {
  const { push, got, listen, send } = desk();
  const leave = listen();
  const read = send('read');
  push.received(read);
  send('unread');
  leave();
  listen();
  assert.deepEqual(got, ['read', 'unread', 'unread']);
});

test('turning notifications off drops the subscription, as browsers do, and none is given meanwhile', () => {
  const { push, anna, subscription } = desk();
  anna.phone.condition.set({ silenced: true });
  assert.equal(push.find(subscription.id), null);
  assert.equal(push.subscribe(anna.id, 'key'), null);
  anna.phone.condition.set({ silenced: false });
  assert.notEqual(push.subscribe(anna.id, 'key'), null);
});
