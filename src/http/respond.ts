import { gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { acceptsCoding } from '#http/accept-encoding.ts';
import type { Answer, Json, Page } from '#http/answer.ts';
import { browserCookie } from '#http/browser-cookie.ts';
import type { Cookies } from '#http/cookies.ts';
import type { EventStreams } from '#http/event-streams.ts';
import type { Request } from '#http/route.ts';
import { pagePolicy } from '#http/security-headers.ts';

/** A page is a few kilobytes: to compress it here takes less than to have it done on another thread. */
const compression = { level: 4, memLevel: 6, windowBits: 13 };

/** Turns an answer into headers and bytes. */
export async function send(
  answer: Answer,
  request: Request,
  reply: FastifyReply,
  { cookies, streams }: { readonly cookies: Cookies; readonly streams: EventStreams },
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      setCookies([...answer.cookies, ...newCookie(request)], reply, cookies);
      return sendPage(answer, request, reply);
    case 'redirect':
      setCookies(answer.cookies, reply, cookies);
      return reply.redirect(answer.to, 303);
    case 'json':
      return sendJson(answer, reply);
    case 'file':
      return reply.headers({ ...answer.headers, 'Content-Type': answer.contentType }).send(answer.body);
    case 'no-content':
      return reply.code(204).send();
    case 'events': {
      const refusal = streams.open(reply, answer, request.address);
      return refusal === null ? reply : sendJson(refusal, reply);
    }
  }
}

function sendJson({ status, headers, contentType, body }: Json, reply: FastifyReply): FastifyReply {
  reply.code(status).headers({ ...headers, 'Content-Type': contentType });
  return reply.send(JSON.stringify(body));
}

async function sendPage({ html, status, formTargets, headers }: Page, request: Request, reply: FastifyReply) {
  reply
    .code(status)
    .headers({ 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding, Accept-Language' });
  reply.header('Content-Security-Policy', pagePolicy(formTargets)).headers(headers);
  const text = html.toString();
  if (!acceptsCoding(request.headers['accept-encoding'], 'gzip')) return reply.send(text);
  return reply.header('Content-Encoding', 'gzip').send(gzipSync(text, compression));
}

function setCookies(set: Page['cookies'], reply: FastifyReply, cookies: Cookies): void {
  for (const cookie of set) reply.raw.appendHeader('Set-Cookie', cookies.write(cookie));
}

/** A browser that came without its cookie gets one with the first page: the form key must belong to something. */
function newCookie({ browser, isNewBrowser: isNew }: Request): Page['cookies'] {
  return browserCookie({ browser, isNew });
}
