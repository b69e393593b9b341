import { type Answer, page, problem } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import type { Request } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';
import type { Log } from '#kernel/log.ts';

/** The one place where what was thrown becomes an answer. */
export interface Boundary {
  answerTo(error: unknown, request: Request): Answer;
  notFound(request: Request): Answer;
}

interface Dependencies {
  readonly log: Log;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly problemPage: (request: Request, status: number, code: string) => Html;
}

export function boundary({ log, isUnavailable, problemPage }: Dependencies): Boundary {
  function answer(request: Request, { status, code, message, headers }: ProtocolError): Answer {
    if (!wantsPage(request)) return problem(status, code, message, headers);
    return page(problemPage(request, status, code), { status, headers });
  }

  return {
    answerTo: (error, request) => {
      if (error instanceof ProtocolError) return answer(request, error);
      const refused = refusedByServer(error);
      if (refused !== null) return answer(request, refused);
      if (isUnavailable(error)) {
        log.warn('database unavailable', { request: request.id, error: named(error) });
        return answer(request, unavailable);
      }
      log.error('fault', { request: request.id, path: request.path, error: described(error) });
      return answer(request, fault);
    },
    notFound: (request) => answer(request, notFound),
  };
}

const unavailable = new ProtocolError(
  503,
  'unavailable',
  'The service cannot reach its database. Try again soon.',
  {
    'Retry-After': '5',
  },
);
const fault = new ProtocolError(
  500,
  'fault',
  'Something went wrong here. Give this request id to the operator.',
);
const notFound = new ProtocolError(404, 'not-found', 'There is nothing at this address.');

function wantsPage(request: Request): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

/** Fastify's own refusals (too large, unknown media type, malformed) carry their status. */
function refusedByServer(error: unknown): ProtocolError | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  const status = Number(error.statusCode);
  if (!(status >= 400 && status < 500)) return null;
  const code = status === 413 ? 'too-large' : status === 415 ? 'media-type' : 'malformed';
  return new ProtocolError(status, code, error.message);
}

function named(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** The stack, for the operator; a message of PostgreSQL's may quote a value, so only its first line and code. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').slice(1, 6).join(' ').replace(/\s+/g, ' ');
  return `${error.name} ${named(error)} ${'severity' in error ? '' : error.message}${frames}`;
}
