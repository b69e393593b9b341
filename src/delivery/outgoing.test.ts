import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { isPublic, mayBeCalled, type Outgoing, postOutside } from './outgoing.ts';

test('addresses of this machine, of private networks and of special purposes are not public', () => {
  for (const address of [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ]) {
    assert.equal(isPublic({ address, family: 4 }), false, address);
  }
  for (const address of [
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:0:1::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
  ]) {
    assert.equal(isPublic({ address, family: 6 }), false, address);
  }
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1'])
    assert.ok(isPublic({ address, family: 4 }), address);
  assert.ok(isPublic({ address: '2606:4700::1111', family: 6 }));
});

function to(url: string, allowedTargets: readonly string[] = []): Outgoing {
  const rest = {
    headers: {},
    body: 'x',
    allowedTargets,
    signal: AbortSignal.timeout(5000),
    timeoutSeconds: 2,
  };
  return { url: new URL(url), ...rest };
}

test('a private address is spoken to only when the operator named it, with its port', async (t) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.writeHead(503, { 'retry-after': '30' }).end();
  });
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const refused = { reached: false, reason: 'address-refused' };
  for (const url of [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    `https://localhost:${port}/`,
    `https://[::1]:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    `https://2130706433:${port}/`,
    `https://0x7f.1:${port}/`,
  ]) {
    assert.deepEqual(await postOutside(to(url, [`localhost:${port + 1}`, 'localhost'])), refused, url);
  }
  assert.equal(asked, 0);
  assert.deepEqual(await postOutside(to(`http://localhost:${port}/`, [`localhost:${port}`])), {
    reached: true,
    status: 503,
    retryAfterSeconds: 30,
  });
});

test('without TLS nothing goes out, and a name that is none is not reached', async () => {
  const refused = await postOutside(to('http://app.example/'));
  assert.deepEqual(refused, { reached: false, reason: 'address-refused' });
  const unknown = await postOutside(to('https://nobody.invalid/'));
  assert.deepEqual(unknown, { reached: false, reason: 'unreachable' });
});

test('whether an address may be called is known before anything is sent', async () => {
  assert.equal(await mayBeCalled(new URL('https://127.0.0.1/'), []), false);
  assert.equal(await mayBeCalled(new URL('http://192.0.2.1/'), []), false);
  assert.equal(await mayBeCalled(new URL('https://93.184.215.14/'), []), true);
  assert.equal(await mayBeCalled(new URL('http://localhost:4003/'), ['localhost:4003']), true);
  assert.equal(await mayBeCalled(new URL('http://localhost:4003/'), ['localhost:4004']), false);
});
