import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOf } from '#http/range.ts';

test('one range is answered as far as there is something to answer with', () => {
  for (const [header, part] of [
    ['bytes=0-', { from: 0, to: 99 }],
    ['bytes=10-19', { from: 10, to: 19 }],
    ['bytes=90-200', { from: 90, to: 99 }],
    ['bytes=-10', { from: 90, to: 99 }],
    ['bytes=-200', { from: 0, to: 99 }],
    ['bytes=100-', 'nowhere'],
    ['bytes=-0', 'nowhere'],
  ] as const) {
    assert.deepEqual(partOf(header, 100), part, header);
  }
});

test('what is no single range of bytes is passed over', () => {
  for (const header of [
    'bytes=',
    'bytes=-',
    'bytes=20-10',
    'bytes=0-1,5-6',
    'lines=0-1',
    '0-1',
    'bytes=a-b',
    'bytes=1e3-',
  ]) {
    assert.equal(partOf(header, 100), null, header);
  }
});
