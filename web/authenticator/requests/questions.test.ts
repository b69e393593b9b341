import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Phone } from '../keys/phone.ts';
import { observed } from '../parts/observed.ts';
import type { OpenRequest } from '../protocol/answers.ts';
import { es256 } from '../protocol/keys.ts';
import { type Asked, type News, noNews } from './news.ts';
import { questions } from './questions.ts';
import { testPhone as phone } from './test-phone.ts';

function asked(request: string, at: number): Asked {
  const open: OpenRequest = {
    ...{ request, kind: 'sign-in', application: 'Payroll', place: null, address: '192.0.2.7' },
    ...{ browser: 'Firefox on Windows', isFirst: false, number: false, asked: at, until: at + 120 },
  };
  return { phone, request: open };
}

/** The questions of a phone whose service takes every answer. */
async function asking() {
  const { privateKey: key } = await crypto.subtle.generateKey(es256, false, ['sign', 'verify']);
  return questions({
    phones: { list: observed<readonly Phone[]>([phone]), change: async () => {} },
    keychain: { signer: async () => ({ keyId: 'one', key, aheadSeconds: 0 }) },
    caller: { signed: async <Value>() => ({ ok: true, value: { outcome: 'confirmed' } as Value }) },
    ...{ nowSeconds: () => 1000, pause: async () => {} },
  });
}

const news = (...open: Asked[]): News => ({ ...noNews, asked: open, isKnown: true });

test('what was answered is not asked again by a list from before the answer', async () => {
  const { showing, heed, answer, done } = await asking();
  heed(news(asked('first', 990)));
  await answer('confirm', null);
  assert.equal(showing.get().kind, 'ended');
  done();
  heed(news(asked('first', 990)));
  assert.equal(showing.get().kind, 'nothing');
  heed(news(asked('first', 990), asked('second', 995)));
  assert.equal(showing.get().kind, 'question');
});
