import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownName } from '#kernel/shown-name.ts';

const zeroWidth = { nonJoiner: '\u200c', joiner: '\u200d' };

test('a name is kept as it was given, in normal form and without the white space around it', () => {
  assert.equal(shownName(' Åsa <b> ', 200), 'Åsa <b>');
  assert.equal(shownName('Jose\u0301', 4), 'José');
  assert.equal(shownName('x'.repeat(201), 200), null);
});

test('a name that turns the direction, hides something or leaves its line is none', () => {
  const odd = [
    '',
    ' ',
    'a\nb',
    'a\u2028b',
    '\0',
    '\ud800',
    'B\u202eob',
    'B\u2066ob',
    'Pay\u200broll',
    'B\u00adob',
  ];
  for (const name of odd) assert.equal(shownName(name, 200), null, JSON.stringify(name));
});

test('a joiner counts as seen inside a word whose script writes it, and nowhere else', () => {
  const persian = `علی${zeroWidth.nonJoiner}رضا`;
  const sinhala = `ශ්${zeroWidth.joiner}රී`;
  for (const name of [persian, sinhala]) assert.equal(shownName(name, 200), name);
  for (const name of [`Pay${zeroWidth.joiner}roll`, `علی${zeroWidth.nonJoiner}`, `${zeroWidth.joiner}Bo`])
    assert.equal(shownName(name, 200), null, JSON.stringify(name));
});
