import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import { maskedNumber, type NumberRefusal, parsePhoneNumber } from './phone-number.ts';

const accepted: readonly (readonly [country: string, text: string, number: string])[] = [
  ['NO', '91234567', '+4791234567'],
  ['NO', '912 34 567', '+4791234567'],
  ['NO', '(+47) 912-34-567', '+4791234567'],
  ['NO', 'tel:+47 912 34 567', '+4791234567'],
  ['GB', '07400 123456', '+447400123456'],
  ['GB', '+44 (0) 7400 123456', '+447400123456'],
  ['US', '(201) 555-0123', '+12015550123'],
];

for (const [country, text, number] of accepted) {
  test(`'${text}' in ${country} is ${number}`, () => assert.equal(numberOf(country, text), number));
}

test('a number typed with its own prefix wins over the country chosen', () => {
  assert.deepEqual(parsePhoneNumber({ country: 'NO', text: '+44 7400 123456' }), {
    accepted: true,
    number: '+447400123456',
    international: '+44 7400 123456',
    country: 'GB',
  });
});

test('00 before the prefix is understood, also where that is not the custom', () => {
  assert.equal(numberOf('NO', '0047 912 34 567'), '+4791234567');
  assert.equal(numberOf('US', '0047 912 34 567'), '+4791234567');
  assert.equal(numberOf('US', '011 47 912 34 567'), '+4791234567');
});

test('the prefix typed twice is understood', () => {
  for (const text of [
    '+47 +47 912 34 567',
    '++47 91234567',
    '+47 0047 91234567',
    '+474791234567',
    '474791234567',
  ]) {
    assert.equal(numberOf('NO', text), '+4791234567', text);
  }
});

test('digits of other scripts, invisible marks and odd dashes are read as what they mean', () => {
  for (const text of [
    '９１２３４５６７',
    '٩١٢٣٤٥٦٧',
    '\u200f+47 912\u00a034\u2011567\u202c',
    '＋４７ 912 34 567',
  ]) {
    assert.equal(numberOf('NO', text), '+4791234567', JSON.stringify(text));
  }
});

const refusals: readonly (readonly [country: string, text: string, reason: NumberRefusal])[] = [
  ['NO', '  ', 'empty'],
  ['ZZ', '91234567', 'unknown-country'],
  ['NO', 'my phone', 'not-a-number'],
  ['US', '1-800-FLOWERS', 'not-a-number'],
  ['NO', '91234567\0', 'not-a-number'],
  ['NO', '91234567;ext=1', 'not-a-number'],
  ['NO', '+', 'not-a-number'],
  ['NO', '\ud800', 'not-a-number'],
  ['NO', '+999 123 456', 'unknown-prefix'],
  ['NO', '912345', 'too-short'],
  ['NO', '9123456789', 'too-long'],
  ['NO', '9'.repeat(10_000), 'too-long'],
  ['NO', '58000000', 'not-in-use'],
  ['NO', '22 12 34 56', 'landline'],
  ['NO', '800 12 345', 'toll-free'],
  ['NO', '+800 1234 5678', 'toll-free'],
  ['NO', '820 12 345', 'premium-rate'],
  ['DE', '0180 1 234567', 'shared-cost'],
  ['NO', '+870 773 111 632', 'satellite'],
  ['NO', '+881 6123 45678', 'satellite'],
  ['NO', '+882 13 123456', 'satellite'],
  ['NO', '+883 5100 12345', 'satellite'],
  ['NO', '850 12 345', 'internet'],
  ['GB', '070 1234 5678', 'other-kind'],
  ['NO', '02000', 'other-kind'],
];

for (const [country, text, reason] of refusals) {
  test(`${JSON.stringify(text.slice(0, 20))} in ${country} is refused: ${reason}`, () => {
    const parsing = parsePhoneNumber({ country, text });
    assert.equal(parsing.accepted, false);
    assert.equal(parsing.reason, reason);
  });
}

test('the example of a mobile number of every country is accepted, typed at home or with its prefix', () => {
  let seen = 0;
  for (const [country, national] of Object.entries(examples)) {
    const parsing = parsePhoneNumber({ country, text: national });
    assert.equal(parsing.accepted, true, country);
    assert.equal(numberOf('NO', parsing.international), parsing.number, country);
    seen += 1;
  }
  assert.ok(seen > 200);
});

test('whatever is typed is answered, never thrown, and what is accepted is E.164 and parses to itself', () => {
  const digitsAndMarks = fc.string({ unit: fc.constantFrom(...'0123456789+ ()-./\u200f\0'), maxLength: 70 });
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), digitsAndMarks);
  const country = fc.oneof(fc.constantFrom(...Object.keys(examples)), fc.string());
  fc.assert(
    fc.property(country, text, (chosen, typed) => {
      const parsing = parsePhoneNumber({ country: chosen, text: typed });
      if (!parsing.accepted) return;
      assert.match(parsing.number, /^\+[1-9]\d{6,14}$/);
      assert.equal(numberOf('US', parsing.number), parsing.number);
    }),
    { numRuns: 2000 },
  );
});

test('something else than text is refused', () => {
  for (const text of [null, undefined, 91234567, ['91234567'], {}]) {
    assert.equal(parsePhoneNumber({ country: 'NO', text }).accepted, false);
  }
});

test('a masked number shows its last two digits', () => {
  const parsing = parsePhoneNumber({ country: 'NO', text: '91234542' });
  assert.ok(parsing.accepted);
  assert.equal(maskedNumber(parsing.number), '••• 42');
});

function numberOf(country: string, text: string): string | null {
  const parsing = parsePhoneNumber({ country, text });
  return parsing.accepted ? parsing.number : null;
}
