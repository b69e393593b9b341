import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '../protocol/bytes.ts';
import type { Algorithm, Code } from './code.ts';
import { codeAt, inGroups, secondsLeft } from './totp.ts';

const digits = '1234567890';
/** RFC 6238, appendix B: the keys are as long as the hash. */
const keys: Record<Algorithm, string> = {
  'SHA-1': digits.repeat(2),
  'SHA-256': `${digits.repeat(3)}12`,
  'SHA-512': `${digits.repeat(6)}1234`,
};
const code = (algorithm: Algorithm): Code => ({
  ...{ issuer: '', account: 'RFC', key: utf8(keys[algorithm]), algorithm, digits: 8, periodSeconds: 30 },
});

const vectors: readonly (readonly [number, string, string, string])[] = [
  [59, '94287082', '46119246', '90693936'],
  [1_111_111_109, '07081804', '68084774', '25091201'],
  [1_111_111_111, '14050471', '67062674', '99943326'],
  [1_234_567_890, '89005924', '91819424', '93441116'],
  [2_000_000_000, '69279037', '90698825', '38618901'],
  [20_000_000_000, '65353130', '77737706', '47863826'],
];

test('the codes are those of RFC 6238, appendix B', async () => {
  for (const [seconds, sha1, sha256, sha512] of vectors) {
    assert.equal(await codeAt(code('SHA-1'), seconds), sha1);
    assert.equal(await codeAt(code('SHA-256'), seconds), sha256);
    assert.equal(await codeAt(code('SHA-512'), seconds), sha512);
  }
});

test('fewer digits are the end of more', async () => {
  assert.equal(await codeAt({ ...code('SHA-1'), digits: 6 }, 59), '287082');
});

test('a period says how long a code is the newest', async () => {
  const slow = { ...code('SHA-1'), periodSeconds: 60 };
  assert.equal(await codeAt(slow, 60), await codeAt(slow, 119));
  assert.notEqual(await codeAt(slow, 119), await codeAt(slow, 120));
  assert.deepEqual(
    [60, 61, 119].map((now) => secondsLeft(slow, now)),
    [60, 59, 1],
  );
});

test('codes are read in two groups', () => {
  assert.deepEqual(['123456', '1234567', '12345678'].map(inGroups), ['123 456', '1234 567', '1234 5678']);
});
