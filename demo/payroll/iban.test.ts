import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskedIban, parseIban } from './iban.ts';

test('the examples of the IBAN registry pass, written with or without spaces', () => {
  for (const example of ['GB29 NWBK 6016 1331 9268 19', 'se4550000000058398257466', 'NO93 8601 1117 947']) {
    assert.ok(parseIban(example), example);
  }
});

test('one changed digit, or two swapped, is found', () => {
  assert.equal(parseIban('GB29 NWBK 6016 1331 9268 18'), null);
  assert.equal(parseIban('GB29 NWBK 6016 1331 9286 19'), null);
  assert.equal(parseIban('my usual account'), null);
});

test('only the country and the last four characters are shown', () => {
  const iban = parseIban('GB29NWBK60161331926819');
  assert.ok(iban);
  assert.equal(maskedIban(iban), 'GB •••• 6819');
});
