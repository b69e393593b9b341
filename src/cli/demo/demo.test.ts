import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { passwordHash } from '#accounts/password-hash.ts';
import { passwordLength, refusePassword } from '#accounts/password-rules.ts';
import { accountByEmail, setPassword } from '#accounts/store.ts';
import { deskConfiguration } from '#cli/demo/prepare.ts';
import { systemClock } from '#kernel/clock.ts';
import { hashOfSecret } from '#oidc/clients/clients.ts';
import { findClient } from '#oidc/clients/store.ts';
import { type CommandLine, commandLine } from '../../../test/support/command-line.ts';
import { demoEnvironment, ports } from './place.ts';
import { portProblem } from './ports.ts';
import { newPassPhrase } from './secrets.ts';

let line: CommandLine;
let dataDir: string;
before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'twofold-demo-'));
  line = await commandLine({ TWOFOLD_DATA_DIR: dataDir });
});
after(async () => {
  await line.stop();
  await rm(dataDir, { recursive: true });
});

function prepared() {
  const environment = demoEnvironment(line.environment);
  return deskConfiguration({ environment, clock: systemClock, stdin: Readable.from([]), say: () => {} });
}

test('a second start finds everything as the first one made it', async () => {
  const first = await prepared();
  assert.deepEqual(await prepared(), first);
  const { clients, people, receiptUrl } = first;
  for (const id of ['ledger', 'payroll'] as const) {
    const found = await findClient(line.database.sql, id);
    assert.deepEqual(found?.secretHash, hashOfSecret(clients[id].secret));
    assert.deepEqual(found?.redirectUris, [`http://localhost:${ports[id]}/callback`]);
  }
  const [anna] = people;
  const account = await accountByEmail(line.database.sql, anna?.email ?? '');
  assert.equal(
    await passwordHash(line.keyring).matches(account?.passwordHash ?? null, anna?.password ?? ''),
    true,
  );
  assert.match(receiptUrl, /^http:\/\/localhost:4000\/hooks\/sms\/webhook\/[\w-]{43}$/);
  assert.equal((await stat(join(dataDir, 'demo.json'))).mode & 0o777, 0o600);
});

test('what the desk shows is the way in, also after the password was changed or the secrets were lost', async () => {
  const first = await prepared();
  const { sql } = line.database;
  const matches = async (password = '') => {
    const account = await accountByEmail(sql, 'anna@example.com');
    return passwordHash(line.keyring).matches(account?.passwordHash ?? null, password);
  };
  const account = await accountByEmail(sql, 'anna@example.com');
  assert.ok(account !== null);
  await setPassword(
    sql,
    account.id,
    await passwordHash(line.keyring).hash('another pass phrase'),
    new Date(),
  );
  const second = await prepared();
  assert.deepEqual(second, first);
  assert.equal(await matches(second.people[0]?.password), true);

  await writeFile(join(dataDir, 'demo.json'), 'half of a fi');
  const third = await prepared();
  assert.notEqual(third.clients.ledger.secret, first.clients.ledger.secret);
  assert.deepEqual((await findClient(sql, 'ledger'))?.secretHash, hashOfSecret(third.clients.ledger.secret));
  assert.equal(await matches(third.people[0]?.password), true);
  assert.equal(
    (await readFile(join(dataDir, 'demo.json'), 'utf8')).includes(third.clients.ledger.secret),
    true,
  );
});

test('the pass phrase is another one each time, and one that the rules let through', async () => {
  const phrases = Array.from({ length: 50 }, newPassPhrase);
  assert.equal(new Set(phrases).size, 50);
  for (const phrase of phrases)
    assert.equal(await refusePassword(phrase, passwordLength.alone, ['Twofold', 'Anna']), null);
});

test('texts and mails go to the desk, unless the operator named other places', () => {
  assert.equal(demoEnvironment({}).TWOFOLD_SMS_URL, 'webhook+http://127.0.0.1:4003/sms');
  assert.equal(demoEnvironment({ TWOFOLD_SMTP_URL: ' ' }).TWOFOLD_SMTP_URL, 'smtp://127.0.0.1:4025');
  const own = demoEnvironment({
    TWOFOLD_SMS_URL: 'kannel://a:b@c/',
    TWOFOLD_PRIVATE_TARGETS: '10.0.0.1:443',
  });
  assert.equal(own.TWOFOLD_SMS_URL, 'kannel://a:b@c/');
  assert.match(own.TWOFOLD_PRIVATE_TARGETS ?? '', /^10\.0\.0\.1:443,localhost:4001,/);
});

test('a port that somebody holds is named, with what needs it and what to do', async () => {
  const holder = createServer().listen(0, '::1');
  await once(holder, 'listening');
  const address = holder.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const problem = await portProblem([{ port, purpose: 'the Desk' }]);
  assert.match(problem ?? '', new RegExp(`^Port ${port} is in use, and the Desk needs it: stop`));
  holder.close();
  await once(holder, 'close');
  assert.equal(await portProblem([{ port, purpose: 'the Desk' }]), null);
});
