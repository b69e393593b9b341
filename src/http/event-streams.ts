import type { FastifyReply } from 'fastify';
import type { Events } from '#http/answer.ts';

/** Proxies and browsers drop a connection on which nothing moves. */
const heartbeatMilliseconds = 15_000;
/** Then the listener comes again, and is asked again who it is. */
const longestMilliseconds = 300_000;
/** How long a browser waits before it comes again. */
const retryMilliseconds = 1000;

export interface EventStreams {
  open(reply: FastifyReply, events: Events): void;
  /** Ends all of them: the service is stopping, and the listeners find another node. */
  end(): void;
}

/** One timer for all: a node may hold ten thousand of them. */
export function eventStreams(): EventStreams {
  const open = new Map<() => void, { readonly beat: () => void; readonly until: number }>();
  const timer = setInterval(() => {
    for (const [end, { beat, until }] of open) {
      if (Date.now() >= until) end();
      else beat();
    }
  }, heartbeatMilliseconds);
  timer.unref();

  return {
    open: (reply, events) => {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
      raw.write(`retry: ${retryMilliseconds}\n\n`);
      const stop = events.open((event) => {
        raw.write(`event: ${event}\ndata:\n\n`);
      });
      const end = () => {
        if (!open.delete(end)) return;
        stop();
        raw.end();
      };
      open.set(end, { beat: () => void raw.write(':\n\n'), until: Date.now() + longestMilliseconds });
      raw.once('close', end);
    },
    end: () => {
      clearInterval(timer);
      for (const end of [...open.keys()]) end();
    },
  };
}
