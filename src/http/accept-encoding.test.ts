import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptsCoding } from '#http/accept-encoding.ts';

test('a coding that is named is taken, unless it is refused by its weight', () => {
  for (const header of ['gzip', 'br, gzip', 'deflate,GZIP;q=0.1', 'gzip; q=1', '*;q=0, gzip'])
    assert.ok(acceptsCoding(header, 'gzip'), header);
  for (const header of ['gzip;q=0', 'br, gzip;q=0', 'gzip ; Q=0.000', 'gzip;q=0, *', 'gzip;q=none'])
    assert.ok(!acceptsCoding(header, 'gzip'), header);
});

test('what is not named is taken where a star says so, and not otherwise', () => {
  for (const header of ['*', 'gzip, *;q=0.5']) assert.ok(acceptsCoding(header, 'br'), header);
  for (const header of [undefined, '', 'gzip', '*;q=0', 'identity', 'brotli, x-br'])
    assert.ok(!acceptsCoding(header, 'br'), header);
});
