import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { freePort } from './free-port.ts';

/** A push service (RFC 8030) of our own, and the browser's end of the encryption (RFC 8291). */
export interface PushService extends Subscriber {
  /** `host:port`, for TWOFOLD_PRIVATE_TARGETS. */
  readonly target: string;
  /** Of another browser. */
  subscriber(): Subscriber;
  /** How it answers from now on. */
  answer(status: number | 'never', headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export interface Subscriber {
  /** A subscription as a browser makes it. */
  readonly subscription: {
    readonly endpoint: string;
    readonly keys: { readonly p256dh: string; readonly auth: string };
  };
  /** Every push that came, oldest first. */
  readonly came: readonly Pushed[];
  /** The next push that has not been asked for yet. */
  next(): Promise<Pushed>;
}

export interface Pushed {
  readonly headers: IncomingMessage['headers'];
  /** Decrypted. */
  readonly text: string;
}

export async function pushService(): Promise<PushService> {
  let reply: { status: number | 'never'; headers: Readonly<Record<string, string>> } = {
    status: 201,
    headers: {},
  };
  const port = await freePort();
  const boxes = new Map<string, Box>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (reply.status !== 'never') response.writeHead(reply.status, reply.headers).end();
    boxes.get(request.url ?? '')?.take(request.headers, Buffer.concat(chunks));
  }).listen(port, '127.0.0.1');
  const subscriber = (): Subscriber => {
    const path = `/push/${boxes.size + 1}`;
    const opened = box(`http://localhost:${port}${path}`);
    boxes.set(path, opened);
    return opened;
  };
  return {
    ...subscriber(),
    target: `localhost:${port}`,
    subscriber,
    answer: (status, headers = {}) => {
      reply = { status, headers };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Box extends Subscriber {
  take(headers: IncomingMessage['headers'], body: Buffer): void;
}

/** What comes for one browser. */
function box(endpoint: string): Box {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  const came: Pushed[] = [];
  const waiting: ((pushed: Pushed) => void)[] = [];
  let asked = 0;
  return {
    subscription: {
      endpoint,
      keys: { p256dh: keys.getPublicKey('base64url'), auth: auth.toString('base64url') },
    },
    came,
    take: (headers, body) => {
      const pushed = { headers, text: decrypted(keys, auth, body) };
      came.push(pushed);
      const [first] = waiting.splice(0, 1);
      if (first === undefined) return;
      asked += 1;
      first(pushed);
    },
    next: () => {
      const present = came[asked];
      if (present === undefined) return new Promise((resolve) => waiting.push(resolve));
      asked += 1;
      return Promise.resolve(present);
    },
  };
}

/** RFC 8188 section 2 with the key of RFC 8291 section 3.4; one record. */
function decrypted(keys: ReturnType<typeof createECDH>, auth: Buffer, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const idLength = body.readUInt8(20);
  const senders = body.subarray(21, 21 + idLength);
  const record = body.subarray(21 + idLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), senders]);
  const input = Buffer.from(hkdfSync('sha256', keys.computeSecret(senders), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', input, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', input, salt, 'Content-Encoding: nonce\0', 12));
  const opened = createDecipheriv('aes-128-gcm', key, nonce);
  opened.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([opened.update(record.subarray(0, -16)), opened.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
