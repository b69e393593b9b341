import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import { type Events, type Json, problem, waiting } from '#http/answer.ts';
import { streamPlaces, streamsAtOnce } from '#http/stream-places.ts';

/** Proxies drop a connection on which nothing moves, and who hears nothing for long takes it for lost. */
const heartbeatMilliseconds = 15_000;
/** A few of them at a time: ten thousand in one go would hold up everybody else. */
const tickMilliseconds = 250;
/** Then the listener comes again, and is asked again who it is. */
const longestMilliseconds = 300_000;
/** How long a browser waits before it comes again. */
const retryMilliseconds = 1000;
/** For who was refused one; pages and phones do without meanwhile, by asking. */
const waitSeconds = 30;

export interface EventStreams {
  /** Answers why not, if the listener or its address has too many already; nothing has been sent then. */
  open(reply: FastifyReply, events: Events, address: string): Json | null;
  /** Ends all of them: the service is stopping, and the listeners find another node. */
  end(): void;
}

interface Stream {
  readonly raw: ServerResponse;
  readonly stop: () => void;
  readonly until: number;
  beatAt: number;
}

/** One timer for all: a node may hold ten thousand of them. */
export function eventStreams(): EventStreams {
  const open = new Set<Stream>();
  const places = streamPlaces(streamsAtOnce);
  const timer = setInterval(() => {
    const now = Date.now();
    for (const stream of open) {
      if (now >= stream.until) end(stream);
      else if (now >= stream.beatAt) beat(stream, now);
    }
  }, tickMilliseconds);
  timer.unref();

  function end(stream: Stream): void {
    if (!open.delete(stream)) return;
    stream.stop();
    stream.raw.end();
  }

  return {
    open: (reply, events, address) => {
      const leave = places.take(events.listener, address);
      if (leave === null) return tooManyStreams();
      reply.hijack();
      const { raw } = reply;
      begin(raw);
      const silence = events.open((event) => {
        raw.write(`event: ${event}\ndata:\n\n`);
      });
      const stop = () => {
        leave();
        silence();
      };
      const now = Date.now();
      const stream = { raw, stop, until: now + longestMilliseconds, beatAt: now + heartbeatMilliseconds };
      open.add(stream);
      raw.once('close', () => end(stream));
      // It was left before it began: that is not told again.
      if (raw.destroyed) end(stream);
      return null;
    },
    end: () => {
      clearInterval(timer);
      for (const stream of [...open]) end(stream);
    },
  };
}

function tooManyStreams(): Json {
  const { status, headers } = waiting(waitSeconds);
  return problem(status, 'too-many', 'Too many streams of events are open here already.', headers);
}

function beat(stream: Stream, now: number): void {
  stream.raw.write('event: beat\ndata:\n\n');
  stream.beatAt = now + heartbeatMilliseconds;
}

/** While it is open it holds what it must and no more: neither what the browser said, nor each header by itself. */
function begin(raw: ServerResponse): void {
  raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
  // By themselves: Node keeps them, and only what was written as it stands is kept as one text.
  raw.flushHeaders();
  raw.write(`retry: ${retryMilliseconds}\n\n`);
  raw.req.headers = {};
  raw.req.rawHeaders = [];
}
