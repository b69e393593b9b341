import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newRecoveryCode, readRecoveryCode, recoveryCodeGroups } from '#spec/recovery-code.ts';

const fromSeed = (bytes: Uint8Array) => {
  let round = 0;
  return newRecoveryCode((length) => {
    const buffer = Buffer.alloc(length, bytes);
    // A code that is thrown away asks for new bytes.
    buffer[0] = ((buffer[0] ?? 0) + round++) % 256;
    return buffer;
  });
};
const seed = fc.uint8Array({ minLength: 15, maxLength: 15 });

test('a code is read back however it was written down', () => {
  fc.assert(
    fc.property(seed, (bytes) => {
      const code = fromSeed(bytes);
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{25}$/);
      const groups = recoveryCodeGroups(code);
      const written = [
        groups.join('-'),
        groups.join(' ').toLowerCase(),
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
      ];
      for (const text of written) assert.deepEqual(readRecoveryCode(text), { read: true, code });
    }),
  );
});

test('one wrong character, or two neighbours exchanged, is a slip and not a guess', () => {
  fc.assert(
    fc.property(seed, fc.nat(24), fc.nat(31), (bytes, place, wrong) => {
      const code = fromSeed(bytes);
      const character = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(wrong);
      const slipped = code.slice(0, place) + character + code.slice(place + 1);
      if (slipped !== code) assert.deepEqual(readRecoveryCode(slipped), { read: false, reason: 'mistyped' });
      const next = Math.min(place, 23);
      const exchanged =
        code.slice(0, next) + code.charAt(next + 1) + code.charAt(next) + code.slice(next + 2);
      if (exchanged !== code)
        assert.deepEqual(readRecoveryCode(exchanged), { read: false, reason: 'mistyped' });
    }),
  );
});

test('what cannot be a code is refused by what is wrong with it', () => {
  assert.deepEqual(readRecoveryCode(''), { read: false, reason: 'wrong-length' });
  assert.deepEqual(readRecoveryCode('7K4Q'), { read: false, reason: 'wrong-length' });
  assert.deepEqual(readRecoveryCode('7K4Q!'), { read: false, reason: 'wrong-character' });
  assert.deepEqual(readRecoveryCode('0'.repeat(1_000_000)), { read: false, reason: 'wrong-length' });
});

test('codes carry 120 random bits: no character stands still and none is missing', () => {
  const codes = Array.from({ length: 2000 }, () => newRecoveryCode());
  assert.equal(new Set(codes).size, codes.length);
  for (let place = 0; place < 24; place++) assert.equal(new Set(codes.map((code) => code[place])).size, 32);
});
