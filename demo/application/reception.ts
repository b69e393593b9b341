import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from '#http/html.ts';
import { randomToken } from '#kernel/ids.ts';
import type { Log } from '#kernel/log.ts';
import { cookieOf, sessionCookie } from '../server/request.ts';
import { sendPage } from '../server/server.ts';
import type { Look } from './application.ts';
import type { Away, Departures } from './departures.ts';
import { explanation, type Failure } from './failure.ts';
import type { Demand } from './identity.ts';
import type { OpenidClient } from './openid.ts';
import type { Session, Sessions } from './sessions.ts';

/** Tells who is here, sends people to the identity service, and explains when that fails. */
export interface Reception {
  /** Also the name of the session's cookie. */
  readonly cookie: string;
  sessionOf(request: FastifyRequest): Session | null;
  leave(request: FastifyRequest, reply: FastifyReply, errand: Errand): Promise<FastifyReply>;
  /** The departure this callback answers, once, in the browser it left from. */
  arrival(request: FastifyRequest, state: string): Away | null;
  fail(reply: FastifyReply, reason: Failure, again: string, session: Session | null): FastifyReply;
}

export interface Errand {
  readonly returnTo: string;
  readonly demand: Demand | null;
  readonly loginHint: string | null;
}

interface Dependencies {
  readonly look: Look;
  readonly openid: OpenidClient;
  readonly sessions: Sessions;
  readonly departures: Departures;
  readonly log: Log;
}

export function reception({ look, openid, sessions, departures, log }: Dependencies): Reception {
  const cookie = look.name.toLowerCase();
  const browserCookie = `${cookie}_browser`;
  const sessionOf = (request: FastifyRequest) => sessions.find(cookieOf(request, cookie));

  function fail(reply: FastifyReply, reason: Failure, again: string, session: Session | null): FastifyReply {
    log.warn('sign-in not completed', { application: look.name, reason });
    const { title, text, action } = explanation[reason];
    const body = html`<h1>${title}</h1>
      <p>${text}</p>
      <p class="actions"><a class="button" href="${again}">${action}</a> <a href="/">Go to the start page</a></p>`;
    const page = look.frame({ title, path: '', session, body });
    return sendPage(reply.code(reason === 'unreachable' ? 503 : 403), page);
  }

  return {
    cookie,
    sessionOf,
    fail,
    arrival: (request, state) => departures.take(state, cookieOf(request, browserCookie)),
    leave: async (request, reply, { returnTo, demand, loginHint }) => {
      const begun = await openid.begin(demand, loginHint);
      if (!begun.begun) return fail(reply, begun.reason, returnTo, sessionOf(request));
      const browser = cookieOf(request, browserCookie) ?? randomToken();
      departures.add({ departure: begun.departure, browser, returnTo });
      return reply.header('set-cookie', sessionCookie(browserCookie, browser)).redirect(begun.url.href, 303);
    },
  };
}
