import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLog } from '#json-log.ts';
import type { Fields } from '#kernel/log.ts';

function linesOf(fields: Fields): Record<string, unknown> {
  const lines: string[] = [];
  const log = jsonLog(
    'info',
    () => new Date(0),
    (line) => lines.push(line),
  );
  log.warn('a message was given up', fields);
  assert.equal(lines.length, 1);
  return JSON.parse(lines[0] ?? '');
}

test('a line keeps its words, its time and its level, whatever its fields are called', () => {
  const forged: Record<string, unknown> = { level: 'debug', message: 'another', time: 'never', node: 'x' };
  const { node, ...line } = linesOf({ ...(forged as Fields), kind: 'mail' });
  assert.deepEqual(line, {
    time: '1970-01-01T00:00:00.000Z',
    level: 'warn',
    message: 'a message was given up',
    kind: 'mail',
  });
  assert.notEqual(node, 'x');
  assert.deepEqual(Object.keys(linesOf({ kind: 'mail' })).slice(0, 3), ['time', 'level', 'message']);
});

test('what a field holds begins no line and moves no terminal', () => {
  const evil = 'a\u001b[2Jb\nc\u2028d\u009be';
  assert.equal(linesOf({ evil }).evil, evil);
});
