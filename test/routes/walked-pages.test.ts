import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { everybody } from '../support/everybody.ts';
import { routesOf } from '../support/routes.ts';
import { type TestService, testService } from '../support/service.ts';

let service: TestService;
let routes: readonly Route<Session>[];
let walked: readonly string[];

before(async () => {
  service = await testService({ TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' });
  routes = await routesOf(service);
  const standings = await everybody(service);
  walked = standings.flatMap(({ paths }) => paths.map((path) => path.replace(/\?.*$/, '')));
});
after(() => service.stop());

/** What a browser may ask for and nobody reads as a page of its own. */
const noPages: Readonly<Record<string, string>> = {
  '/videos/:method/:captions': 'captions of a video',
  '/sign-in/confirm/text/state': 'lines of a page',
  '/sign-in/confirm/text/events': 'events of a page',
  '/sign-in/confirm/push/state': 'lines of a page',
  '/sign-in/confirm/push/events': 'events of a page',
  '/enrolment/link-phone/state': 'lines of a page',
  '/enrolment/link-phone/events': 'events of a page',
  '/enrolment/phone/state': 'lines of a page',
  '/enrolment/phone/events': 'events of a page',
  '/account/phones/:id/check/state': 'lines of a page',
  '/enrolment/next': 'leads to the step that is open',
  '/enrolment/recovery-code/file': 'a text that is saved',
  '/authenticator/': 'the app, whose screens are walked in test/app',
  '/authenticator/manifest.webmanifest': 'what an installed app is called',
};

test('every page that the service answers is looked at in every language and in every way', () => {
  const asked = routes.filter((route) => route.method === 'GET' && !('machine' in route));
  const unseen = asked.filter(({ path }) => {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
    return noPages[path] === undefined && !walked.some((seen) => pattern.test(seen));
  });
  assert.ok(asked.length > 40, `only ${asked.length} routes were read`);
  assert.deepEqual(
    unseen.map(({ path }) => path),
    [],
  );
});

test('what is no page is still asked for', () => {
  const gone = Object.keys(noPages).filter((path) => !routes.some((route) => route.path === path));
  assert.deepEqual(gone, []);
});
