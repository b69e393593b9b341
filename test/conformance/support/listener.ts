import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

/** An application's address for logout notices. */
export interface Listener {
  readonly url: string;
  /** As TWOFOLD_PRIVATE_TARGETS names it. */
  readonly target: string;
  /** The tokens that came, whatever was answered. */
  readonly heard: readonly string[];
  answer(status: number, delayMilliseconds?: number): void;
}

export async function listener(): Promise<Listener> {
  const heard: string[] = [];
  let status = 200;
  let delay = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push(new URLSearchParams(body).get('logout_token') ?? '');
    setTimeout(() => response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(), delay).unref();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/back-channel-logout`,
    target: `localhost:${port}`,
    heard,
    answer: (next, delayMilliseconds = 0) => {
      status = next;
      delay = delayMilliseconds;
    },
  };
}
