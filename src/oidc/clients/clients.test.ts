import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ConfigError } from '#kernel/errors.ts';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { addClient, hashOfSecret, type NewClient } from './clients.ts';
import { findClient } from './store.ts';

let test_: TestDatabase;
before(async () => {
  test_ = await testDatabase();
});
after(() => test_.close());

const wanted: NewClient = {
  id: 'ledger',
  name: 'Ledger',
  redirectUris: ['https://ledger.example/back'],
  postLogoutRedirectUris: [],
  backchannelLogoutUri: null,
  require: '1fa',
  public: false,
  idTokenAlg: 'ES256',
};

function add(client: Partial<NewClient>) {
  return test_.database.transaction((sql) => addClient(sql, { ...wanted, ...client }, new Date()));
}

test('a client gets a secret of which only the hash is kept, and the audit has it', async () => {
  const { id, secret } = await add({});
  const kept = await findClient(test_.database.sql, id);
  assert.ok(secret !== null && Buffer.from(secret.reveal(), 'base64url').length === 32);
  assert.deepEqual(kept?.secretHash, hashOfSecret(secret.reveal()));
  const rows = await test_.database.sql`
    select from audit_event where event = 'client.added' and client_id = ${id} and actor = 'operator'`;
  assert.equal(rows.length, 1);
});

test('a public client has none', async () => {
  const { id, secret } = await add({ id: 'spa', public: true, name: null });
  assert.equal(secret, null);
  assert.equal((await findClient(test_.database.sql, id))?.name, 'spa');
});

test('a second client of one id is refused, and the first stays as it was', async () => {
  const { secret } = await add({ id: 'twice' });
  await assert.rejects(add({ id: 'twice', require: '2fa' }), { name: 'ConfigError', message: /already/ });
  const kept = await findClient(test_.database.sql, 'twice');
  assert.equal(kept?.require, '1fa');
  assert.deepEqual(kept?.secretHash, hashOfSecret(secret?.reveal() ?? ''));
});

test('what cannot be shown or sent to is refused with the word that helps', async () => {
  const bad: Partial<NewClient>[] = [
    { id: '' },
    { id: 'a b' },
    { id: '../x' },
    { id: 'x'.repeat(65) },
    { name: '' },
    { name: ' ' },
    { name: 'Pay\u202eroll' },
    { name: 'Pay\nroll' },
    { name: 'Pay\u200broll' },
    { name: 'x'.repeat(61) },
    { redirectUris: [] },
    { redirectUris: ['https://ok.example/', 'http://evil.example/'] },
    { postLogoutRedirectUris: ['https://*.example/'] },
    { backchannelLogoutUri: 'http://inside.example/logout' },
  ];
  for (const client of bad)
    await assert.rejects(add({ id: 'bad', ...client }), ConfigError, JSON.stringify(client));
  assert.equal(await findClient(test_.database.sql, 'bad'), null);
});
