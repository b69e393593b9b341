import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '#kernel/errors.ts';
import { countries, countryServed, defaultAllowList, parseAllowList, parseCountry } from './country.ts';
import { highFraudCountries } from './high-fraud.ts';

test('countries are listed by their name in the language of the page', () => {
  const english = countries('en');
  assert.deepEqual(
    english.find(({ code }) => code === 'NO'),
    { code: 'NO', name: 'Norway', callingCode: '47' },
  );
  assert.equal(countries('de').find(({ code }) => code === 'NO')?.name, 'Norwegen');
  // Å and Ö come last in Swedish, not beside A and O.
  assert.equal(countries('sv').at(-1)?.name.at(0), 'Ö');
});

test('without a list all are served but those of high fraud', () => {
  assert.ok(countryServed('NO') && countryServed('US') && countryServed('BR'));
  assert.ok(!countryServed('AZ') && !countryServed('TJ'));
  assert.ok(defaultAllowList.size > 120);
});

test('every code in the list of high fraud is a country', () => {
  for (const code of highFraudCountries) assert.equal(parseCountry(code), code);
});

test('with a list only its countries are served, whatever their fraud', () => {
  const list = parseAllowList('no, AZ');
  assert.ok(countryServed('NO', list) && countryServed('AZ', list));
  assert.ok(!countryServed('SE', list));
  assert.deepEqual(
    countries('en', list).map(({ code }) => code),
    ['AZ', 'NO'],
  );
  assert.ok(countryServed('TJ', parseAllowList('all')));
});

test('a list with something else in it is refused with the mend', () => {
  for (const text of ['', 'NO,', 'Norway', 'NO;SE', '47']) {
    assert.throws(() => parseAllowList(text), ConfigError, text);
  }
});

test('a country from outside is one of the known codes or none', () => {
  assert.equal(parseCountry('NO'), 'NO');
  for (const text of ['no', 'constructor', '__proto__', '', 47, null, ['NO']])
    assert.equal(parseCountry(text), null);
});
