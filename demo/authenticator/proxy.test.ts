import assert from 'node:assert/strict';
import { createServer, get, type IncomingMessage } from 'node:http';
import { type TestContext, test } from 'node:test';
import { html } from '#http/html.ts';
import { freePort } from '../../test/support/free-port.ts';
import { peopleAtDesk } from '../phone/people.ts';
import { webServer } from '../server/server.ts';
import { silent } from '../support/application.ts';
import { prelude } from './framed.ts';
import { authenticatorProxy } from './proxy.ts';

const page =
  '<!doctype html><main id="app" data-origin="https://id"></main><script type="module" src="/assets/a.js"></script>';
const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

/** A service that says what it was asked, the proxy in front of it, and whose phone is asking. */
async function world(t: TestContext) {
  const asked: { request: IncomingMessage; body: string }[] = [];
  const service = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    asked.push({ request, body });
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('set-cookie', 'session=1');
    if (request.url === '/authenticator/') return void response.end(page);
    if (request.url === '/authenticator/worker.js') return void response.end('worker();');
    if (request.url !== '/authenticator/api/events') return void response.writeHead(401).end('{"code":"x"}');
    // A stream that never ends by itself.
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: changed\n\n');
  });
  const issuerPort = await freePort();
  await new Promise<void>((resolve) => service.listen(issuerPort, '127.0.0.1', resolve));
  const people = peopleAtDesk(
    [{ name: 'Anna', email: 'anna@example.com', password: 'x y z' }],
    () => new Date(),
  );
  const server = webServer({ assets: new Map(), formTargets: [], problem: () => html``, log: silent });
  const preludes = { page: prelude('page'), worker: prelude('worker') };
  authenticatorProxy(server, { people, preludes, issuerUrl: `http://127.0.0.1:${issuerPort}` });
  const at = await server.listen({ host: '127.0.0.1', port: 0 });
  t.after(async () => {
    await server.close();
    service.closeAllConnections();
    service.close();
  });
  const [anna] = people.all();
  const call = (path: string, init: RequestInit = {}) =>
    fetch(at + path, { ...init, headers: { 'x-desk-phone': anna.id, ...init.headers } });
  return { at, asked, anna, call, preludes };
}

test('the page may stand in a frame of the desk, and has one script before its own; everything else stays', async (t) => {
  const { call, preludes } = await world(t);
  const response = await call('/authenticator/?phone=1&on=desk');
  const own = '<script type="module" src="/assets/a.js"></script>';
  assert.equal(
    await response.text(),
    page.replace(own, `<script src="${preludes.page.path}"></script>${own}`),
  );
  assert.equal(response.headers.get('x-frame-options'), null);
  assert.equal(
    response.headers.get('content-security-policy'),
    policy.replace("ancestors 'none'", "ancestors 'self'"),
  );
  assert.equal(response.headers.get('set-cookie'), null);
  assert.equal(await (await call(preludes.page.path)).text(), preludes.page.script);
});

test('the worker is the service’s own, behind the prelude', async (t) => {
  const { call, preludes } = await world(t);
  const text = await (await call('/authenticator/worker.js?phone=1')).text();
  assert.equal(text, `${preludes.worker.script}\nworker();`);
});

test('calls go through as they were signed, and without the cookies of this browser', async (t) => {
  const { asked, call } = await world(t);
  const body = '{"b": 1,  "a":2}';
  const headers = {
    'content-type': 'application/json',
    'content-digest': 'sha-256=:x:',
    signature: 'phone=:y:',
    'signature-input': 'phone=("@method")',
    cookie: 'session=secret',
    origin: 'http://localhost:4003',
  };
  const response = await call('/authenticator/api/requests', { method: 'POST', body, headers });
  assert.deepEqual([response.status, await response.text()], [401, '{"code":"x"}']);
  const [seen] = asked;
  assert.equal(seen?.body, body);
  assert.equal(seen?.request.headers.signature, headers.signature);
  assert.equal(seen?.request.headers['signature-input'], headers['signature-input']);
  for (const name of ['cookie', 'origin', 'x-desk-phone'])
    assert.equal(seen?.request.headers[name], undefined);
});

test('nothing but the app is behind the proxy', async (t) => {
  const { at, asked, call } = await world(t);
  assert.equal((await call('/account')).status, 404);
  // As it is written, for fetch would resolve it before.
  const statusOf = (path: string) =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(at);
      get({ hostname, port, path }, (response) => resolve(response.resume().statusCode));
    });
  for (const path of ['/authenticator/%2e%2e/account', '/authenticator/../account', '/assets/.%2e/account'])
    assert.equal(await statusOf(path), 404, path);
  assert.deepEqual(asked, []);
});

test('an offline phone gets nothing at all, and what was under way is cut', async (t) => {
  const { anna, call } = await world(t);
  const events = await call('/authenticator/api/events', { method: 'POST' });
  const reader = events.body?.getReader();
  assert.match(
    Buffer.from((await reader?.read())?.value ?? []).toString(),
    /changed/,
    'events are not held back',
  );
  anna.phone.condition.set({ offline: true });
  await assert.rejects(async () => reader?.read());
  await assert.rejects(call('/authenticator/api/requests', { method: 'POST', body: '{}' }));
  anna.phone.condition.set({ offline: false });
  assert.equal((await call('/authenticator/api/requests', { method: 'POST', body: '{}' })).status, 401);
});
