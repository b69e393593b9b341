import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { parseEmail } from '#accounts/account.ts';
import { passwordHash } from '#accounts/password-hash.ts';
import { refusePassword } from '#accounts/password-rules.ts';
import { queue } from '#accounts/queue.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';

const ring = keyring([new Secret(randomBytes(32))]);

test('a password is its code points in normal form, whole: neither shortened nor trimmed', async () => {
  const { hash, matches } = passwordHash(ring);
  const stored = await hash('pass phrase é');
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await matches(stored, 'pass phrase é'), true, 'the same text in another normal form');
  assert.equal(await matches(stored, 'pass phrase é '), false);
  const long = 'x'.repeat(128);
  assert.equal(await matches(await hash(`${long}1`), `${long}2`), false, 'the last of 129 characters counts');
});

test('a hash is worth nothing without the pepper, and the pepper of an older master key still serves', async () => {
  const old = new Secret(randomBytes(32));
  const stored = await passwordHash(keyring([old])).hash('two halves make one');
  assert.equal(await passwordHash(ring).matches(stored, 'two halves make one'), false);
  assert.equal(
    await passwordHash(keyring([new Secret(randomBytes(32)), old])).matches(stored, 'two halves make one'),
    true,
  );
});

test('no password matches an account that has none', async () => {
  assert.equal(await passwordHash(ring).matches(null, ''), false);
});

test('length counts in characters as people see them, and there is no rule about which', async () => {
  assert.equal(await refusePassword('🐎🔋📎🐎🔋📎🪺', 8, []), 'too-short');
  assert.equal(await refusePassword('🐎🔋📎🐎🔋📎🪺🌵', 8, []), null);
  assert.equal(await refusePassword('only lower case and spaces', 15, []), null);
  assert.equal(await refusePassword('fourteen chars', 15, []), 'too-short');
  assert.equal(await refusePassword(`${'y1'.repeat(40)}tail end of it`, 8, []), null);
  assert.equal(await refusePassword('q'.repeat(257), 8, []), 'too-long');
  assert.equal(await refusePassword('half\ud800surrogate', 8, []), 'unreadable');
});

test('what everybody tries first is refused, but a long phrase may have a common word in it', async () => {
  for (const common of ['password1', 'Qwertyuiop', 'aaaaaaaaaaaaaaaa', '12121212121212', 'letmein123']) {
    assert.equal(await refusePassword(common, 8, []), 'common', common);
  }
  for (const twice of ['password password', 'Password1-Password2', 'dragon, dragon, dragon!'])
    assert.equal(await refusePassword(twice, 15, []), 'common', twice);
  assert.equal(await refusePassword('my password is a long one', 15, []), null);
  assert.equal(await refusePassword('dragon password dragon', 15, []), null);
  const guessable = ['Twofold', 'anna', 'example.com', 'Lindqvist'];
  for (const about of ['Twofold2026!', 'Anna!2026', 'Lindqvist-1', 'EXAMPLE.COM1']) {
    assert.equal(await refusePassword(about, 8, guessable), 'about-you', about);
  }
  assert.equal(await refusePassword('anna likes green tea', 8, guessable), null);
});

test('an address that could carry more than itself is refused', () => {
  assert.equal(parseEmail(' Anna@Example.com '), 'Anna@Example.com');
  assert.equal(parseEmail('anna@localhost'), 'anna@localhost');
  for (const odd of [
    '',
    'anna',
    'a@b@c',
    'a b@c.d',
    'anna@example.com\r\nBcc: x@y.z',
    '"a"@b.c',
    `${'a'.repeat(65)}@b.c`,
  ]) {
    assert.equal(parseEmail(odd), null, JSON.stringify(odd));
  }
});

test('no more work runs at once than the queue is wide, a failure included, and all of it runs', async () => {
  const inLine = queue(2);
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      inLine(async () => {
        most = Math.max(most, ++running);
        await new Promise(setImmediate);
        running--;
        if (index % 3 === 0) throw new Error('fails');
      }),
    ),
  );
  assert.equal(most, 2);
  assert.equal(results.filter(({ status }) => status === 'rejected').length, 7);
});
