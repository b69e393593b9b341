import type { FastifyInstance } from 'fastify';
import { newPassword } from '../phone/password.ts';
import type { People } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import type { AddPerson } from './desk.ts';
import { addressOf, type Show } from './show.ts';

interface Dependencies {
  readonly people: People;
  readonly addPerson: AddPerson;
  readonly show: Show;
}

export function peopleRoutes(server: FastifyInstance, { people, addPerson, show }: Dependencies): void {
  server.post('/people', async (request, reply) => {
    const chosen = { person: textOf(request.body, 'person'), tab: 'codes' };
    const name = textOf(request.body, 'name').trim();
    const email = textOf(request.body, 'email').trim();
    const refuse = (problem: string) =>
      show.page(reply.code(422), chosen, { newcomer: { name, email, problem } });

    if (name === '' || name.length > 100) return refuse('Enter a name.');
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 200)
      return refuse('Enter an e-mail address, such as bo@example.com.');
    if (people.withEmail(email) !== null) return refuse('Somebody at the desk has that address already.');

    const person = { name, email, password: newPassword() };
    const outcome = await addPerson(person);
    if (!outcome.added) return refuse(outcome.reason);
    const added = people.add(person);
    if (added === null) return refuse('The account is made, but the desk has no phone number left to give.');
    return reply.redirect(addressOf({ person: added.id, tab: 'codes' }), 303);
  });
}
