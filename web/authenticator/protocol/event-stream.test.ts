import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachEvent } from './event-stream.ts';

async function eventsIn(chunks: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  await eachEvent(body, (name) => names.push(name));
  return names;
}

test('events are told by their names, comments are not', async () => {
  assert.deepEqual(await eventsIn([': here\n\n', 'event: changed\ndata: {}\n\n']), ['changed']);
});

test('an event that is cut into pieces is told once, when it is whole', async () => {
  assert.deepEqual(await eventsIn(['eve', 'nt: chan', 'ged\n', 'data: {}\n', '\n', 'event: changed\n']), [
    'changed',
  ]);
});

test('every kind of line ending is read', async () => {
  assert.deepEqual(await eventsIn(['event: a\r\n\r\nevent: b\r\revent: c\n\n']), ['a', 'b', 'c']);
});
