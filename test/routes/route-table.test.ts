import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { type Enrolled, enrol, freshCode, givePassword } from '../support/people.ts';
import { routesOf } from '../support/routes.ts';
import { type TestService, testService } from '../support/service.ts';
import { stateOf } from '../support/state.ts';
import type { Visitor } from '../support/visitor.ts';
import { type Door, doors } from './doors.ts';

let service: TestService;
/** A service where nobody must enrol: one factor is a whole session there. */
let lenient: TestService;
let routes: readonly Route<Session>[];
let anna: Enrolled;

before(async () => {
  const texts = { TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' };
  service = await testService(texts);
  lenient = await testService({ ...texts, TWOFOLD_ENROLMENT: 'optional' });
  routes = await routesOf(service);
  anna = await enrol(service, await service.account());
});
after(() => Promise.all([service.stop(), lenient.stop()]));

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof methods)[number];

/** Somebody who has come so far and no further, at one of the services. */
interface Standing {
  readonly name: string;
  readonly come: () => Promise<Visitor>;
  readonly at: () => TestService;
  readonly open: readonly Door[];
}

const standings: readonly Standing[] = [
  { name: 'nobody', at: () => service, come: () => fresh(service), open: [] },
  {
    name: 'a half-session',
    at: () => service,
    come: async () => {
      const browser = await fresh(service);
      await givePassword(browser, anna);
      return browser;
    },
    open: ['password given'],
  },
  {
    name: 'somebody who must enrol first',
    at: () => service,
    come: async () => {
      const browser = await fresh(service);
      await givePassword(browser, await service.account());
      return browser;
    },
    open: ['password given', 'may link'],
  },
  {
    name: 'somebody whose recovery code was used',
    at: () => service,
    come: async () => {
      const bo = await enrol(service, await service.account());
      const browser = await fresh(service);
      await givePassword(browser, bo);
      await browser.post('/sign-in/confirm/recovery-code', { code: bo.recoveryCode });
      return browser;
    },
    open: ['password given', 'may link'],
  },
  {
    name: 'one factor, where that is enough, eleven minutes old',
    at: () => lenient,
    come: async () => {
      const browser = await fresh(lenient);
      await givePassword(browser, await lenient.account());
      await browser.post('/enrolment/later');
      lenient.time.pass(660);
      return browser;
    },
    open: ['password given', 'may link', 'signed in'],
  },
  {
    name: 'two proofs that are eleven minutes old',
    at: () => service,
    come: async () => {
      const browser = await fresh(service);
      await givePassword(browser, anna);
      await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
      service.time.pass(660);
      return browser;
    },
    open: ['password given', 'signed in'],
  },
];

async function fresh(at: TestService): Promise<Visitor> {
  const browser = at.visitor();
  await browser.get('/sign-in');
  return browser;
}

test('every address of the service is written down with who may come to it, and asks for no less', () => {
  const asked = routes.map((route) => `${doorOf(route)}: ${route.method} ${route.path}`);
  const written = Object.entries(doors).flatMap(([door, lines]) => lines.map((line) => `${door}: ${line}`));
  assert.deepEqual(asked.sort(), written.sort());
});

test('an open route says why it is open', () => {
  for (const route of routes) {
    if ('machine' in route || route.demand.kind !== 'open') continue;
    assert.ok(route.demand.because.length > 10, `${route.method} ${route.path}`);
  }
});

function doorOf(route: Route<Session>): Door {
  if ('machine' in route) return 'machines';
  const { demand } = route;
  if (demand.kind === 'open') return 'everybody';
  if (demand.kind === 'half-session') return 'password given';
  if (demand.kind === 'enrolling') return 'may link';
  const { level, maxAgeSeconds } = demand.assurance;
  return level === '1fa' && maxAgeSeconds === null ? 'signed in' : 'fresh proofs';
}

test('what is let in is seen to change something', async () => {
  const browser = await fresh(service);
  const before = await stateOf(service.database);
  await givePassword(browser, anna);
  assert.notDeepEqual(await stateOf(service.database), before);
});

for (const standing of standings) {
  test(`behind the doors that are shut nothing is had and nothing changes, by any method: ${standing.name}`, async () => {
    const browser = await standing.come();
    const at = standing.at();
    let tried = 0;
    for (const path of pathsBehind(
      ['password given', 'may link', 'signed in', 'fresh proofs'],
      standing.open,
    )) {
      const before = await stateOf(at.database);
      for (const method of methods) {
        const response = await send({ browser, at }, method, path);
        assert.ok(isShut(response), `${method} ${path} answered ${response.status}`);
        await response.arrayBuffer();
        tried += 1;
      }
      assert.deepEqual(await stateOf(at.database), before, path);
    }
    assert.ok(tried > 40, `only ${tried} were tried`);
  });
}

test('what machines call is open to none that does not prove itself, whatever cookies it brings', async () => {
  const browser = await fresh(service);
  await givePassword(browser, anna);
  await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
  const before = await stateOf(service.database);
  for (const path of pathsBehind(['machines'], []).filter((known) => !/^\/(health|oidc)\//.test(known))) {
    for (const method of methods) {
      const response = await send({ browser, at: service }, method, path);
      assert.ok(response.status >= 400 && response.status < 500, `${method} ${path}: ${response.status}`);
      await response.arrayBuffer();
    }
    const json = { 'content-type': 'application/json' };
    const response = await fetch(new URL(path, service.origin), {
      method: 'POST',
      body: '{}',
      headers: json,
    });
    assert.ok(response.status >= 400 && response.status < 500, `JSON to ${path}: ${response.status}`);
    await response.arrayBuffer();
  }
  assert.deepEqual(await stateOf(service.database), before);
});

/** With what a stranger could put in the place of a parameter. A path that has one open method is left out. */
function pathsBehind(shut: readonly Door[], open: readonly Door[]): readonly string[] {
  const pathsOf = (door: Door) => doors[door].map((line) => line.replace(/^\S+ /, ''));
  const isOpen = new Set(['everybody' as const, ...open].flatMap(pathsOf));
  const paths = new Set(shut.filter((door) => !open.includes(door)).flatMap(pathsOf));
  return [...paths]
    .filter((path) => !isOpen.has(path))
    .map((path) => path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000'));
}

interface Place {
  readonly browser: Visitor;
  readonly at: TestService;
}

async function send({ browser, at }: Place, method: Method, path: string): Promise<Response> {
  const cookie = ['twofold-session', 'twofold-browser'].flatMap((name) => {
    const value = browser.cookie(name);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  const formKey = at.formKeyOf(browser.cookie('twofold-browser') ?? '');
  const hasBody = method === 'POST' || method === 'PUT' || method === 'PATCH' || method === 'DELETE';
  const body = hasBody
    ? new URLSearchParams({ 'form-key': formKey, code: '000000', stored: 'on', way: 'totp' })
    : null;
  const headers = { accept: 'text/html', cookie: cookie.join('; ') };
  return fetch(new URL(path, at.origin), { method, body, headers, redirect: 'manual' });
}

/** Whether the answer is a way to sign in, or nothing at all: that is, whether the route stayed shut. */
function isShut(response: Response): boolean {
  if ([400, 404, 405, 415].includes(response.status)) return true;
  const to = response.headers.get('location') ?? '';
  return response.status === 303 && /^\/(sign-in|enrolment)(\/confirm)?(\?|$)/.test(to);
}
