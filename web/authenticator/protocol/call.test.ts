import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, caller } from './call.ts';
import { newKeyPair } from './keys.ts';

interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

function callingWith(answers: readonly (() => Response)[]) {
  const sent: Sent[] = [];
  const differences: number[] = [];
  const calls: Caller = caller({
    origin: 'https://id.example.com',
    language: 'nb-NO',
    nowSeconds: () => 1000,
    fetch: async (path, init) => {
      const answer = answers[sent.length];
      sent.push({ path, init });
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer();
    },
    clockDiffers: async (_, aheadSeconds) => {
      differences.push(aheadSeconds);
    },
  });
  return { calls, sent, differences };
}

const problem =
  (status: number, body: object, headers = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers });
const created = ({ init }: Sent): string =>
  /created=(\d+)/.exec(new Headers(init.headers).get('signature-input') ?? '')?.[1] ?? '';

async function signer() {
  const { privateKey } = await newKeyPair({ extractable: false });
  return { keyId: 'phone', key: privateKey, aheadSeconds: 0 };
}

test('the service is told which language the app speaks, whatever the browser speaks', async () => {
  const { calls, sent } = callingWith([() => new Response('{}'), () => new Response('{}')]);
  await calls.plain('link/open', {});
  await calls.signed(await signer(), 'requests', {});
  const asked = sent.map(({ init }) => new Headers(init.headers).get('accept-language'));
  assert.deepEqual(asked, ['nb-NO', 'nb-NO']);
});

test('a clock that differs is corrected, and the call made once more', async () => {
  const { calls, sent, differences } = callingWith([
    problem(401, { code: 'clock-differs', now: 1500 }),
    () => new Response('{"now":1500}'),
  ]);
  assert.deepEqual(await calls.signed(await signer(), 'requests', {}), { ok: true, value: { now: 1500 } });
  assert.deepEqual(sent.map(created), ['1000', '1500']);
  assert.deepEqual(differences, [500]);
});

test('a body that says when it was signed says it anew when the clock was corrected', async () => {
  const { calls, sent } = callingWith([
    problem(401, { code: 'clock-differs', now: 1500 }),
    () => new Response('{}'),
  ]);
  await calls.signed(await signer(), 'requests/answer', (time) => ({ time }));
  assert.deepEqual(
    sent.map(({ init }) => init.body),
    ['{"time":1000}', '{"time":1500}'],
  );
});

test('a clock that differs twice is told, and not chased', async () => {
  const differs = problem(401, { code: 'clock-differs', now: 1500 });
  const { calls, sent } = callingWith([differs, differs, differs]);
  const answer = await calls.signed(await signer(), 'requests', {});
  assert.equal(answer.ok ? null : answer.refusal.reason, 'clock-differs');
  assert.equal(sent.length, 2);
});

test('a refusal brings what the service said with it', async () => {
  const { calls } = callingWith([problem(422, { code: 'number-wrong', left: 2 })]);
  const answer = await calls.plain('x', {});
  assert.deepEqual(answer.ok ? null : [answer.refusal.reason, answer.refusal.left], ['number-wrong', 2]);
});

test('how long to wait is told', async () => {
  const { calls } = callingWith([problem(429, { code: 'too-many' }, { 'retry-after': '30' })]);
  const answer = await calls.plain('x', {});
  assert.equal(answer.ok ? null : answer.refusal.waitSeconds, 30);
});

test('no network, a proxy that answers for a dead service, and a code that nobody knows are told apart', async () => {
  const reasons: (string | null)[] = [];
  for (const answers of [[], [problem(502, {})], [problem(418, { code: 'teapot' })]]) {
    const answer = await callingWith(answers).calls.plain('x', {});
    reasons.push(answer.ok ? null : answer.refusal.reason);
  }
  assert.deepEqual(reasons, ['no-network', 'unavailable', 'unexpected']);
});

test('an empty answer is an answer', async () => {
  const { calls } = callingWith([() => new Response(null, { status: 204 })]);
  assert.deepEqual(await calls.plain('x', {}), { ok: true, value: null });
});
