import type { Clock } from '#kernel/clock.ts';
import { Secret } from '#kernel/secret.ts';
import { type Phone, phone } from './phone.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: Secret;
  readonly phone: Phone;
}

/** The people at the desk, each with a phone of her own. */
export interface People {
  /** `null` when there are no more numbers to give. */
  add(person: NewPerson): Person | null;
  all(): readonly [Person, ...Person[]];
  find(id: string): Person | null;
  withNumber(number: string): Person | null;
  withEmail(email: string): Person | null;
}

/** Sweden's regulator keeps +46 70 174 06 05 to 99 for films and books: real mobile numbers that nobody has. */
const firstNumber = 46701740605;
const numbers = 95;

export function peopleAtDesk(first: readonly NewPerson[], clock: Clock): People {
  const people: Person[] = [];

  function add({ name, email, password }: NewPerson): Person | null {
    if (people.length >= numbers) return null;
    const number = `+${firstNumber + people.length}`;
    const id = String(people.length + 1);
    const person = { id, name, email, password: new Secret(password), phone: phone(number, clock) };
    people.push(person);
    return person;
  }

  for (const person of first) add(person);

  return {
    add,
    all: () => {
      const [head, ...tail] = people;
      if (head === undefined) throw new Error('Nobody is at the desk: give the demo at least one person');
      return [head, ...tail];
    },
    find: (id) => people.find((person) => person.id === id) ?? null,
    withNumber: (number) => people.find((person) => person.phone.number === number) ?? null,
    withEmail: (email) =>
      people.find((person) => person.email.toLowerCase() === email.trim().toLowerCase()) ?? null,
  };
}
