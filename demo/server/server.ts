import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Html } from '#http/html.ts';
import type { Log } from '#kernel/log.ts';
import type { Asset } from './assets.ts';
import { formOf } from './form.ts';

interface Dependencies {
  readonly assets: ReadonlyMap<string, Asset>;
  /** Where forms may lead besides this server: Chromium holds redirects after a form to `form-action` too. */
  readonly formTargets: readonly string[];
  /** Whether its pages have frames, of its own origin only. */
  readonly hasFrames?: boolean;
  readonly problem: (words: Problem) => Html;
  readonly log: Log;
}

export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

export function webServer({
  assets,
  formTargets,
  hasFrames = false,
  problem,
  log,
}: Dependencies): FastifyInstance {
  const server = Fastify({ bodyLimit: 64 * 1024, forceCloseConnections: true, requestTimeout: 30_000 });
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => formOf(body),
  );

  server.addHook('onSend', async (_request, reply) => {
    reply.headers(protection(formTargets, hasFrames));
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });

  for (const [path, asset] of assets) {
    server.get(path, async (_request, reply) =>
      reply.type(asset.type).header('cache-control', 'no-cache').send(asset.body),
    );
  }

  server.setNotFoundHandler((_request, reply) =>
    sendPage(
      reply.code(404),
      problem({ status: 404, title: 'Page not found', text: 'There is nothing here.' }),
    ),
  );

  server.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error);
    if (status >= 500)
      log.error('a page failed', { error: error instanceof Error ? error.message : 'unknown' });
    return sendPage(reply.code(status), problem({ status, ...(status >= 500 ? broken : refused) }));
  });

  return server;
}

export function sendPage(reply: FastifyReply, page: Html): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page.toString());
}

const refused = {
  title: 'That did not work',
  text: 'We could not read what was sent. Go back and try again.',
};
const broken = { title: 'Something went wrong here', text: 'It is not you. Try again in a moment.' };

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function protection(formTargets: readonly string[], hasFrames: boolean): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "font-src 'self'",
      "img-src 'self' blob:",
      "connect-src 'self'",
      ...(hasFrames ? ["frame-src 'self'"] : []),
      `form-action ${["'self'", ...formTargets].join(' ')}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    // Not "no-referrer": that would make the Origin of our own forms "null".
    'referrer-policy': 'same-origin',
  };
}
