import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawings } from '../bin/flows.ts';

const folder = join(import.meta.dirname, '../docs/flows');

test('docs/flows shows the flows as they are; if not, run npm run flows', () => {
  const drawn = drawings();
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(drawn).sort());
  for (const [name, text] of Object.entries(drawn))
    assert.equal(readFileSync(join(folder, name), 'utf8'), text, name);
});

test('the drawings lead from the first page to the end, and every arrow says what happens', () => {
  const { 'enrolment.md': wizard = '', 'sign-in.md': signIn = '' } = drawings();
  assert.match(wizard, /why -- "Get started" --> choose/);
  assert.match(wizard, /recovery-code -- "[^"]+" --> done/);
  assert.match(signIn, /password -- "the right password" --> confirmation/);
  assert.match(signIn, /confirmation -- "a right code" --> nothing/);
  for (const line of `${wizard}${signIn}`.split('\n').filter((text) => /-->|\.->/.test(text)))
    assert.match(line, /^ {2}[a-z-]+ (--|-\.) "[^"]+" (-->|\.->) [a-z-]+$/);
});
