import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '#kernel/clock.ts';
import type { Trust } from './openid.ts';

/** Whose sessions end: those of one sign-in at the service, or all of a person's. */
export type LogoutNotice =
  | { readonly accepted: true; readonly subject: string | null; readonly serviceSession: string | null }
  | { readonly accepted: false; readonly reason: 'malformed' | 'forged' | 'replayed' };

interface Dependencies {
  readonly clientId: string;
  readonly trust: () => Promise<Trust>;
  readonly clock: Clock;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
const toleranceSeconds = 10;
const maxAgeSeconds = 180;

/** OpenID Connect Back-Channel Logout 1.0, section 2.6. Throws only when the service's keys cannot be had. */
export function logoutTokens({ clientId, trust, clock }: Dependencies) {
  const seenUntil = new Map<string, number>();

  return async function accept(logoutToken: string): Promise<LogoutNotice> {
    const payload = await verified(logoutToken, await trust(), clientId, clock());
    if (payload === null) return { accepted: false, reason: 'forged' };

    const { jti, sub, sid, events, nonce } = payload;
    const subject = typeof sub === 'string' ? sub : null;
    const serviceSession = typeof sid === 'string' ? sid : null;
    if (typeof jti !== 'string' || !namesEvent(events)) return { accepted: false, reason: 'malformed' };
    if (subject === null && serviceSession === null) return { accepted: false, reason: 'malformed' };
    // An ID token carries a nonce, a logout token never does: so none can pass for the other.
    if (nonce !== undefined) return { accepted: false, reason: 'malformed' };

    const now = clock().getTime();
    for (const [id, until] of seenUntil) if (until < now) seenUntil.delete(id);
    if (seenUntil.has(jti)) return { accepted: false, reason: 'replayed' };
    seenUntil.set(jti, now + (maxAgeSeconds + 2 * toleranceSeconds) * 1000);
    return { accepted: true, subject, serviceSession };
  };
}

async function verified(
  logoutToken: string,
  { issuer, keys }: Trust,
  clientId: string,
  now: Date,
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(logoutToken, keys, {
      issuer,
      audience: clientId,
      typ: 'logout+jwt',
      algorithms,
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
      maxTokenAge: maxAgeSeconds,
      clockTolerance: toleranceSeconds,
      currentDate: now,
    });
    return payload;
  } catch (error) {
    // A time-out or an answer without keys says nothing about the token: the service may send it again.
    const forged = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
    if (forged) return null;
    throw error;
  }
}

function namesEvent(events: unknown): boolean {
  if (typeof events !== 'object' || events === null || !Object.hasOwn(events, event)) return false;
  const body: unknown = Reflect.get(events, event);
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
