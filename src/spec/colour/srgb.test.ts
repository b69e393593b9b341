import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, parseColour, toHex } from '#spec/colour/srgb.ts';

/** The samples of CSS Color 4, section 9.4 ("ex-oklch-samples"), and its green. */
const vectors = [
  ['oklch(40.101% 0.12332 21.555)', '#7d2329'],
  ['oklch(59.686% 0.15619 49.7694)', '#c65d06'],
  ['oklch(0.65125 0.13138 104.097)', '#9d9318'],
  ['oklch(0.66016 0.15546 134.231)', '#68a639'],
  ['oklch(72.322% 0.12403 247.996)', '#62acef'],
  ['oklch(51.975% 0.17686 142.495)', '#008000'],
  ['oklch(0% 0 0)', '#000000'],
  ['oklch(100% 0 0)', '#ffffff'],
] as const;

test('Oklch becomes the sRGB that CSS Color 4 says', () => {
  for (const [text, hex] of vectors) assert.equal(hexOf(text), hex, text);
});

test('every colour with six digits comes back as it was', () => {
  for (let value = 0; value < 0x1000000; value += 0x10339) {
    const hex = `#${value.toString(16).padStart(6, '0')}`;
    assert.equal(hexOf(hex), hex);
  }
});

test('three digits stand for six', () => {
  assert.equal(hexOf('#0Af'), '#00aaff');
});

test('a colour that no screen shows keeps its lightness and gives up chroma', () => {
  const vivid = parseColour('oklch(70% 0.4 150)');
  const grey = parseColour('oklch(70% 0 150)');
  assert.ok(vivid !== null && grey !== null);
  assert.match(toHex(vivid), /^#[0-9a-f]{6}$/);
  assert.ok(contrast(vivid, grey) < 1.2);
});

test('what is not a colour is refused', () => {
  for (const text of [
    '',
    'teal',
    '#12',
    '#12345',
    '#1234567',
    'oklch(42% 0.075)',
    'oklch(120% 0 0)',
    'oklch(1% 0 0);}body{',
    '#045a4f}',
  ]) {
    assert.equal(parseColour(text), null, text);
  }
});

test('contrast is the ratio of WCAG 2.2', () => {
  const [black, white, grey] = ['#000', '#fff', '#767676'].map(parseColour);
  assert.ok(black && white && grey);
  assert.equal(contrast(black, white).toFixed(2), '21.00');
  assert.equal(contrast(white, grey).toFixed(2), '4.54');
});

function hexOf(text: string): string {
  const colour = parseColour(text);
  assert.ok(colour !== null, text);
  return toHex(colour);
}
