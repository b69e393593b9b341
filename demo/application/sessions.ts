import type { Clock } from '#kernel/clock.ts';
import { randomToken } from '#kernel/ids.ts';
import type { Identity } from './identity.ts';
import type { Tokens } from './openid.ts';

export interface Session {
  readonly id: string;
  readonly identity: Identity;
  readonly tokens: Tokens;
  readonly until: Date;
}

export interface Sessions {
  /** Always under a new id, so that an id known before a sign-in is worth nothing after it. */
  start(identity: Identity, tokens: Tokens): Session;
  find(id: string | null): Session | null;
  /** `null` when it was ended while the new tokens were on their way. */
  renew(id: string, tokens: Tokens): Session | null;
  end(id: string): void;
  /** Those of one sign-in at the service when it is named, otherwise all of the person. Returns how many. */
  endAll(notice: { readonly subject: string | null; readonly serviceSession: string | null }): number;
}

const lifetimeSeconds = 8 * 60 * 60;

export function memorySessions({ clock }: { readonly clock: Clock }): Sessions {
  const sessions = new Map<string, Session>();

  return {
    start: (identity, tokens) => {
      const now = clock();
      for (const [id, { until }] of sessions) if (until <= now) sessions.delete(id);
      const until = new Date(now.getTime() + lifetimeSeconds * 1000);
      const session = { id: randomToken(), identity, tokens, until };
      sessions.set(session.id, session);
      return session;
    },
    find: (id) => {
      const session = id === null ? undefined : sessions.get(id);
      return session !== undefined && clock() < session.until ? session : null;
    },
    renew: (id, tokens) => {
      const session = sessions.get(id);
      if (session === undefined) return null;
      // A refresh may come without an ID token; the old one still names the person at sign-out.
      const idToken = tokens.idToken === '' ? session.tokens.idToken : tokens.idToken;
      const renewed = { ...session, tokens: { ...tokens, idToken } };
      sessions.set(id, renewed);
      return renewed;
    },
    end: (id) => {
      sessions.delete(id);
    },
    endAll: ({ subject, serviceSession }) => {
      const ended = [...sessions.values()].filter(
        ({ identity }) =>
          (serviceSession === null || identity.serviceSession === serviceSession) &&
          (subject === null || identity.subject === subject),
      );
      for (const { id } of ended) sessions.delete(id);
      return ended.length;
    },
  };
}
