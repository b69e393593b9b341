import type { FastifyInstance } from 'fastify';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { textOf } from '../server/request.ts';
import { logoutTokens } from './logout-token.ts';
import type { OpenidClient } from './openid.ts';
import type { Sessions } from './sessions.ts';

interface Dependencies {
  readonly server: FastifyInstance;
  readonly sessions: Sessions;
  readonly openid: OpenidClient;
  readonly clientId: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** OpenID Connect Back-Channel Logout 1.0, sections 2.5 to 2.8. No cookie, no Origin: the token is the proof. */
export function backChannelRoute({ server, sessions, openid, clientId, clock, log }: Dependencies): void {
  const accept = logoutTokens({ clientId, trust: openid.trust, clock });

  server.post('/back-channel-logout', async (request, reply) => {
    const notice = await accept(textOf(request.body, 'logout_token'));
    if (!notice.accepted) {
      log.warn('logout refused', { reason: notice.reason });
      return reply
        .code(400)
        .send({ error: 'invalid_request', error_description: `logout token ${notice.reason}` });
    }
    log.info('signed out by the identity service', { sessions: sessions.endAll(notice) });
    return reply.code(200).send();
  });
}
