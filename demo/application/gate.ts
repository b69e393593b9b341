import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel/clock.ts';
import { type Demand, unmet } from './identity.ts';
import type { Reception } from './reception.ts';
import type { sessionRenewal } from './renewal.ts';
import type { Session } from './sessions.ts';

/** Gives the session that may see the page, or `null` after it sent the person where she gets one. */
export type Gate = (request: FastifyRequest, reply: FastifyReply, demand?: Demand) => Promise<Session | null>;

interface Dependencies {
  readonly reception: Reception;
  readonly renewed: ReturnType<typeof sessionRenewal>;
  readonly clock: Clock;
}

export function gateOf({ reception, renewed, clock }: Dependencies): Gate {
  return async function gate(request, reply, demand) {
    // A form cannot be sent again by a redirect: after a POST she comes back to the page that holds the form.
    const returnTo = request.method === 'GET' ? request.url : (request.routeOptions.url ?? '/home');
    const errand = { returnTo, demand: demand ?? null, loginHint: null };

    const known = reception.sessionOf(request);
    if (known === null) return answered(reception.leave(request, reply, errand));

    const renewal = await renewed(known);
    if (renewal.outcome === 'unreachable')
      return answered(reception.fail(reply, 'unreachable', returnTo, known));
    if (renewal.outcome === 'ended') return answered(reception.leave(request, reply, errand));

    const { session } = renewal;
    if (demand !== undefined && unmet(demand, session.identity, clock()) !== null) {
      return answered(reception.leave(request, reply, { ...errand, loginHint: session.identity.email }));
    }
    return session;
  };
}

async function answered(reply: FastifyReply | Promise<FastifyReply>): Promise<null> {
  await reply;
  return null;
}
