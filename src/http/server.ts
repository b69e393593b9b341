import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { acceptsCoding } from '#http/accept-encoding.ts';
import type { AddressOf } from '#http/address.ts';
import { type Boundary, boundary } from '#http/boundary.ts';
import type { Cookies } from '#http/cookies.ts';
import type { Csrf } from '#http/csrf.ts';
import { type EventStreams, eventStreams } from '#http/event-streams.ts';
import { parseFields, utf8 } from '#http/fields.ts';
import type { Html } from '#http/html.ts';
import type { Speak } from '#http/language.ts';
import { addOtherMethods } from '#http/other-methods.ts';
import { partOf } from '#http/range.ts';
import { requestReader } from '#http/request.ts';
import { send } from '#http/respond.ts';
import type { Gate, Request, Route } from '#http/route.ts';
import { runRoute } from '#http/run-route.ts';
import { baseHeaders } from '#http/security-headers.ts';
import type { StaticFiles } from '#http/static-files.ts';
import type { Clock } from '#kernel/clock.ts';
import { ProtocolError } from '#kernel/errors.ts';
import type { Log } from '#kernel/log.ts';

/** Something that speaks a protocol of its own on the raw request: the OpenID engine. */
export interface Mount {
  readonly paths: readonly string[];
  readonly because: string;
  respond(request: IncomingMessage, response: ServerResponse, address: string): void;
}

export interface Dependencies<Session> {
  /** TWOFOLD_URL: decides cookies, headers and the origin; a request's Host never does. */
  readonly url: URL;
  readonly routes: readonly Route<Session>[];
  readonly mounts: readonly Mount[];
  readonly gate: Gate<Session>;
  readonly files: StaticFiles;
  readonly cookies: Cookies;
  readonly forms: Csrf;
  readonly clock: Clock;
  readonly log: Log;
  readonly addressOf: AddressOf;
  readonly speak: Speak;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly problemPage: (request: Request, status: number, code: string) => Html;
}

const bodyLimitBytes = 64 * 1024;

/** What the routes share while they run. */
export interface Surroundings<Session> extends Dependencies<Session> {
  readonly streams: EventStreams;
  readonly boundary: Boundary;
  readonly read: (raw: FastifyRequest) => Request;
}

export function httpServer<Session>(dependencies: Dependencies<Session>): FastifyInstance {
  const { url, routes, mounts, log } = dependencies;
  const streams = eventStreams();
  const surroundings: Surroundings<Session> = {
    ...dependencies,
    streams,
    boundary: boundary(dependencies),
    read: requestReader(dependencies),
  };
  const headersOfAll = Object.entries(baseHeaders(url.protocol === 'https:'));
  // On the raw response, so that the engine's own answers carry them as well.
  const setHeaders = (reply: FastifyReply) => {
    for (const [name, value] of headersOfAll) reply.raw.setHeader(name, value);
  };
  const server = bareServer((error, raw, reply) => {
    // What is refused before there is a route passes no hook.
    setHeaders(reply);
    void refuse(surroundings, error, raw, reply);
  });

  server.addHook('onRequest', async (_request, reply) => setHeaders(reply));
  server.setErrorHandler((error, raw, reply) => refuse(surroundings, error, raw, reply));
  server.setNotFoundHandler(async (raw, reply) => {
    const request = surroundings.read(raw);
    return send(surroundings.boundary.notFound(request), request, reply, surroundings);
  });
  server.addHook('onResponse', async (raw, reply) => {
    const path = raw.routeOptions.url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime);
    log.info('answered', {
      method: raw.method,
      path,
      status: reply.statusCode,
      milliseconds,
      request: raw.id,
    });
  });

  // What listens would keep a stopping server open for minutes.
  server.addHook('preClose', async () => streams.end());

  for (const route of routes) addRoute(server, route, surroundings);
  const paths = [...dependencies.files.keys()];
  const mounted = new Set(mounts.flatMap((mount) => mount.paths));
  addOtherMethods(server, [
    ...routes.filter(({ path }) => !mounted.has(path)),
    ...paths.map((path) => ({ method: 'GET', path }) as const),
  ]);
  server.register(async (scope) => addFiles(scope, dependencies.files));
  for (const mount of mounts) server.register(async (scope) => addMount(scope, mount, surroundings));
  return server;
}

