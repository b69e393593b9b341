import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { type Enrolled, enrol, freshCode, givePassword } from '../support/people.ts';
import { routesOf } from '../support/routes.ts';
import { type TestService, testService } from '../support/service.ts';
import type { Visitor } from '../support/visitor.ts';

let service: TestService;
let routes: readonly Route<Session>[];
let anna: Enrolled;

before(async () => {
  service = await testService({ TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' });
  routes = await routesOf(service);
  anna = await enrol(service, await service.account());
});
after(() => service.stop());

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** What a stranger could put in the place of a parameter. */
function address({ path }: Pick<Route<Session>, 'path'>): string {
  return path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
}

async function send(browser: Visitor, method: (typeof methods)[number], path: string): Promise<Response> {
  const cookie = ['twofold-session', 'twofold-browser'].flatMap((name) => {
    const value = browser.cookie(name);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  const formKey = service.formKeyOf(browser.cookie('twofold-browser') ?? '');
  const hasBody = method === 'POST' || method === 'PUT' || method === 'PATCH' || method === 'DELETE';
  const body = hasBody
    ? new URLSearchParams({ 'form-key': formKey, code: '000000', stored: 'on', way: 'totp' })
    : null;
  const headers = { accept: 'text/html', cookie: cookie.join('; ') };
  return fetch(new URL(path, service.origin), { method, body, headers, redirect: 'manual' });
}

/** Whether the answer is a way to sign in, or nothing at all: that is, whether the route stayed shut. */
function isShut(response: Response): boolean {
  if (
    response.status === 404 ||
    response.status === 405 ||
    response.status === 415 ||
    response.status === 400
  )
    return true;
  const to = response.headers.get('location') ?? '';
  return response.status === 303 && /^\/(sign-in|enrolment)(\/confirm)?(\?|$)/.test(to);
}

interface Standing {
  readonly name: string;
  readonly browser: () => Promise<Visitor>;
  /** Kinds of demand whose routes are open to it, besides the open ones. */
  readonly meets: readonly string[];
}

const standings: readonly Standing[] = [
  { name: 'nobody', browser: async () => fresh(), meets: [] },
  {
    name: 'a half-session',
    browser: async () => {
      const browser = await fresh();
      await givePassword(browser, anna);
      return browser;
    },
    meets: ['half-session'],
  },
  {
    name: 'somebody who must enrol first',
    browser: async () => {
      const browser = await fresh();
      await givePassword(browser, await service.account());
      return browser;
    },
    meets: ['half-session', 'enrolling'],
  },
  {
    name: 'somebody whose recovery code was used',
    browser: async () => {
      const bo = await enrol(service, await service.account());
      const browser = await fresh();
      await givePassword(browser, bo);
      await browser.post('/sign-in/confirm/recovery-code', { code: bo.recoveryCode });
      return browser;
    },
    meets: ['half-session', 'enrolling'],
  },
  {
    name: 'two proofs that are eleven minutes old',
    browser: async () => {
      const browser = await fresh();
      await givePassword(browser, anna);
      await browser.post('/sign-in/confirm', { code: freshCode(service, anna) });
      service.time.pass(660);
      return browser;
    },
    meets: ['half-session', 'any session'],
  },
];

async function fresh(): Promise<Visitor> {
  const browser = service.visitor();
  await browser.get('/sign-in');
  return browser;
}

function demanded({ demand }: Route<Session>): string {
  if (demand.kind !== 'assured') return demand.kind;
  const { level, maxAgeSeconds } = demand.assurance;
  return level === '1fa' && maxAgeSeconds === null ? 'any session' : 'fresh proofs';
}

test('every route states its demand, and those that are open say why', () => {
  assert.ok(routes.length > 30, `only ${routes.length} routes were read`);
  for (const { demand, method, path } of routes) {
    assert.ok(demand, `${method} ${path}`);
    if (demand.kind === 'open') assert.ok(demand.because.length > 10, `${method} ${path}`);
  }
});

test('nobody with less than a route demands gets anywhere on it, by any method', async () => {
  let tried = 0;
  for (const { name, browser, meets } of standings) {
    const standing = await browser();
    const guarded = routes.filter((route) => demanded(route) !== 'open' && !meets.includes(demanded(route)));
    for (const route of guarded) {
      for (const method of methods) {
        const before = await snapshot();
        const response = await send(standing, method, address(route));
        assert.ok(isShut(response), `${name}: ${method} ${route.path} answered ${response.status}`);
        await response.arrayBuffer();
        assert.deepEqual(await snapshot(), before, `${name}: ${method} ${route.path} changed something`);
        tried++;
      }
    }
  }
  assert.ok(tried > 100, `only ${tried} were tried`);
});

/** What must not change: who has which authenticators, and which of them. */
async function snapshot(): Promise<unknown> {
  const { sql } = service.database;
  return sql`select account_id, kind, id from authenticator where account_id = ${anna.id} order by kind`;
}
