import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hashOfSecret } from '#oidc/clients/clients.ts';
import { findClient } from '#oidc/clients/store.ts';
import { type CommandLine, commandLine } from '../../../test/support/command-line.ts';

let line: CommandLine;
before(async () => {
  line = await commandLine();
});
after(() => line.stop());

const adding = (id: string, ...more: string[]) => ['client', 'add', `--id=${id}`, ...more];
const callback = '--redirect-uri=https://ledger.example/callback';

test('a secret is shown this once, and kept as a hash', async () => {
  const { secret, ...shown } = await line.json(adding('ledger', callback, '--name=Ledger', '--require=2fa'));
  assert.deepEqual(shown, { id: 'ledger', name: 'Ledger', public: false, require: '2fa' });
  assert.match(String(secret), /^[\w-]{43}$/);
  const found = await findClient(line.database.sql, 'ledger');
  assert.deepEqual(found?.secretHash, hashOfSecret(String(secret)));
  const { out } = await line.run(['client', 'list']);
  assert.match(out, /^ledger {2}Ledger, 2fa at least/m);
  assert.equal(out.includes(String(secret)), false);
});

test('an application is linked with all its addresses', async () => {
  await line.run([
    ...adding('payroll', callback, '--redirect-uri=http://localhost:4002/callback', '--id-token-alg=RS256'),
    ...[
      '--post-logout-redirect-uri=https://payroll.example/out',
      '--post-logout-redirect-uri=https://payroll.example/bye',
    ],
    '--backchannel-logout-uri=https://payroll.example/hear',
  ]);
  const { clients } = await line.json(['client', 'list']);
  assert.ok(Array.isArray(clients));
  const { createdAt, ...payroll } = clients.find(({ id }) => id === 'payroll');
  assert.ok(Date.parse(createdAt) > 0);
  assert.deepEqual(payroll, {
    ...{ id: 'payroll', name: 'payroll', public: false, require: '1fa', idTokenAlg: 'RS256' },
    redirectUris: ['https://ledger.example/callback', 'http://localhost:4002/callback'],
    postLogoutRedirectUris: ['https://payroll.example/out', 'https://payroll.example/bye'],
    backchannelLogoutUri: 'https://payroll.example/hear',
  });
});

test('an application that cannot keep a secret gets none', async () => {
  assert.equal((await line.json(adding('phone', callback, '--public'))).secret, null);
  assert.equal((await findClient(line.database.sql, 'phone'))?.secretHash, null);
});

test('what could send people elsewhere, or is there already, is refused', async () => {
  await line.run(adding('taken', callback));
  const refused: readonly string[][] = [
    adding('taken', callback),
    adding('no good', callback),
    adding('a', '--redirect-uri=http://ledger.example/callback'),
    adding('b', '--redirect-uri=https://*.example/callback'),
    adding('c', '--redirect-uri=javascript:alert(1)'),
    adding('d', callback, '--backchannel-logout-uri=/hear'),
    adding('e', callback, '--name=\u202eregdeL'),
  ];
  for (const args of refused) {
    const { exitCode, out, err } = await line.run([...args, '--json']);
    assert.deepEqual([exitCode, JSON.parse(out).error.code], [1, 'client-refused'], args.join(' '));
    assert.match(err, /^[^\n]{10,}\n$/);
  }
  const { clients } = await line.json(['client', 'list']);
  assert.ok(Array.isArray(clients));
  assert.equal(clients.filter(({ id }) => id === 'taken').length, 1);
});

test('new signing keys sign after ten minutes, or at once for keys that others may know', async () => {
  const { keys, signFrom } = await line.json(['key', 'rotate']);
  assert.ok(Array.isArray(keys) && keys.length === 2);
  assert.equal(Math.round((Date.parse(String(signFrom)) - Date.now()) / 60_000), 10);
  const atOnce = await line.json(['key', 'rotate', '--now']);
  assert.ok(Math.abs(Date.parse(String(atOnce.signFrom)) - Date.now()) < 60_000);
  const rows = await line.database.sql<
    { kid: string }[]
  >`select kid from signing_key where signs_until is null order by kid`;
  assert.deepEqual(
    rows.map(({ kid }) => kid),
    Array.isArray(atOnce.keys) && atOnce.keys.sort(),
  );
});
