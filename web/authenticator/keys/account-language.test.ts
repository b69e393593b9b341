import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfAccounts } from './account-language.ts';
import type { PhoneKey } from './phone.ts';

const key: PhoneKey = {
  kind: 'locked',
  publicKey: { kty: 'EC', crv: 'P-256', x: '', y: '' },
  sealed: { iv: new Uint8Array(12), data: new Uint8Array(1) },
};
const inAll = (...languages: (string | null)[]) =>
  languageOfAccounts(languages.map((language) => ({ key, language })));

test('the accounts of a phone say its language where they agree', () => {
  assert.equal(inAll('nb'), 'nb');
  assert.equal(inAll('nb', 'nb'), 'nb');
  assert.equal(inAll('nb', 'de'), null);
  assert.equal(inAll('nb', null), null);
  assert.equal(inAll(), null);
});

test('an account that is not on this phone any more says nothing, and neither does a language nobody speaks here', () => {
  assert.equal(languageOfAccounts([{ key: { kind: 'unlinked' }, language: 'nb' }]), null);
  assert.equal(languageOfAccounts([{ key }]), null);
  assert.equal(inAll('tlh'), null);
});
