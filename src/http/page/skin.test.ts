import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultAccent, skin } from '#http/page/skin.ts';
import { ConfigError } from '#kernel/errors.ts';

test("another colour of the operator's gives another address, so no browser keeps the old one", () => {
  const [one, other] = [skin(defaultAccent), skin('#8a1c4a')];
  assert.match(one.stylesheet.body, /--accent-fill:#045a4f/);
  assert.notEqual(one.stylesheet.url, other.stylesheet.url);
  assert.notEqual(one.icon.url, other.icon.url);
  assert.equal(one.stylesheet.url, skin(defaultAccent).stylesheet.url);
});

test('what is not a colour stops the start, and never reaches a style sheet', () => {
  assert.throws(
    () => skin('#045a4f;}*{background:url(//x)'),
    (error) => error instanceof ConfigError && /TWOFOLD_ACCENT/.test(error.message),
  );
});

test('every custom property that a style sheet uses is defined', () => {
  const sheets = styleSheets('web/styles');
  assert.ok(sheets.length > 10);
  const written = [skin(defaultAccent).stylesheet.body, ...sheets].join('\n');
  const defined = new Set([...written.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [...written.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  assert.ok(used.length > 100);
  assert.deepEqual(
    used.filter((name) => !defined.has(name)),
    [],
  );
});

test('no style sheet names a colour itself, but black, white and shadow', () => {
  const named = /#(?!fff\b|000\b)[0-9a-f]{3,8}\b|\b(?:oklch|hsl|rgb)\((?!0 0 0)/i;
  for (const sheet of styleSheets('web/styles')) assert.doesNotMatch(sheet, named);
});

function styleSheets(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
