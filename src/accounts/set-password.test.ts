import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { passwordHash } from '#accounts/password-hash.ts';
import { guessableWords, passwordSetter } from '#accounts/set-password.ts';
import { dropEnrolments } from '#enrolment/store.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import { sessions } from '#sessions/sessions.ts';

const service = { name: 'Acme Sign-in', url: new URL('https://id.acme.example') };
const anna = { email: 'anna.lindqvist@example.com', name: 'Anna Lindqvist' };
const keys = keyring([new Secret(randomBytes(32))]);
const passwords = passwordHash(keys);
const setter = passwordSetter({
  passwords,
  sessions: sessions({
    clock: () => new Date(),
    keyring: keys,
    policy: { kind: 'required' },
    onEnded: async () => {},
    onAllEnded: async () => {},
  }),
  notify: async () => {},
  dropEnrolments,
  throttle: { forgive: async () => {} },
  service,
});

test('a password that stands alone is longer', async () => {
  const chosen = 'two halves';
  assert.equal((await setter.prepare({ ...anna, enrolled: true }, chosen)).accepted, true);
  assert.deepEqual(await setter.prepare({ ...anna, enrolled: false }, chosen), {
    accepted: false,
    refusal: 'too-short',
    least: 15,
  });
});

test('what the rules let through comes back as a hash of that very password', async () => {
  const prepared = await setter.prepare({ ...anna, enrolled: true }, 'two halves make one');
  assert.ok(prepared.accepted);
  assert.equal(await passwords.matches(prepared.hash, 'two halves make one'), true);
});

test('the name of the person, the address and the service are guessed first, in whole and in part', async () => {
  for (const guess of [
    'Lindqvist1!',
    'annalindqvist',
    'anna.lindqvist',
    'AcmeSignin2026',
    'id.acme.example',
    'example.com',
  ]) {
    const prepared = await setter.prepare({ ...anna, enrolled: true }, guess);
    assert.deepEqual(prepared, { accepted: false, refusal: 'about-you', least: 8 }, guess);
  }
  assert.ok(!guessableWords(service, anna).includes(''));
});
