import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { newPassword } from './password.ts';
import { peopleAtDesk } from './people.ts';
import { slowBySeconds } from './phone.ts';

const anna = { name: 'Anna', email: 'Anna@example.com', password: 'two halves make one' };
const clock = () => new Date('2026-11-24T12:00:00Z');

test('every number the desk gives is a valid mobile number of its own, and when they are gone it says so', () => {
  const people = peopleAtDesk([anna], clock);
  while (people.add(anna) !== null);
  const numbers = new Set(people.all().map(({ phone }) => phone.number));
  assert.equal(numbers.size, 95);
  for (const number of numbers) {
    const parsed = parsePhoneNumberFromString(number);
    assert.equal(parsed?.isValid(), true, number);
    assert.equal(parsed?.getType(), 'MOBILE', number);
  }
});

test('people are found by number and by address, whatever its case', () => {
  const people = peopleAtDesk([anna], clock);
  const bea = people.add({ ...anna, name: 'Bea', email: 'bea@example.com' });
  assert.equal(people.withNumber(bea?.phone.number ?? ''), bea);
  assert.equal(people.withEmail('BEA@EXAMPLE.COM'), bea);
  assert.equal(people.withEmail('cia@example.com'), null);
});

test('a password does not show when a person is printed', () => {
  const [person] = peopleAtDesk([anna], clock).all();
  assert.doesNotMatch(JSON.stringify(person), /halves/);
});

test('the slow clock is slow by 2 min 10 s, and right again when it is mended', () => {
  const [{ phone }] = peopleAtDesk([anna], clock).all();
  phone.setClockSlow(true);
  assert.equal(clock().getTime() - phone.clock().getTime(), slowBySeconds * 1000);
  phone.setClockSlow(false);
  assert.equal(clock().getTime(), phone.clock().getTime());
});

test('a generated password is long enough without a second step, and never the same', () => {
  const passwords = new Set(Array.from({ length: 200 }, newPassword));
  assert.equal(passwords.size, 200);
  for (const password of passwords) assert.match(password, /^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$/);
});
