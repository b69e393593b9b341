import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { html } from '#http/html.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { prelude } from '../authenticator/framed.ts';
import { authenticatorProxy } from '../authenticator/proxy.ts';
import type { Gateway } from '../carrier/gateway.ts';
import type { NewPerson, People } from '../phone/people.ts';
import type { PushService } from '../push-service/push-service.ts';
import { pushRoutes } from '../push-service/routes.ts';
import { assetsOf } from '../server/assets.ts';
import { webServer } from '../server/server.ts';
import type { Stranger } from '../stranger/stranger.ts';
import { guard } from './guard.ts';
import { mark } from './icons.ts';
import { peopleRoutes } from './people-routes.ts';
import { phoneRoutes } from './phone-routes.ts';
import { showDesk } from './show.ts';
import { switchRoutes } from './switch-routes.ts';

export type AddedPerson = { readonly added: true } | { readonly added: false; readonly reason: string };
export type AddPerson = (person: NewPerson) => Promise<AddedPerson>;

interface Dependencies {
  readonly people: People;
  readonly carrier: Gateway;
  readonly addPerson: AddPerson;
  readonly stranger: Stranger;
  readonly push: PushService;
  readonly place: {
    readonly port: number;
    /** The service's origin. */
    readonly issuerUrl: string;
    readonly urls: { readonly ledger: string; readonly payroll: string };
  };
  readonly clock: Clock;
  readonly log: Log;
}

/** "Everything on one desk": the way in, what can go wrong, and the simulated phone. */
export function desk({ people, place, clock, log, ...given }: Dependencies): FastifyInstance {
  const server = webServer({
    assets: assetsOf(join(import.meta.dirname, 'public')),
    formTargets: [],
    hasFrames: true,
    problem: ({ title, text }) => html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Twofold</title>
      <link rel="stylesheet" href="/desk.css"></head>
      <body><div class="desk"><main id="main"><a class="brand" href="/">${mark}Twofold</a>
      <div class="intro"><h1>${title}</h1><p class="lead">${text}</p></div><p><a href="/">Back to the desk</a></p></main></div></body></html>`,
    log,
  });
  guard(server, place.port);

  const { carrier, addPerson, stranger, push } = given;
  const urls = { ...place.urls, account: new URL('/account', place.issuerUrl).href };
  const show = showDesk({ people, carrier, stranger, urls, clock });
  phoneRoutes(server, { people, carrier, show, issuerUrl: place.issuerUrl });
  peopleRoutes(server, { people, addPerson, show });
  switchRoutes(server, { people, carrier, stranger });
  pushRoutes(server, { push, origin: `http://127.0.0.1:${place.port}` });
  authenticatorProxy(server, {
    people,
    issuerUrl: place.issuerUrl,
    preludes: { page: prelude('page'), worker: prelude('worker') },
  });
  return server;
}
