import type { FastifyInstance } from 'fastify';
import { newPassword } from '../phone/password.ts';
import type { NewPerson, People } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import type { AddedPerson, AddPerson } from './desk.ts';
import { addressOf, type Show } from './show.ts';

interface Dependencies {
  readonly people: People;
  readonly addPerson: AddPerson;
  readonly show: Show;
}

export function peopleRoutes(server: FastifyInstance, { people, addPerson, show }: Dependencies): void {
  // A double click asks twice before the first account is made: both wait for the one.
  const underWay = new Map<string, Promise<AddedPerson>>();
  function addOnce(person: NewPerson): Promise<AddedPerson> {
    const key = person.email.toLowerCase();
    const adding = underWay.get(key) ?? add(person).finally(() => underWay.delete(key));
    underWay.set(key, adding);
    return adding;
  }
  async function add(person: NewPerson): Promise<AddedPerson> {
    const outcome = await addPerson(person);
    if (!outcome.added || people.add(person) !== null) return outcome;
    return { added: false, reason: 'The account is made, but the desk has no phone number left to give.' };
  }

  server.post('/people', async (request, reply) => {
    const chosen = { person: textOf(request.body, 'person'), tab: 'codes' };
    const name = textOf(request.body, 'name').trim();
    const email = textOf(request.body, 'email').trim();
    const refuse = (problem: string) =>
      show.page(reply.code(422), chosen, { newcomer: { name, email, problem } });

    if (name === '' || name.length > 100 || /\p{Cc}/u.test(name)) return refuse('Enter a name.');
    if (!/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email) || email.length > 200)
      return refuse('Enter an e-mail address, such as bo@example.com.');
    if (people.withEmail(email) !== null) return refuse('Somebody at the desk has that address already.');

    const outcome = await addOnce({ name, email, password: newPassword() });
    if (!outcome.added) return refuse(outcome.reason);
    const added = people.withEmail(email);
    return reply.redirect(addressOf({ person: added?.id ?? '', tab: 'codes' }), 303);
  });
}
