import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ProtocolError } from '#kernel/errors.ts';

interface Known {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/**
 * An address of ours that is asked with a method it does not have says so, and which it has (RFC 9110 section 15.5.6);
 * "nothing is here" would send its caller to look for a mistyped address.
 */
export function addOtherMethods(server: FastifyInstance, known: readonly Known[]): void {
  for (const path of new Set(known.map((route) => route.path))) {
    const methods = known.filter((route) => route.path === path).map(({ method }) => method);
    const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
    const others = server.supportedMethods.filter((method) => !allowed.includes(method)) as HTTPMethods[];
    const refuse = async () => {
      throw new ProtocolError(405, 'method-not-allowed', 'This address has another method.', {
        Allow: allowed.join(', '),
      });
    };
    // Before a body is read, whatever kind it is of.
    server.route({ method: others, url: path, onRequest: refuse, handler: refuse });
  }
}
