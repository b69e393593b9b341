import assert from 'node:assert/strict';
import { test } from 'node:test';
import { streamPlaces } from '#http/stream-places.ts';

const most = { ofOneListener: 2, fromAddress: 3 };

test('one listener has its places and no more, wherever it is', () => {
  const places = streamPlaces(most);
  assert.notEqual(places.take('anna', '192.0.2.1'), null);
  assert.notEqual(places.take('anna', '192.0.2.2'), null);
  assert.equal(places.take('anna', '192.0.2.3'), null);
  assert.notEqual(places.take('ben', '192.0.2.3'), null);
});

test('one address has its places and no more, whoever listens', () => {
  const places = streamPlaces(most);
  for (const listener of ['anna', 'ben', 'cleo']) assert.notEqual(places.take(listener, '192.0.2.1'), null);
  assert.equal(places.take('dora', '192.0.2.1'), null);
  assert.notEqual(places.take('dora', '192.0.2.2'), null);
});

test('a place that is given back is there for the next one, and a refusal takes none', () => {
  const places = streamPlaces(most);
  const leave = places.take('anna', '192.0.2.1');
  places.take('anna', '192.0.2.1');
  for (let index = 0; index < 5; index++) assert.equal(places.take('anna', '192.0.2.1'), null);
  leave?.();
  assert.notEqual(places.take('anna', '192.0.2.1'), null);
  assert.equal(places.take('anna', '192.0.2.1'), null);
  assert.notEqual(places.take('ben', '192.0.2.1'), null);
});
