import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Html, html } from '#http/html.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { assetsOf } from '../server/assets.ts';
import { type Problem, sendPage, webServer } from '../server/server.ts';
import { backChannelRoute } from './back-channel.ts';
import { memoryDepartures } from './departures.ts';
import { type Gate, gateOf } from './gate.ts';
import { openidClient } from './openid.ts';
import { reception as receptionOf } from './reception.ts';
import { sessionRenewal } from './renewal.ts';
import { doors } from './routes.ts';
import { memorySessions, type Session } from './sessions.ts';

/** What an application looks like: its frame, and the page for people who are not signed in. */
export interface Look {
  readonly name: string;
  /** The folder of its style sheet and pictures. */
  readonly assets: string;
  readonly frame: (page: Page) => Html;
  readonly welcome: () => Html;
}

export interface Page {
  readonly title: string;
  readonly path: string;
  readonly session: Session | null;
  readonly body: Html;
}

/** Where an application lives, and how the identity service knows it. */
export interface Placement {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly client: { readonly id: string; readonly secret: string };
}

interface Dependencies {
  readonly look: Look;
  readonly placement: Placement;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Application {
  readonly server: FastifyInstance;
  readonly gate: Gate;
  readonly sessionOf: (request: FastifyRequest) => Session | null;
}

/** An application that lets an identity service sign its people in. What it does besides is its own. */
export function application({ look, placement, clock, log }: Dependencies): Application {
  const { baseUrl, issuerUrl, client } = placement;
  const openid = openidClient({ issuerUrl, client, baseUrl, clock });
  const sessions = memorySessions({ clock });
  const server = webServer({
    assets: assetsOf(look.assets),
    formTargets: [new URL(issuerUrl).origin],
    problem: (problem) => problemPage(look, problem),
    log,
  });
  refuseForeignForms(server, look, baseUrl);

  const reception = receptionOf({ look, openid, sessions, departures: memoryDepartures({ clock }), log });
  const renewed = sessionRenewal({ openid, sessions, clock });
  doors(server, { look, baseUrl, openid, sessions, reception, clock });
  backChannelRoute({ server, sessions, openid, clientId: client.id, clock, log });
  return { server, gate: gateOf({ reception, renewed, clock }), sessionOf: reception.sessionOf };
}

/** A cookie knows no port: every page on this host is the same site, so only the exact origin may post. */
function refuseForeignForms(server: FastifyInstance, look: Look, baseUrl: string): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST' || request.url === '/back-channel-logout') return;
    if (request.headers.origin === baseUrl) return;
    const text = `That form was not sent from ${look.name}, so we did nothing.`;
    return sendPage(reply.code(403), problemPage(look, { status: 403, title: 'Not from here', text }));
  });
}

function problemPage(look: Look, { title, text }: Problem): Html {
  const body = html`<h1>${title}</h1>
    <p>${text}</p>
    <p class="actions"><a class="button" href="/">Go to the start page</a></p>`;
  return look.frame({ title, path: '', session: null, body });
}
