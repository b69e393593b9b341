import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { html } from '#http/html.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import type { Gateway } from '../carrier/gateway.ts';
import type { NewPerson, People } from '../phone/people.ts';
import { assetsOf } from '../server/assets.ts';
import { webServer } from '../server/server.ts';
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
  readonly place: {
    readonly port: number;
    readonly urls: { readonly ledger: string; readonly payroll: string };
  };
  readonly clock: Clock;
  readonly log: Log;
}

/** "Everything on one desk": the way in, what can go wrong, and the simulated phone. */
export function desk({ people, carrier, addPerson, place, clock, log }: Dependencies): FastifyInstance {
  const server = webServer({
    assets: assetsOf(join(import.meta.dirname, 'public')),
    formTargets: [],
    problem: ({ title, text }) => html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Twofold</title>
      <link rel="stylesheet" href="/desk.css"></head>
      <body><div class="desk"><main id="main"><a class="brand" href="/">${mark}Twofold</a>
      <div class="intro"><h1>${title}</h1><p class="lead">${text}</p></div><p><a href="/">Back to the desk</a></p></main></div></body></html>`,
    log,
  });
  guard(server, place.port);

  const show = showDesk({ people, carrier, urls: place.urls, clock });
  phoneRoutes(server, { people, carrier, show });
  peopleRoutes(server, { people, addPerson, show });
  switchRoutes(server, { people, carrier });
  return server;
}
