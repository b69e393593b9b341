import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../carrier/gateway.ts';
import type { People } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import type { Stranger } from '../stranger/stranger.ts';
import { addressOf, chosenIn } from './show.ts';

interface Dependencies {
  readonly people: People;
  readonly carrier: Gateway;
  readonly stranger: Stranger;
}

/** A box that is not ticked is not sent, so the form always says how all the switches are to stand. */
export function switchRoutes(server: FastifyInstance, { people, carrier, stranger }: Dependencies): void {
  server.post('/switches', async (request, reply) => {
    const { body } = request;
    const isOn = (name: string) => textOf(body, name) === 'on';
    carrier.setTrouble({ refuses: isOn('refuses-texts'), loses: isOn('loses-texts') });
    const person = people.find(textOf(body, 'person'));
    if (person !== null) {
      const { phone } = person;
      phone.setClockSlow(isOn('slow-clock'));
      phone.condition.set({ offline: isOn('offline'), lost: isOn('lost'), silenced: isOn('silenced') });
      if (!isOn('stranger')) stranger.leave(person);
      else if (stranger.attempt(person) === null) stranger.begin(person);
    }
    return reply.redirect(addressOf(chosenIn(body)), 303);
  });
}
