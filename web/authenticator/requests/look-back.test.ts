import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Phone } from '../keys/phone.ts';
import { observed } from '../parts/observed.ts';
import type { Answer, PastRequest } from '../protocol/answers.ts';
import { es256 } from '../protocol/keys.ts';
import { lookBack } from './look-back.ts';
import type { Past } from './news.ts';
import { testPhone } from './test-phone.ts';

function past(request: string, asked: number): PastRequest {
  return {
    ...{ request, kind: 'sign-in', application: 'Payroll', place: null, address: '192.0.2.7' },
    ...{ browser: 'Firefox on Windows', isFirst: false, number: false, asked, until: asked + 120 },
    ...{ outcome: 'denied', answered: asked + 1 },
  };
}

/** A phone whose service answers each look when it is told to. */
async function looking() {
  const { privateKey: key } = await crypto.subtle.generateKey(es256, false, ['sign', 'verify']);
  const answers: ((requests: readonly PastRequest[] | null) => void)[] = [];
  const earlier = observed<readonly Past[] | null>(null);
  const look = (signal = new AbortController().signal) =>
    lookBack(
      {
        phones: { list: observed<readonly Phone[]>([testPhone]) },
        keychain: { signer: async () => ({ keyId: 'one', key, aheadSeconds: 0 }) },
        caller: {
          signed: <Value>() =>
            new Promise<Answer<Value>>((resolve) => {
              answers.push((requests) =>
                resolve(
                  requests === null
                    ? { ok: false, refusal: noNetwork }
                    : { ok: true, value: { requests } as Value },
                ),
              );
            }),
        },
        earlier,
      },
      signal,
    );
  const asked = async () => {
    while (answers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const answer = answers.shift();
    assert.ok(answer);
    return answer;
  };
  return { look, asked, shown: () => earlier.get()?.map(({ request }) => request.request) ?? null };
}

const noNetwork = { reason: 'no-network', now: null, left: null, outcome: null, waitSeconds: null } as const;

test('the newest stands first', async () => {
  const { look, asked, shown } = await looking();
  const looked = look();
  (await asked())([past('first', 10), past('second', 20)]);
  await looked;
  assert.deepEqual(shown(), ['second', 'first']);
});

test('an earlier look that is answered later does not hide what is newer', async () => {
  const { look, asked, shown } = await looking();
  const followed = new AbortController();
  const early = look(followed.signal);
  const answerEarly = await asked();
  followed.abort();
  const late = look();
  (await asked())([past('first', 10)]);
  await late;
  answerEarly([]);
  await early;
  assert.deepEqual(shown(), ['first']);
});

test('what is known stays when the service cannot be asked', async () => {
  const { look, asked, shown } = await looking();
  const first = look();
  (await asked())([past('first', 10)]);
  await first;
  const offline = look();
  (await asked())(null);
  await offline;
  assert.deepEqual(shown(), ['first']);
});
