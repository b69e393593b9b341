import type { IncomingMessage } from 'node:http';
import type { Origin } from '#audit/audit.ts';
import type { Clock } from '#kernel/clock.ts';

/** Where a raw request comes from, for the audit. The address is the one that the server found out. */
export interface Origins {
  note(request: IncomingMessage, address: string): void;
  of(request: IncomingMessage): Origin;
}

const userAgentLength = 256;

export function origins({ clock }: { readonly clock: Clock }): Origins {
  const addresses = new WeakMap<IncomingMessage, string>();
  return {
    note: (request, address) => void addresses.set(request, address),
    of: (request) => ({
      at: clock(),
      address: addresses.get(request) ?? null,
      userAgent: (request.headers['user-agent'] ?? '')
        .replace(/[^\x20-\x7e]/g, ' ')
        .slice(0, userAgentLength),
      requestId: null,
    }),
  };
}
