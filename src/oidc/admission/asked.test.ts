import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsAfter } from '#kernel/clock.ts';
import type { Level } from '#spec/aal.ts';
import { askedOf, type Parameters, statedAcr } from './asked.ts';

const now = new Date('2027-01-02T10:00:00.500Z');
const nothing: Parameters = {
  acrValues: undefined,
  maxAge: undefined,
  claims: undefined,
  prompts: new Set(),
  hintedSubject: undefined,
};
const one = 'urn:twofold:1fa';
const two = 'urn:twofold:2fa';
const anna = '0d6c7a0e-6a5c-4a0f-9d3b-2f6f1a3c9b77';
const ben = '1d6c7a0e-6a5c-4a0f-9d3b-2f6f1a3c9b77';

function asked(parameters: Partial<Parameters>, floor: Level = '1fa') {
  const result = askedOf({ ...nothing, ...parameters }, floor, now);
  assert.ok(!('unmeetable' in result), 'unmeetable');
  return result;
}

function claims(idToken: object): Partial<Parameters> {
  return { claims: JSON.stringify({ id_token: idToken }) };
}

const levels: readonly [Partial<Parameters>, Level, Level][] = [
  [{}, '1fa', '1fa'],
  [{}, '2fa', '2fa'],
  [{ acrValues: two }, '1fa', '2fa'],
  [{ acrValues: one }, '2fa', '2fa'],
  [{ acrValues: `${one} ${two}` }, '1fa', '1fa'],
  [{ acrValues: `phr  ${two} ${one}` }, '1fa', '2fa'],
  [{ acrValues: 'phr' }, '1fa', '1fa'],
  [claims({ acr: { values: [two] } }), '1fa', '2fa'],
  [claims({ acr: { value: two } }), '1fa', '2fa'],
  [claims({ acr: null }), '1fa', '1fa'],
  [claims({ acr: { essential: true } }), '1fa', '1fa'],
  [claims({ acr: { essential: true, values: ['phr', two] } }), '1fa', '2fa'],
  [{ ...claims({ acr: { essential: true, values: [one] } }), acrValues: two }, '1fa', '2fa'],
  [{ ...claims({ acr: { essential: true, values: [two] } }), acrValues: one }, '1fa', '2fa'],
];
test('the level is the highest of what the client, the lists and the essential acr ask', () => {
  for (const [parameters, floor, level] of levels) {
    assert.equal(asked(parameters, floor).assurance.level, level, JSON.stringify(parameters));
  }
});

test('an essential acr that nobody here can reach is told at once', () => {
  const never = askedOf(
    { ...nothing, ...claims({ acr: { essential: true, values: ['phr', ''] } }) },
    '1fa',
    now,
  );
  assert.deepEqual(never, { unmeetable: 'acr' });
});

test('a new sign-in is one after this moment, to the millisecond', () => {
  for (const prompt of ['login', 'select_account']) {
    const { assurance } = asked({ prompts: new Set([prompt, 'consent']) });
    assert.deepEqual(assurance, { level: '1fa', maxAgeSeconds: null, notBefore: now });
  }
  assert.equal(asked({ prompts: new Set(['consent']) }).assurance.notBefore, null);
});

test('max_age counts when it is asked and when the person comes back, but what is given for it lasts ten minutes', () => {
  assert.deepEqual(asked({ maxAge: '900' }).assurance, {
    level: '1fa',
    maxAgeSeconds: 900,
    notBefore: secondsAfter(now, -900),
  });
  assert.deepEqual(asked({ maxAge: '5' }).assurance, {
    level: '1fa',
    maxAgeSeconds: 600,
    notBefore: secondsAfter(now, -5),
  });
  const both = asked({ maxAge: '900', prompts: new Set(['login']) });
  assert.deepEqual(both.assurance.notBefore, now);
  assert.ok(asked({ maxAge: String(Number.MAX_SAFE_INTEGER) }).assurance.maxAgeSeconds !== null);
});

test('a request is bound to the one person that hint and claims name', () => {
  assert.equal(asked({ hintedSubject: anna }).accountId, anna);
  assert.equal(asked(claims({ sub: { value: anna } })).accountId, anna);
  assert.equal(asked({ ...claims({ sub: { value: anna } }), hintedSubject: anna }).accountId, anna);
  assert.equal(asked({}).accountId, null);
  for (const parameters of [
    { ...claims({ sub: { value: ben } }), hintedSubject: anna },
    claims({ sub: { value: 'x' } }),
    claims({ sub: { value: 7 } }),
    claims({ sub: { value: null } }),
  ]) {
    assert.deepEqual(askedOf({ ...nothing, ...parameters }, '1fa', now), { unmeetable: 'subject' });
  }
});

test('the acr that is stated is reached, and is one that was asked for', () => {
  assert.equal(statedAcr('2fa', null), two);
  assert.equal(statedAcr('1fa', null), one);
  assert.equal(statedAcr('2fa', [one]), one);
  assert.equal(statedAcr('2fa', [one, two]), two);
  assert.equal(statedAcr('1fa', [two]), null);
  assert.equal(statedAcr('2fa', ['phr']), null);
});
