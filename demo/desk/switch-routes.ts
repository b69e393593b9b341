import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../carrier/gateway.ts';
import type { People } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import { addressOf, chosenIn } from './show.ts';

interface Dependencies {
  readonly people: People;
  readonly carrier: Gateway;
}

/** A box that is not ticked is not sent, so the form always says how both switches are to stand. */
export function switchRoutes(server: FastifyInstance, { people, carrier }: Dependencies): void {
  server.post('/switches', async (request, reply) => {
    const { body } = request;
    people.find(textOf(body, 'person'))?.phone.setClockSlow(textOf(body, 'slow-clock') === 'on');
    carrier.setRefusesTexts(textOf(body, 'refuses-texts') === 'on');
    return reply.redirect(addressOf(chosenIn(body)), 303);
  });
}
