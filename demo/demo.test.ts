import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type TestContext, test } from 'node:test';
import { freePort } from '../test/support/free-port.ts';
import { accountCommand } from './account-command.ts';
import { parseConfiguration } from './configuration.ts';
import { startDemo } from './demo.ts';
import { silent } from './support/application.ts';

async function configuration() {
  const [ledger, payroll, desk, smtp] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  return {
    issuerUrl: 'http://localhost:4000',
    receiptUrl: 'http://127.0.0.1:4000/hooks/sms/webhook/x',
    clients: { ledger: { id: 'ledger', secret: 'one' }, payroll: { id: 'payroll', secret: 'two' } },
    ports: { ledger, payroll, desk, smtp },
    people: [{ name: 'Anna', email: 'anna@example.com', password: 'two halves make one' }],
  };
}

function main(t: TestContext, input: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { stdio: 'pipe' });
  t.after(() => child.kill('SIGKILL'));
  child.stdin.end(input);
  return child;
}

test('as a program it reads its configuration, prints the addresses when it listens, and ends on SIGTERM', async (t) => {
  const given = await configuration();
  const child = main(t, JSON.stringify(given));
  const ended = once(child, 'exit');
  const [line = ''] = await once(createInterface(child.stdout), 'line');
  const urls = JSON.parse(String(line));
  assert.equal(urls.sms, `http://127.0.0.1:${given.ports.desk}/sms`);
  for (const url of [urls.ledger, urls.payroll, urls.desk]) assert.equal((await fetch(url)).status, 200, url);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('a configuration that is not whole ends it with 2 and the name of the place, never with a secret', async (t) => {
  const { clients, ...given } = await configuration();
  const child = main(
    t,
    JSON.stringify({ ...given, clients: { ledger: clients.ledger, payroll: { id: 'p', secret: 7 } } }),
  );
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const [code] = await once(child, 'exit');
  assert.equal(code, 2);
  assert.match(said, /clients\.payroll\.secret/);
  assert.doesNotMatch(said, /halves|one"/);
});

test('every missing or wrong part of the configuration is named', async () => {
  const given = await configuration();
  const bad: Record<string, unknown> = {
    issuerUrl: { ...given, issuerUrl: 'localhost' },
    receiptUrl: { ...given, receiptUrl: undefined },
    'ports.smtp': { ...given, ports: { ...given.ports, smtp: '4025' } },
    people: { ...given, people: [] },
    'people\\[0\\]': { ...given, people: ['Anna'] },
    command: { ...given, command: [7] },
    'the configuration': [],
  };
  for (const [where, value] of Object.entries(bad)) {
    assert.throws(() => parseConfiguration(JSON.stringify(value)), new RegExp(where));
  }
  assert.throws(() => parseConfiguration('{'), /JSON/);
});

test('a port in use is told by its number, and what was started is stopped again', async (t) => {
  const given = {
    ...(await configuration()),
    addPerson: async () => ({ added: true }) as const,
    log: silent,
  };
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(given.ports.payroll, '127.0.0.1', resolve));
  t.after(() => holder.close());
  await assert.rejects(startDemo(given), new RegExp(`Port ${given.ports.payroll} is in use`));
  await assert.rejects(fetch(`http://127.0.0.1:${given.ports.desk}/`));
});

test('an account is made by the command line, the password by standard input only', async () => {
  const script = `
    const words = process.argv.slice(1).join(' ');
    let password = '';
    process.stdin.on('data', (part) => { password += part; }).on('end', () => {
      const right = password === 'secret' && words === 'account add --email=bo@example.com --name=Bo --password-stdin --json';
      if (!right) process.stderr.write('first\\nThat address has an account.\\n');
      process.exitCode = right ? 0 : 2;
    });`;
  const add = accountCommand([process.execPath, '-e', script, '--']);
  assert.deepEqual(await add({ name: 'Bo', email: 'bo@example.com', password: 'secret' }), { added: true });
  const refused = await add({ name: 'Bo', email: 'bo@example.com', password: 'wrong' });
  assert.deepEqual(refused, {
    added: false,
    reason: 'The account was not made. That address has an account.',
  });
  const absent = await accountCommand(['/nowhere/twofold'])({
    name: 'Bo',
    email: 'b@example.com',
    password: 'x',
  });
  assert.equal(absent.added, false);
});
