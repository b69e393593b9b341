import type { Clock } from '#kernel/clock.ts';
import type { OpenidClient } from './openid.ts';
import type { Session, Sessions } from './sessions.ts';

export type Renewal =
  | { readonly outcome: 'current'; readonly session: Session }
  | { readonly outcome: 'ended' }
  | { readonly outcome: 'unreachable' };

interface Dependencies {
  readonly openid: OpenidClient;
  readonly sessions: Sessions;
  readonly clock: Clock;
}

/**
 * A session lives only as long as the service vouches for it: when the access token runs out, the refresh token
 * asks whether the account and the grant still stand.
 */
export function sessionRenewal({ openid, sessions, clock }: Dependencies) {
  // Refresh tokens are used once. Two pages loading at once must share one use, or the second looks like a theft.
  const underWay = new Map<string, Promise<Renewal>>();

  return function renewed(session: Session): Promise<Renewal> {
    if (clock() < session.tokens.accessUntil) return Promise.resolve({ outcome: 'current', session });
    const running = underWay.get(session.id) ?? renew(session).finally(() => underWay.delete(session.id));
    underWay.set(session.id, running);
    return running;
  };

  async function renew({ id, identity, tokens }: Session): Promise<Renewal> {
    if (tokens.refreshToken === null) return end(id);
    const answer = await openid.renew(tokens.refreshToken, identity.subject);
    if (!answer.renewed) return answer.reason === 'ended' ? end(id) : { outcome: 'unreachable' };
    const session = sessions.renew(id, answer.tokens);
    return session === null ? { outcome: 'ended' } : { outcome: 'current', session };
  }

  function end(id: string): Renewal {
    sessions.end(id);
    return { outcome: 'ended' };
  }
}
