import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { type Enrolled, enrol, givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
let anna: Enrolled;
before(async () => {
  service = await testService({ TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' });
  anna = await enrol(service, await service.account());
});
after(() => service.stop());

const paths = [
  '/sign-in',
  '/sign-in/confirm',
  '/sign-in/confirm/text',
  '/sign-in/confirm/recovery-code',
  '/sign-in/confirm/choose',
  '/sign-in/leave',
  '/password/forgotten',
  '/password/set/abc',
  '/enrolment',
  '/enrolment/choose',
  '/enrolment/app',
  '/enrolment/phone',
  '/enrolment/recovery-code',
  '/account/password',
  '/hooks/sms/webhook/wrong',
  '/oidc/token',
  '/oidc/auth',
  '/oidc/request',
];

async function half(): Promise<Visitor> {
  const browser = service.visitor();
  await givePassword(browser, anna);
  return browser;
}

async function post(
  browser: Visitor,
  path: string,
  body: string | Buffer,
  type: string | null,
): Promise<number> {
  const cookie = ['twofold-session', 'twofold-browser']
    .map((name) => `${name}=${browser.cookie(name)}`)
    .join('; ');
  const headers: Record<string, string> = { cookie, accept: 'text/html' };
  if (type !== null) headers['content-type'] = type;
  const response = await fetch(new URL(path, service.origin), {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
  });
  await response.arrayBuffer();
  return response.status;
}

const form = 'application/x-www-form-urlencoded';

test('whatever is posted, the answer is a refusal in good order and never a fault', async () => {
  const browser = await half();
  const key = encodeURIComponent(service.formKeyOf(browser.cookie('twofold-browser') ?? ''));
  const bodies: readonly (readonly [string, string | Buffer, string | null])[] = [
    ['nothing', '', form],
    ['no form key', 'code=123456', form],
    ['percent signs that are none', `form-key=${key}&code=%zz`, form],
    ['bytes that are no UTF-8', Buffer.from([0x63, 0x3d, 0xff, 0xfe]), form],
    ['percent-encoded bytes that are no UTF-8', `form-key=${key}&code=%ff%fe`, form],
    ['NUL', `form-key=${key}&code=%00&email=%00&password=%00`, form],
    ['half a surrogate', `form-key=${key}&code=%ed%a0%80`, form],
    ['a field twice', `form-key=${key}&code=1&code=2`, form],
    ['a list for a string', `form-key=${key}&code[]=1&email[0]=a&password[$ne]=`, form],
    ['names of objects', `form-key=${key}&__proto__=1&constructor=2&toString=3`, form],
    ['a megabyte', `form-key=${key}&password=${'x'.repeat(1_000_000)}`, form],
    [
      'sixty thousand characters',
      `form-key=${key}&code=${'9'.repeat(60_000)}&email=${'a'.repeat(1000)}`,
      form,
    ],
    ['digits of another script', `form-key=${key}&code=${encodeURIComponent('１２３４５６')}`, form],
    ['JSON', '{"code":"123456"}', 'application/json'],
    ['JSON that is none', '{"code":', 'application/json'],
    ['JSON with a number', '{"code":123456}', 'application/json'],
    ['a file', 'x', 'multipart/form-data; boundary=x'],
    ['text', `form-key=${key}&code=1`, 'text/plain'],
    ['no type', Buffer.from('x'), null],
  ];
  for (const path of paths) {
    for (const [name, body, type] of bodies) {
      const status = await post(browser, path, body, type);
      assert.ok(status < 500, `${path}: ${name} answered ${status}`);
    }
  }
  assert.deepEqual(
    service.logged.filter((line) => line.includes('"fault"')),
    [],
  );
});

test('addresses and queries that are odd are not found, or refused', async () => {
  const odd = [
    '/sign-in?for=%zz',
    '/sign-in?for=a&for=b',
    `/sign-in?for=${'a'.repeat(5000)}`,
    "/sign-in?for='--",
    '/sign-in?for=__proto__',
    '/sign-in?for=constructor',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2fkey',
    '/account/sessions/x/end',
    '/account%00',
    '/sign-in;x=1',
    '/.git/HEAD',
    '/account/settings.css',
    '/password/set/%ff',
    `/password/set/${'x'.repeat(3000)}`,
    '/hooks/sms/%00/x',
    '//evil.example',
    '/\\evil.example',
  ];
  const browser = await half();
  for (const path of odd) {
    const response = await fetch(`${service.origin}${path}`, {
      headers: { accept: 'text/html', cookie: `twofold-session=${browser.cookie('twofold-session')}` },
      redirect: 'manual',
    });
    assert.ok(response.status < 500, `${path} answered ${response.status}`);
    const to = response.headers.get('location');
    if (to !== null) assert.match(to, /^\/[a-z]/, path);
    await response.arrayBuffer();
  }
});

test('what no route is found for is refused like everything else: a page for people, a problem for programs', async () => {
  for (const [path, status] of [
    ['/%zz', 400],
    ['/%ff%fe', 400],
    ['/password/set/%zz', 400],
    [`/password/set/${'x'.repeat(300)}`, 414],
  ] as const) {
    const program = await fetch(`${service.origin}${path}`);
    assert.deepEqual([program.status, await codeOf(program)], [status, 'malformed'], path);
    assert.match(program.headers.get('content-type') ?? '', /^application\/problem\+json\b/);
    const person = await fetch(`${service.origin}${path}`, { headers: { accept: 'text/html' } });
    assert.deepEqual(
      [person.status, person.headers.get('content-type')],
      [status, 'text/html; charset=utf-8'],
    );
    assert.match(await person.text(), /<h1>That did not work<\/h1>/);
    for (const { headers } of [program, person]) {
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.deepEqual([headers.get('cache-control'), headers.get('x-frame-options')], ['no-store', 'DENY']);
    }
  }
});

test('an address that has another method says which', async () => {
  for (const [method, path, allowed] of [
    ['DELETE', '/sign-in', 'GET, POST, HEAD'],
    ['PUT', '/account', 'GET, HEAD'],
    ['OPTIONS', '/password/set/abc', 'GET, POST, HEAD'],
    ['GET', '/sign-out', 'POST'],
    ['GET', '/authenticator/api/requests', 'POST'],
    ['POST', '/health/live', 'GET, HEAD'],
  ] as const) {
    const answer = await fetch(`${service.origin}${path}`, { method, redirect: 'manual' });
    assert.deepEqual([answer.status, await codeOf(answer)], [405, 'method-not-allowed'], path);
    assert.equal(answer.headers.get('allow'), allowed);
  }
  const nowhere = await fetch(`${service.origin}/nothing`, { method: 'PUT' });
  assert.equal(nowhere.status, 404);
});

test('a megabyte is too large, at the addresses of OpenID Connect as well', async () => {
  for (const path of ['/sign-in', '/oidc/token']) {
    const body = new URLSearchParams({ x: 'x'.repeat(1_000_000) });
    const answer = await fetch(`${service.origin}${path}`, { method: 'POST', body });
    assert.deepEqual([answer.status, await codeOf(answer)], [413, 'too-large'], path);
  }
});

test('a request that names another host changes no link and no redirect', async () => {
  const response = await fetch(`${service.origin}/account`, {
    headers: {
      accept: 'text/html',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
    },
    redirect: 'manual',
  });
  assert.equal(response.headers.get('location'), '/sign-in?for=account');
  const discovery = await raw(
    `GET /.well-known/openid-configuration HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`,
  );
  assert.doesNotMatch(discovery, /evil/);
  assert.match(discovery, new RegExp(`"issuer":"${service.origin}"`));
});

test('a form of another site, or with the form key of another browser, changes nothing', async () => {
  const browser = await half();
  const other = service.formKeyOf('another browser');
  assert.equal(
    await post(browser, '/sign-out', new URLSearchParams({ 'form-key': other }).toString(), form),
    403,
  );
  const own = service.formKeyOf(browser.cookie('twofold-browser') ?? '');
  const response = await fetch(`${service.origin}/sign-out`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': form,
      'sec-fetch-site': 'cross-site',
      cookie: `twofold-session=${browser.cookie('twofold-session')}; twofold-browser=${browser.cookie('twofold-browser')}`,
    },
    body: new URLSearchParams({ 'form-key': own }),
  });
  assert.equal(response.status, 403);
  assert.equal(
    (await browser.get('/sign-in')).heading,
    'Enter the code from your app',
    'still signed in half-way',
  );
});

test('two requests that are smuggled as one are refused, and so are lengths that disagree', async () => {
  for (const head of [
    'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
    'Transfer-Encoding: chunked, identity\r\n',
    'Content-Length: 5\r\nContent-Length: 6\r\n',
    'Content-Length: -1\r\n',
  ]) {
    const answer = await raw(
      `POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${head}\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 4\d\d/, head);
  }
});

test('every answer carries the headers that keep it in its place', async () => {
  for (const path of [
    '/sign-in',
    '/account',
    '/nothing',
    '/health/live',
    '/.well-known/openid-configuration',
    '/oidc/jwks',
    '/oidc/auth',
  ]) {
    const response = await fetch(`${service.origin}${path}`, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    await response.arrayBuffer();
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path);
    assert.match(response.headers.get('referrer-policy') ?? '', /no-referrer/, path);
    assert.doesNotMatch(response.headers.get('content-security-policy') ?? '', /unsafe/, path);
    assert.equal(response.headers.get('x-powered-by'), null);
  }
});

test('nothing secret is in the log, the audit or an error', async () => {
  const browser = service.visitor();
  const password = 'canary password in the mine';
  const person = await service.account({ password });
  const walk = await enrol(service, person);
  await givePassword(browser, { ...walk, password: `${password} wrong` });
  await browser.post('/sign-in/confirm', { code: '271828' });
  const rows = await service.database.sql`select * from audit_event`;
  const text = `${service.logged.join('\n')}\n${JSON.stringify(rows)}`;
  for (const secret of [
    'canary',
    '271828',
    walk.key.replaceAll(' ', ''),
    walk.recoveryCode,
    browser.cookie('twofold-browser') ?? 'none',
    walk.browser.cookie('twofold-session') ?? 'none',
  ]) {
    assert.ok(!text.includes(secret), `${secret.slice(0, 6)}… is on record`);
  }
});

async function codeOf(answer: Response): Promise<string> {
  const problem = (await answer.json()) as { readonly code: string };
  return problem.code;
}

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(service.origin).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.setTimeout(8000, () => socket.destroy());
  });
}
