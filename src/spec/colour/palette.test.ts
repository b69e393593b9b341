import assert from 'node:assert/strict';
import { test } from 'node:test';
import { darkPalette, lightPalette, type Palette, type Token } from '#spec/colour/palette.ts';
import { contrast, parseColour, toHex } from '#spec/colour/srgb.ts';

/** The least contrast of each pair, whatever colour the operator sets. WCAG 2.2 asks for 4.5, and 3 of lines. */
const floors: readonly (readonly [Token, Token, number])[] = [
  ['ink', 'page', 16.2],
  ['ink-2', 'page', 7.8],
  ['ink-2', 'surface', 8],
  ['ink-2', 'tint', 7],
  ['edge', 'page', 4.1],
  ['danger', 'page', 7.25],
  ['danger', 'danger-tint', 6.7],
  ['on-danger', 'danger', 7.4],
  ['accent-ink', 'page', 5.7],
  ['accent-ink', 'tint', 5.1],
  ['on-accent', 'accent-fill', 4.65],
  ['on-accent', 'accent-hover', 6],
  ['on-half', 'half', 5.2],
  ['warn', 'warn-tint', 6.9],
  ['ok', 'ok-tint', 6.9],
  ['art-cut', 'art-a', 3],
  ['art-line', 'half', 3],
  ['data-2', 'page', 3.1],
  ['data-3', 'page', 3.05],
];

test('text can be read on every colour that an operator may set', () => {
  const accents = sweep();
  assert.equal(accents.length, 216);
  for (const accent of accents) {
    const colour = parseColour(accent);
    assert.ok(colour !== null);
    for (const [mode, palette] of [
      ['light', lightPalette(colour)],
      ['dark', darkPalette(colour)],
    ] as const) {
      for (const [front, ground, floor] of floors) holds(`${accent}, ${mode}`, palette, front, ground, floor);
    }
  }
});

test('the colours of the design follow from its own accent', () => {
  const accent = parseColour('oklch(42% 0.075 180)');
  assert.ok(accent !== null);
  const [light, dark] = [lightPalette(accent), darkPalette(accent)];
  assert.equal(toHex(light['accent-fill']), '#045a4f');
  assert.equal(toHex(light.ink), '#0a1916');
  assert.equal(toHex(dark['accent-fill']), '#72dac6');
  assert.equal(toHex(dark.page), '#0c1513');
});

/** Every sRGB colour in steps of 51. */
function sweep(): readonly string[] {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  return steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
}

function holds(title: string, palette: Palette, front: Token, ground: Token, floor: number): void {
  const found = contrast(palette[front], palette[ground]);
  assert.ok(found >= floor, `${title}: ${front} on ${ground} is ${found.toFixed(2)}, not ${floor}`);
}
