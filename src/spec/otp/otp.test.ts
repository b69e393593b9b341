import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { UnixSeconds } from '#kernel/clock.ts';
import { base32, fromBase32 } from '#spec/otp/base32.ts';
import { clockDrift } from '#spec/otp/drift.ts';
import { type Algorithm, hotp } from '#spec/otp/hotp.ts';
import { keyInGroups, keyLink } from '#spec/otp/otpauth.ts';
import { matchingStep, type TimeStep, timeStep, totp, usualParameters } from '#spec/otp/totp.ts';

const seconds = (value: number) => value as UnixSeconds;
const step = (value: number) => value as TimeStep;

test('RFC 4226 appendix D', () => {
  const key = Buffer.from('12345678901234567890');
  const codes = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');
  for (const [counter, code] of codes.entries()) {
    assert.equal(hotp(key, counter, { algorithm: 'SHA1', digits: 6 }), code);
  }
});

test('RFC 6238 appendix B', () => {
  const times = [59, 1111111109, 1111111111, 1234567890, 2000000000, 20000000000];
  const vectors: readonly [Algorithm, number, string][] = [
    ['SHA1', 20, '94287082 07081804 14050471 89005924 69279037 65353130'],
    ['SHA256', 32, '46119246 68084774 67062674 91819424 90698825 77737706'],
    ['SHA512', 64, '90693936 25091201 99943326 93441116 38618901 47863826'],
  ];
  for (const [algorithm, length, codes] of vectors) {
    const key = Buffer.from('1234567890'.repeat(7)).subarray(0, length);
    const parameters = { algorithm, digits: 8, periodSeconds: 30 };
    for (const [index, code] of codes.split(' ').entries()) {
      const at = seconds(times[index] ?? 0);
      assert.equal(totp(key, timeStep(at, parameters), parameters), code);
      assert.equal(matchingStep(key, code, at, parameters), timeStep(at, parameters));
    }
  }
});

test('a code without its leading zeros is another code', () => {
  const parameters = { algorithm: 'SHA1', digits: 8, periodSeconds: 30 } as const;
  const key = Buffer.from('12345678901234567890');
  assert.equal(matchingStep(key, '07081804', seconds(1111111109), parameters), 37037036);
  assert.equal(matchingStep(key, '7081804', seconds(1111111109), parameters), null);
});

test('the code of a step is accepted in that step and the ones beside it, and in no other', () => {
  const key = Buffer.from('12345678901234567890');
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 2 ** 40 }), fc.integer({ min: -40, max: 40 }), (at, drift) => {
      const now = timeStep(seconds(at), usualParameters);
      const code = totp(key, step(now + drift), usualParameters);
      const matched = matchingStep(key, code, seconds(at), usualParameters);
      if (Math.abs(drift) <= 1) assert.notEqual(matched, null);
      else assert.ok(matched === null || totp(key, matched, usualParameters) === code);
    }),
  );
});

test('a slow or fast phone is told by how much, up to ten minutes and no further', () => {
  const key = Buffer.from('12345678901234567890');
  for (const at of [1_764_000_000, 1_764_000_014, 1_764_000_029].map(seconds)) {
    const codeOf = (drift: number) =>
      totp(key, timeStep(seconds(at + drift), usualParameters), usualParameters);
    for (const drift of [-590, -130, -95, 95, 130, 590]) {
      const told = clockDrift(key, codeOf(drift), at, usualParameters);
      assert.ok(told !== null && Math.abs(told.seconds - drift) <= 15, `${told?.seconds} for ${drift}`);
    }
    assert.equal(clockDrift(key, codeOf(-900), at, usualParameters), null);
  }
});

test('base32 reads back what it wrote, however it is spaced', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = base32(bytes);
      assert.match(text, /^[A-Z2-7]*$/);
      assert.deepEqual(fromBase32(text), Buffer.from(bytes));
      assert.deepEqual(fromBase32(keyInGroups(bytes).toLowerCase()), Buffer.from(bytes));
    }),
  );
  assert.equal(fromBase32('JBSW1'), null);
});

test('no name can put a second key or issuer into the link', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(name, name, (issuer, account) => {
      const key = Buffer.from('12345678901234567890');
      const link = new URL(keyLink({ key, issuer, account, parameters: usualParameters }));
      assert.equal(link.host, 'totp');
      assert.deepEqual([...link.searchParams.keys()], ['secret', 'issuer', 'algorithm', 'digits', 'period']);
      assert.equal(link.searchParams.get('secret'), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
      assert.equal(link.searchParams.get('issuer'), issuer.replaceAll(':', ' ').toWellFormed().trim());
      assert.equal(link.pathname.split(':').length, 2);
      assert.equal(link.hash, '');
    }),
  );
  assert.equal(
    keyLink({
      key: Buffer.from('12345678901234567890'),
      issuer: 'A B',
      account: 'x@y.no',
      parameters: usualParameters,
    }),
    'otpauth://totp/A%20B:x%40y.no?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=A%20B&algorithm=SHA1&digits=6&period=30',
  );
});