type RefuseUnrouted = (error: Error, raw: FastifyRequest, reply: FastifyReply) => void;

function bareServer(frameworkErrors: RefuseUnrouted): FastifyInstance {
  const server = Fastify({
    frameworkErrors,
    logger: false,
    bodyLimit: bodyLimitBytes,
    connectionTimeout: 30_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: () => randomBytes(9).toString('base64url'),
    routerOptions: { maxParamLength: 200, querystringParser: () => ({}) },
    exposeHeadRoutes: true,
  });
  server.removeAllContentTypeParsers();
  const asText = { parseAs: 'buffer' } as const;
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    asText,
    async (_raw: unknown, body: Buffer) => {
      const text = utf8(body);
      return { text, fields: parseFields(text) };
    },
  );
  server.addContentTypeParser('application/json', asText, async (_raw: unknown, body: Buffer) => {
    return { text: utf8(body), fields: new Map<string, string>() };
  });
  return server;
}

function addRoute<Session>(
  server: FastifyInstance,
  route: Route<Session>,
  around: Surroundings<Session>,
): void {
  // The types say so already; a route from untyped code would otherwise be open without anybody having said it.
  if (route.demand === undefined) throw new TypeError(`${route.method} ${route.path} states no demand`);
  server.route({
    method: route.method,
    url: route.path,
    handler: async (raw, reply) => {
      const request = around.read(raw);
      return send(await runRoute(route, request, around), request, reply, around);
    },
  });
}

function addFiles(scope: FastifyInstance, files: StaticFiles): void {
  for (const [path, file] of files) {
    scope.get(path, async (raw, reply) => {
      const accepted = header(raw, 'accept-encoding');
      const encoding = file.encodings.find(({ name }) => acceptsCoding(accepted, name));
      reply.raw.removeHeader('Content-Security-Policy');
      reply.headers({
        'Content-Type': file.contentType,
        'Cache-Control': file.cacheControl,
        Vary: 'Accept-Encoding',
      });
      if (encoding !== undefined) {
        return reply.header('Content-Encoding', encoding.name).send(encoding.body);
      }
      const body = typeof file.body === 'function' ? await file.body() : file.body;
      return sendPart(body, header(raw, 'range'), reply);
    });
  }
}

/** One range at a time (RFC 9110 section 14.2): some browsers play no video that they cannot ask for piece by piece. */
function sendPart(body: Buffer, range: string | undefined, reply: FastifyReply): FastifyReply {
  reply.header('Accept-Ranges', 'bytes');
  const part = range === undefined ? null : partOf(range, body.length);
  if (part === null) return reply.send(body);
  if (part === 'nowhere') return reply.code(416).header('Content-Range', `bytes */${body.length}`).send();
  const { from, to } = part;
  reply.code(206).header('Content-Range', `bytes ${from}-${to}/${body.length}`);
  return reply.send(body.subarray(from, to + 1));
}

function addMount<Session>(scope: FastifyInstance, mount: Mount, around: Surroundings<Session>): void {
  // The engine reads the body itself: nothing here may consume it.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_raw, _body, done) => done(null));
  for (const url of mount.paths) {
    // A route of ours on one of its paths goes first.
    const method = scope.supportedMethods.filter((known) => !scope.hasRoute({ method: known, url }));
    const handler = (raw: FastifyRequest, reply: FastifyReply) => {
      // The engine has a limit of its own, and calls what is larger a malformed request.
      if (Number(header(raw, 'content-length') ?? 0) > bodyLimitBytes)
        throw new ProtocolError(413, 'too-large', 'The body is larger than is taken here.');
      reply.hijack();
      mount.respond(
        raw.raw,
        reply.raw,
        around.addressOf(raw.socket.remoteAddress, header(raw, 'x-forwarded-for')),
      );
    };
    scope.route({ method, url, handler });
  }
}

async function refuse<Session>(
  around: Surroundings<Session>,
  error: unknown,
  raw: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const request = around.read(raw);
  return send(around.boundary.answerTo(error, request), request, reply, around);
}

function header(raw: FastifyRequest, name: string): string | undefined {
  const value = raw.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
