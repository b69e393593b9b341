import { openConnection } from '../load/connection.ts';
import type { Done, Requests } from '../load/work.ts';
import type { World } from '../world/world.ts';

export interface SignInPage {
  /** Over the wire, without headers. */
  readonly bytes: {
    readonly html: number;
    readonly css: number;
    readonly script: number;
    readonly icon: number;
    readonly font: number;
  };
  /** From asking to the whole answer, one after the other; and with many at once. */
  readonly alone: Timing;
  readonly underLoad: Timing;
}

interface Timing {
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  readonly perSecond: number;
}

export async function signInPage(world: World, connections: number, seconds: number): Promise<SignInPage> {
  const { port } = world.service;
  return {
    bytes: await bytesOf(port),
    alone: await timed(world, 1, seconds),
    underLoad: await timed(world, connections, seconds),
  };
}

async function timed(world: World, connections: number, seconds: number): Promise<Timing> {
  const { port } = world.service;
  const work: Requests = {
    kind: 'requests',
    port,
    connections,
    seconds,
    requests: [{ text: request('/sign-in', 'gzip'), key: null }],
    again: true,
    succeeds: { status: 200, setsCookie: null },
  };
  await world.load.ask<Done>({ ...work, seconds: 1 } satisfies Requests);
  const done = await world.load.ask<Done>(work);
  if (done.failed > 0) throw new Error(`The sign-in page failed: ${done.failures[0]}`);
  const { median, p95, count } = done;
  return { medianMilliseconds: median, p95Milliseconds: p95, perSecond: count / done.seconds };
}

/** What a browser loads that comes for the first time: the page, and everything the page names. */
async function bytesOf(port: number): Promise<SignInPage['bytes']> {
  const connection = await openConnection(port);
  const page = await connection.ask(request('/sign-in', 'gzip, br'));
  const total = async (pattern: RegExp) => {
    let bytes = 0;
    for (const [, path = ''] of page.body.matchAll(pattern)) {
      const reply = await connection.ask(request(path, 'gzip, br'));
      if (reply.status !== 200) throw new Error(`${path} answers ${reply.status}`);
      bytes += reply.bodyBytes;
    }
    return bytes;
  };
  const bytes = {
    html: page.bodyBytes,
    css: await total(/<link rel="stylesheet" href="([^"]+)">/g),
    script: await total(/<script[^>]* src="([^"]+)">/g),
    icon: await total(/<link rel="icon" href="([^"]+)"/g),
    font: await total(/<link rel="preload" href="([^"]+)" as="font"/g),
  };
  connection.close();
  return bytes;
}

function request(path: string, encodings: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: ${encodings}\r\n\r\n`;
}
