import { once } from 'node:events';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface Reply {
  readonly status: number;
  /** Status line and headers as they came. */
  readonly head: string;
  /** One character a byte, uncompressed when it came with gzip. */
  readonly body: string;
  /** As it came over the wire, without the head. */
  readonly bodyBytes: number;
}

export interface Connection {
  /** One request at a time; the next may be asked once the reply is there. */
  ask(request: string): Promise<Reply>;
  close(): void;
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * HTTP/1.1 with keep-alive, and no more of it than the load needs: on a machine of two cores every instruction of
 * the load is taken from what is measured.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.setEncoding('latin1');
  await once(socket, 'connect');
  let received = '';
  let waiting: Waiting | null = null;

  function end(error: Error): void {
    waiting?.reject(error);
    waiting = null;
  }
  socket.on('data', (text: string) => {
    received += text;
    const reply = replyIn(received);
    if (reply === null) return;
    received = '';
    waiting?.resolve(reply);
    waiting = null;
  });
  socket.on('error', end);
  socket.on('close', () => end(new Error('The server closed the connection')));

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request, 'latin1');
      }),
    close: () => socket.destroy(),
  };
}

function replyIn(received: string): Reply | null {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = received.slice(0, headEnd);
  const body = bodyIn(head, received.slice(headEnd + 4));
  if (body === null) return null;
  const plain = headerOf(head, 'content-encoding') === 'gzip' ? inflated(body) : body;
  return { status: Number(head.slice(9, 12)), head, body: plain, bodyBytes: body.length };
}

/** `null` while it is not all there. */
function bodyIn(head: string, rest: string): string | null {
  if (headerOf(head, 'transfer-encoding') === 'chunked') return chunksIn(rest);
  const length = Number(headerOf(head, 'content-length') ?? 0);
  return rest.length < length ? null : rest.slice(0, length);
}

function chunksIn(rest: string): string | null {
  let body = '';
  for (let at = 0; ; ) {
    const lineEnd = rest.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const length = Number.parseInt(rest.slice(at, lineEnd), 16);
    const start = lineEnd + 2;
    if (rest.length < start + length + 2) return null;
    if (length === 0) return body;
    body += rest.slice(start, start + length);
    at = start + length + 2;
  }
}

function inflated(body: string): string {
  return gunzipSync(Buffer.from(body, 'latin1')).toString('latin1');
}

/** @param name in lower case */
export function headerOf(head: string, name: string): string | null {
  return headersOf(head, name)[0] ?? null;
}

/** Every value of a header that may come several times. */
export function headersOf(head: string, name: string): string[] {
  const lines = head.split('\r\n').slice(1);
  const wanted = lines.filter((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`);
  return wanted.map((line) => line.slice(name.length + 1).trim());
}
