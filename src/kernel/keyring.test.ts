import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { ConfigError } from '#kernel/errors.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';

const master = () => new Secret(randomBytes(32));

test('what is sealed opens again, and every sealing looks different', () => {
  const ring = keyring([master()]);
  const sealed = ring.seal('a key', 'account 1');
  assert.equal(ring.open(sealed, 'account 1'), 'a key');
  assert.notDeepEqual(sealed, ring.seal('a key', 'account 1'));
});

test('a sealed text that was changed, or moved to another row, does not open', () => {
  const ring = keyring([master()]);
  const sealed = ring.seal('a key', 'account 1');
  assert.throws(() => ring.open(sealed, 'account 2'));
  for (let at = 0; at < sealed.length; at++) {
    const forged = Buffer.from(sealed);
    forged[at] = (forged[at] ?? 0) ^ 1;
    assert.throws(() => ring.open(forged, 'account 1'), `byte ${at}`);
  }
});

test('after a new master key is put in front, what the old one sealed still opens', () => {
  const old = master();
  const sealed = keyring([old]).seal('a key', 'account 1');
  const rotated = keyring([master(), old]);
  assert.equal(rotated.open(sealed, 'account 1'), 'a key');
  assert.throws(() => keyring([master()]).open(rotated.seal('a key', 'x'), 'x'));
});

test('parts of a mac cannot be shifted into each other, and purposes do not share a key', () => {
  const ring = keyring([master()]);
  assert.notDeepEqual(ring.mac('csrf', 'ab', 'c'), ring.mac('csrf', 'a', 'bc'));
  assert.notDeepEqual(ring.key('csrf'), ring.key('pepper'));
});

test('a master key of another length is refused with the mend', () => {
  assert.throws(() => keyring([new Secret(randomBytes(16))]), ConfigError);
});
