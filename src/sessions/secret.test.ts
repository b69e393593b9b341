import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, randomToken, type SessionId } from '#kernel/ids.ts';
import { secretOf, sessionNamedBy } from './secret.ts';

test('a secret names its session, and no two of one session are the same', () => {
  const id = newId<SessionId>();
  const [first, second] = [secretOf(id, randomToken()), secretOf(id, randomToken())];
  assert.equal(sessionNamedBy(first), id);
  assert.equal(sessionNamedBy(second), id);
  assert.notEqual(first, second);
});

test('what is too short or no base64url names nobody', () => {
  for (const secret of ['', 'a'.repeat(21), `${'a'.repeat(20)}%%`])
    assert.equal(sessionNamedBy(secret), null);
});
