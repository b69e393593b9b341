import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import type { Country } from './country.ts';
import { meantNumbers } from './meant.ts';
import { parsePhoneNumber } from './phone-number.ts';

function offered(country: string, text: unknown, likely: readonly Country[] = []): readonly string[] {
  return meantNumbers({ country, text, likely }).map(({ number }) => number);
}

test('a foreign number without its plus is offered, not taken', () => {
  assert.deepEqual(offered('NO', '447400123456'), ['+447400123456']);
  assert.deepEqual(offered('GB', '4791234567'), ['+4791234567']);
  assert.deepEqual(offered('GB', '047 912 34 567'), ['+4791234567']);
});

test('a plus, or what stands for it, before a number without a prefix is seen through', () => {
  for (const text of ['+912 34 567', '00 912 34 567', '+ 91234567']) {
    assert.deepEqual(offered('NO', text), ['+4791234567'], text);
    assert.deepEqual(offered('GB', text, ['SE', 'NO']), ['+4791234567'], text);
    assert.deepEqual(offered('GB', text), [], text);
  }
});

test('the zero of home behind the prefix is left out, whether the country knows one or not', () => {
  for (const text of ['+47 0912 34 567', '0047 0 912 34 567', '47 0912 34 567'])
    assert.deepEqual(offered('NO', text), ['+4791234567'], text);
  // This one is understood as it stands.
  const british = parsePhoneNumber({ country: 'NO', text: '+44 (0)7400 123456' });
  assert.ok(british.accepted && british.number === '+447400123456');
});

test('the prefix of another country than the one of the number is seen', () => {
  assert.deepEqual(offered('NO', '+44 912 34 567'), ['+4791234567']);
  assert.deepEqual(offered('GB', '+46 912 34 5678', ['NO']), []);
  assert.deepEqual(offered('SE', '+47 70 123 45 67'), ['+46701234567']);
});

test('a number of another country is offered when that country is a likely one, and only then', () => {
  assert.deepEqual(offered('GB', '912 34 567'), []);
  assert.deepEqual(offered('GB', '912 34 567', ['GB', 'US']), []);
  assert.deepEqual(offered('GB', '912 34 567', ['US', 'NO']), ['+4791234567']);
});

test('where a number is one in several likely countries, each is offered, the likeliest first', () => {
  assert.deepEqual(offered('GB', '91 23 45 67', ['DK', 'NO']), ['+4591234567', '+4791234567']);
  assert.deepEqual(offered('GB', '91 23 45 67', ['NO', 'DK']), ['+4791234567', '+4591234567']);
});

test('a landline is never offered, and one that was typed is hardly one of abroad without its plus', () => {
  assert.deepEqual(offered('NO', '+22123456', ['NO']), []);
  assert.deepEqual(offered('GB', '+4422123456', ['NO']), []);
  assert.deepEqual(offered('NO', '22 12 34 56'), []);
});

test('what is no number is offered nothing, and neither is what is right', () => {
  for (const text of ['', 'my phone', '91234567\0', null, ['91234567'], '912 34 567'])
    assert.deepEqual(offered('NO', text, ['SE', 'DK']), []);
  assert.deepEqual(offered('ZZ', '+912 34 567', ['NO']), []);
});

test('whatever is typed, what is offered can be texted', () => {
  const countries = Object.keys(examples) as Country[];
  const country = fc.constantFrom(...countries);
  const text = fc.string({ unit: fc.constantFrom(...'0123456789+ ()-\u200f'), maxLength: 20 });
  fc.assert(
    fc.property(country, text, fc.array(country, { maxLength: 4 }), (chosen, typed, likely) => {
      for (const { number } of meantNumbers({ country: chosen, text: typed, likely })) {
        const again = parsePhoneNumber({ country: 'US', text: number });
        assert.ok(again.accepted && again.number === number, number);
      }
    }),
    { numRuns: 500 },
  );
});
