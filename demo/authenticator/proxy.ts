import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { People, Person } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import { framed, type Prelude } from './framed.ts';

interface Dependencies {
  readonly issuerUrl: string;
  readonly people: People;
  readonly preludes: { readonly page: Prelude; readonly worker: Prelude };
}

/**
 * The app as the service serves it, under the desk's own origin, so that it may stand in a frame here. Its calls go
 * through as they are: the app signs for the service's origin, which its page names, and no signature breaks.
 */
export function authenticatorProxy(server: FastifyInstance, dependencies: Dependencies): void {
  const { people, preludes } = dependencies;
  server.get(preludes.page.path, async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(preludes.page.script),
  );

  void server.register(async (door) => {
    // Bodies go through unread.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', async (_request: FastifyRequest, body: IncomingMessage) => body);
    for (const url of ['/authenticator/*', '/assets/*'])
      door.route({
        method: ['GET', 'POST'],
        url,
        handler: (request, reply) => {
          const person = people.find(phoneOf(request));
          reply.hijack();
          passOn(request, reply, person, dependencies).catch(() => reply.raw.destroy());
        },
      });
  });
}

/** The frame's page is named in its address; what it calls says it in a header, which the phone's own network adds. */
function phoneOf(request: FastifyRequest): string {
  const { 'x-desk-phone': header } = request.headers;
  return typeof header === 'string' ? header : textOf(request.query, 'phone');
}

async function passOn(
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person | null,
  { issuerUrl, preludes }: Dependencies,
): Promise<void> {
  const condition = person?.phone.condition;
  // What a phone without a network gets: nothing at all.
  if (condition?.isReachable() === false) return void reply.raw.destroy();
  // Nor does what is under way come to its end.
  const unwatch = condition?.watch(() => {
    if (!condition.isReachable()) reply.raw.destroy();
  });
  reply.raw.once('close', () => unwatch?.());

  const { pathname } = new URL(request.url, issuerUrl);
  // "%2e%2e" leads elsewhere only now.
  if (!/^\/(authenticator|assets)\//.test(pathname)) return void reply.raw.writeHead(404).end();
  const answer = await asked(new URL(pathname, issuerUrl), request, reply);
  const headers = headersFor(answer.headers);
  const prelude = preludeOf(pathname, preludes);
  if (prelude === null) {
    reply.raw.writeHead(answer.statusCode ?? 502, headers);
    // Not buffered: events reach the app when they happen.
    return void pipeline(answer, reply.raw, () => {});
  }
  const body = framed(prelude, (await buffer(answer)).toString('utf8'));
  reply.raw.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': Buffer.byteLength(body) });
  reply.raw.end(body);
}

function preludeOf(path: string, { page, worker }: Dependencies['preludes']): Prelude | null {
  if (path === '/authenticator/') return page;
  return path === '/authenticator/worker.js' ? worker : null;
}

function asked(url: URL, request: FastifyRequest, reply: FastifyReply): Promise<IncomingMessage> {
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asking = ask(url, { method: request.method, headers: headersOf(request.headers) }, resolve);
    asking.on('error', reject);
    reply.raw.once('close', () => asking.destroy());
    pipeline(request.raw, asking, () => {});
  });
}

/** What the phone's browser says of itself and its call. Cookies are of this computer's browser, and none of the phone's. */
const passed = [
  'accept',
  'accept-language',
  'content-digest',
  'content-length',
  'content-type',
  'signature',
  'signature-input',
  'user-agent',
];

function headersOf(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = passed.map((name) => [name, headers[name]] as const);
  return Object.fromEntries(kept.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

const dropped = ['connection', 'etag', 'keep-alive', 'set-cookie', 'transfer-encoding', 'x-frame-options'];

function headersFor(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept = Object.entries(headers).filter(([name]) => !dropped.includes(name));
  const policy = String(headers['content-security-policy'] ?? '');
  return {
    ...Object.fromEntries(kept.map(([name, value]): [string, string | string[]] => [name, value ?? ''])),
    ...(policy === ''
      ? {}
      : {
          'content-security-policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
        }),
  };
}
