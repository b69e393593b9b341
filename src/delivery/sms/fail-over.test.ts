import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CarrierResult, handedOver, type TextMessage } from '#delivery/message.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import type { Log } from '#kernel/log.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { failOver } from './fail-over.ts';
import type { Gateway, Handover } from './gateway.ts';

type Answer = Handover | 'hang';

const yes: Handover = { sent: true, reference: null };
const dead: Handover = { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
const refusing: Handover = { sent: false, reason: 'gateway-refused', retryAfterSeconds: null };
const unknownNumber: Handover = { sent: false, reason: 'number-unknown', retryAfterSeconds: null };

test('the first gateway that takes the text has it, and the others are not asked', async () => {
  const line = lineOf(yes, yes);
  assert.deepEqual(await line.carry(), { ...handedOver('first', null), hasSpare: true });
  assert.deepEqual(line.asked, ['first']);
});

for (const [what, answer] of [
  ['is dead', dead],
  ['refuses', refusing],
  ['does not know the number', unknownNumber],
] as const) {
  test(`a gateway that ${what} is followed at once by the next`, async () => {
    assert.deepEqual(await lineOf(answer, yes).carry(), {
      ...handedOver('second', null),
      passedOver: ['first'],
    });
  });
}

test('a gateway that hangs is followed by the next when its time is over', async () => {
  assert.deepEqual(await lineOf('hang', yes).carry(), {
    ...handedOver('second', null),
    passedOver: ['first'],
  });
});

test('every gateway gets the id, so that it can tell a repetition', async () => {
  const line = lineOf(dead, dead);
  const id = newId<MessageId>();
  await line.carry(id);
  await line.carry(id);
  assert.deepEqual(new Set(line.ids), new Set([id]));
});

test('after two messages a dead gateway is asked last, and costs no more time', async () => {
  const line = lineOf('hang', yes);
  await line.carry();
  await line.carry();
  line.asked.length = 0;
  await line.carry();
  assert.deepEqual(line.asked, ['second']);
});

test('when all others fail too, even the dead one is tried', async () => {
  const line = lineOf(dead, yes);
  await line.carry();
  await line.carry();
  line.answers[0] = yes;
  line.answers[1] = dead;
  assert.deepEqual(await line.carry(), { ...handedOver('first', null), passedOver: ['second'] });
});

test('half a minute later one message finds out for all whether it is back', async () => {
  const line = lineOf(dead, yes);
  await line.carry();
  await line.carry();
  line.wait(31);
  line.asked.length = 0;
  await line.carry();
  await line.carry();
  assert.deepEqual(line.asked, ['first', 'second', 'second']);

  line.answers[0] = yes;
  line.wait(31);
  line.asked.length = 0;
  await line.carry();
  await line.carry();
  assert.deepEqual(line.asked, ['first', 'first']);
});

test('a gateway that refuses is not dead', async () => {
  const line = lineOf(refusing, yes);
  for (let count = 0; count < 5; count++) await line.carry();
  assert.equal(line.asked.filter((name) => name === 'first').length, 5);
});

test('a text that a gateway could not deliver goes to another one, and that is the last', async () => {
  const line = lineOf(yes, yes, yes);
  assert.deepEqual(await line.carryPast('first'), handedOver('second', null));
  assert.deepEqual(line.asked, ['second']);
});

test('when all refuse for good there is no other attempt, and the most telling reason is told', async () => {
  assert.deepEqual(await lineOf(refusing, unknownNumber).carry(), {
    sent: false,
    reason: 'number-unknown',
    retryAfterSeconds: null,
  });
});

test('when one of them may come back, there is another attempt, as soon as one of them allows', async () => {
  const later: Handover = { ...dead, retryAfterSeconds: 30 };
  const sooner: Handover = { ...dead, retryAfterSeconds: 5 };
  assert.deepEqual(await lineOf(later, sooner, refusing).carry(), {
    sent: false,
    reason: 'gateway-refused',
    retryAfterSeconds: 5,
  });
});

test('a stopped attempt asks no further gateway, and blames none', async () => {
  const line = lineOf('hang', yes);
  const stop = new AbortController();
  const carrying = line.carry(newId(), stop.signal);
  stop.abort();
  assert.deepEqual(await carrying, { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 });
  assert.deepEqual(line.asked, ['first']);
});

const message: TextMessage = {
  kind: 'sms',
  to: '+4791234542' as PhoneNumber,
  text: 'x',
  expiresAt: new Date('2030-01-01'),
  accountId: null,
};

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function lineOf(...given: readonly Answer[]) {
  const names = ['first', 'second', 'third'];
  const answers = [...given];
  const asked: string[] = [];
  const ids: MessageId[] = [];
  let now = new Date('2026-01-01T12:00:00Z');
  const gateways = given.map((_, at): Gateway => {
    const name = names[at] ?? '';
    return {
      name,
      origin: 'http://127.0.0.1:9',
      send: async ({ id }, signal) => {
        asked.push(name);
        ids.push(id);
        const answer = answers[at];
        return answer === undefined || answer === 'hang' ? untilAborted(signal) : answer;
      },
      readReceipt: () => ({ read: false, reason: 'unreadable' }),
    };
  });
  const carrier = failOver({ gateways, clock: () => now, log: silent, timeoutSeconds: 0.05 });
  return {
    answers,
    asked,
    ids,
    wait: (seconds: number) => {
      now = secondsAfter(now, seconds);
    },
    carry: (id: MessageId = newId(), signal = new AbortController().signal): Promise<CarrierResult> =>
      carrier(message, { id, attempt: 1, passOver: [], signal }),
    carryPast: (...passOver: readonly string[]): Promise<CarrierResult> =>
      carrier(message, { id: newId(), attempt: 2, passOver, signal: new AbortController().signal }),
  };
}

function untilAborted(signal: AbortSignal): Promise<Handover> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(dead)));
}
