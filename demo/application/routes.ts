import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html } from '#http/html.ts';
import type { Clock } from '#kernel/clock.ts';
import { endedCookie, sessionCookie, textOf } from '../server/request.ts';
import { sendPage } from '../server/server.ts';
import type { Look } from './application.ts';
import { unmet } from './identity.ts';
import type { OpenidClient } from './openid.ts';
import type { Reception } from './reception.ts';
import type { Sessions } from './sessions.ts';

interface Dependencies {
  readonly look: Look;
  readonly baseUrl: string;
  readonly openid: OpenidClient;
  readonly sessions: Sessions;
  readonly reception: Reception;
  readonly clock: Clock;
}

/** The ways into an application and out of it. */
export function doors(server: FastifyInstance, dependencies: Dependencies): void {
  const { look, reception } = dependencies;

  server.get('/', async (request, reply) =>
    reception.sessionOf(request) === null ? sendPage(reply, look.welcome()) : reply.redirect('/home', 303),
  );
  server.get('/sign-in', (request, reply) =>
    reception.leave(request, reply, { returnTo: '/home', demand: null, loginHint: null }),
  );
  server.get('/callback', (request, reply) => comeBack(request, reply, dependencies));
  server.post('/sign-out', (request, reply) => signOut(request, reply, dependencies));
  server.get('/signed-out', async (_request, reply) => {
    const body = html`<h1>You are signed out</h1>
      <p>You are signed out of ${look.name}. See you next time.</p>
      <p class="actions"><a class="button" href="/sign-in">Sign in</a></p>`;
    return sendPage(reply, look.frame({ title: 'You are signed out', path: '', session: null, body }));
  });
}

async function comeBack(
  request: FastifyRequest,
  reply: FastifyReply,
  { baseUrl, openid, sessions, reception, clock }: Dependencies,
): Promise<FastifyReply> {
  const before = reception.sessionOf(request);
  const away = reception.arrival(request, textOf(request.query, 'state'));
  if (away === null) {
    // Back, reload or a second tab after all went well: she is signed in, so no error page.
    return before === null
      ? reception.fail(reply, 'refused', '/sign-in', null)
      : reply.redirect('/home', 303);
  }

  const returned = await openid.finish(new URL(request.url, baseUrl), away.departure);
  if (!returned.signedIn) return reception.fail(reply, returned.reason, away.returnTo, before);

  if (before !== null) sessions.end(before.id);
  const session = sessions.start(returned.identity, returned.tokens);
  reply.header('set-cookie', sessionCookie(reception.cookie, session.id));

  // The service may answer with less than was asked. Going round again would never end, so say it.
  const { demand } = away.departure;
  const missing = demand === null ? null : unmet(demand, returned.identity, clock());
  if (missing !== null) return reception.fail(reply, 'not-fresh', away.returnTo, session);
  return reply.redirect(away.returnTo, 303);
}

async function signOut(
  request: FastifyRequest,
  reply: FastifyReply,
  { openid, sessions, reception }: Dependencies,
): Promise<FastifyReply> {
  const session = reception.sessionOf(request);
  reply.header('set-cookie', endedCookie(reception.cookie));
  if (session === null) return reply.redirect('/signed-out', 303);
  sessions.end(session.id);
  const url = await openid.signOutUrl(session.tokens.idToken);
  return reply.redirect(url?.href ?? '/signed-out', 303);
}
