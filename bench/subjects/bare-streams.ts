import { once } from 'node:events';
import { createServer } from 'node:http';
import { answering } from '../world/forked.ts';

/** Streams of events that nobody writes into: what Node itself takes for holding them. */
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write('retry: 1000\n\n');
}).listen(0, '127.0.0.1');
const listening = once(server, 'listening');

answering(async () => {
  await listening;
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
});
