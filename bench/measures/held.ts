import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { crowdOf } from '../world/crowd.ts';
import { forked } from '../world/forked.ts';
import { type Memory, memoryLens } from '../world/memory.ts';
import { startService } from '../world/service.ts';
import type { World } from '../world/world.ts';

/** What one more of them takes, when there are many. */
export interface HeldByOne {
  /** Of the process, as Linux counts it. */
  readonly residentKilobytes: number;
  /** JavaScript's objects and their buffers. */
  readonly objectKilobytes: number;
}

export interface Held {
  readonly waiting: HeldByOne;
  /** A stream of a bare node:http that does nothing else. */
  readonly bare: HeldByOne;
  /** Pages loaded and streams opened. */
  readonly openedPerSecond: number;
}

type Environment = Readonly<Record<string, string>>;

/** So many before anything is weighed: what the first ones bring with them is not theirs. */
const before = 1000;

export async function heldBy(world: World, environment: Environment, many: number): Promise<Held> {
  const bare = await byBareNode(world, many);
  const lens = await memoryLens();
  const service = await startService(world.folder, { ...environment, ...lens.environment });
  const crowd = crowdOf(world, service);
  try {
    await crowd.open(await crowd.people(before));
    await crowd.close();
    const people = await crowd.people(many);
    const from = await lens.look();
    const { seconds } = await crowd.open(people);
    const to = await lens.look();
    return { waiting: byOne(from, to, many), bare, openedPerSecond: many / seconds };
  } finally {
    await crowd.stop();
    await service.stop();
  }
}

async function byBareNode(world: World, many: number): Promise<HeldByOne> {
  const lens = await memoryLens();
  const file = new URL('../subjects/bare-streams.ts', import.meta.url);
  const server = world.keep(forked(file, lens.environment));
  const { port } = await server.ask<{ port: number }>({});
  const leaveFirst = await streams(port, before);
  leaveFirst();
  const from = await lens.look();
  const leave = await streams(port, many);
  const to = await lens.look();
  leave();
  await server.stop();
  return byOne(from, to, many);
}

async function streams(port: number, count: number): Promise<() => void> {
  const opened: Socket[] = [];
  for (let index = 0; index < count; index++) {
    const socket = connect({ port, host: '127.0.0.1' });
    opened.push(socket);
    socket.write('GET /events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n');
    await once(socket, 'data');
  }
  return () => {
    for (const socket of opened) socket.destroy();
  };
}

function byOne(from: Memory, to: Memory, count: number): HeldByOne {
  const objects = (memory: Memory) => memory.heapBytes + memory.externalBytes;
  return {
    residentKilobytes: (to.residentBytes - from.residentBytes) / count / 1024,
    objectKilobytes: (objects(to) - objects(from)) / count / 1024,
  };
}
